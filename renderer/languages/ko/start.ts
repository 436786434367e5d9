import { translated } from '@shared/language/tables'
import { words as firstStart } from '../../accounts/first-start/words/ko'
import { words as accounts } from '../../accounts/words/ko'
import { words as deletion } from '../../deletion/words/ko'
import { words as frame } from '../../frame/words/ko'
import { uploadsWords as uploads } from '../../libraries/uploads/words/ko'
import {
  words as filter,
  emptyWords as filterEmpty,
  valueWords as filterValues
} from '../../library/filter/words/ko'
import { words as locks } from '../../library/keep/words/ko'
import { words as look } from '../../library/look/words/ko'
import { words as library } from '../../library/words/ko'
import { words as notices } from '../../notices/words/ko'
import { words as preflight } from '../../preflight/words/ko'
import { words as problems } from '../../problems/words/ko'
import { common } from '../../ui/words/ko'

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
