import { translated } from '@shared/language/tables'
import { words as firstStart } from '../../accounts/first-start/words/es'
import { words as accounts } from '../../accounts/words/es'
import { words as deletion } from '../../deletion/words/es'
import { words as frame } from '../../frame/words/es'
import { uploadsWords as uploads } from '../../libraries/uploads/words/es'
import {
  words as filter,
  emptyWords as filterEmpty,
  valueWords as filterValues
} from '../../library/filter/words/es'
import { words as locks } from '../../library/keep/words/es'
import { words as look } from '../../library/look/words/es'
import { words as library } from '../../library/words/es'
import { words as notices } from '../../notices/words/es'
import { words as preflight } from '../../preflight/words/es'
import { words as problems } from '../../problems/words/es'
import { common } from '../../ui/words/es'

/** What the first screen needs. */
export const tables: Readonly<Record<string, object>> = {
  common,
  frame,
  library,
  locks,
  look,
  filter,
  filterValues,
  filterEmpty,
  preflight,
  uploads,
  notices,
  accounts,
  'first-start': firstStart,
  problems,
  deletion
}

export const translate = translated(tables)
