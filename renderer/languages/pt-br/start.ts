import { translated } from '@shared/language/tables'
import { words as firstStart } from '../../accounts/first-start/words/pt-br'
import { words as accounts } from '../../accounts/words/pt-br'
import { words as deletion } from '../../deletion/words/pt-br'
import { words as frame } from '../../frame/words/pt-br'
import { uploadsWords as uploads } from '../../libraries/uploads/words/pt-br'
import {
  words as filter,
  emptyWords as filterEmpty,
  valueWords as filterValues
} from '../../library/filter/words/pt-br'
import { words as locks } from '../../library/keep/words/pt-br'
import { words as look } from '../../library/look/words/pt-br'
import { words as library } from '../../library/words/pt-br'
import { words as notices } from '../../notices/words/pt-br'
import { words as preflight } from '../../preflight/words/pt-br'
import { words as problems } from '../../problems/words/pt-br'
import { common } from '../../ui/words/pt-br'

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
