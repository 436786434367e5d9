import { translated } from '@shared/language/tables'
import { words as firstStart } from '../../accounts/first-start/words/de'
import { words as accounts } from '../../accounts/words/de'
import { words as deletion } from '../../deletion/words/de'
import { words as frame } from '../../frame/words/de'
import { uploadsWords as uploads } from '../../libraries/uploads/words/de'
import {
  words as filter,
  emptyWords as filterEmpty,
  valueWords as filterValues
} from '../../library/filter/words/de'
import { words as locks } from '../../library/keep/words/de'
import { words as look } from '../../library/look/words/de'
import { words as library } from '../../library/words/de'
import { words as notices } from '../../notices/words/de'
import { words as preflight } from '../../preflight/words/de'
import { words as problems } from '../../problems/words/de'
import { common } from '../../ui/words/de'

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
