import { translated } from '@shared/language/tables'
import { words as firstStart } from '../../accounts/first-start/words/ja'
import { words as accounts } from '../../accounts/words/ja'
import { words as deletion } from '../../deletion/words/ja'
import { words as frame } from '../../frame/words/ja'
import { uploadsWords as uploads } from '../../libraries/uploads/words/ja'
import {
  words as filter,
  emptyWords as filterEmpty,
  valueWords as filterValues
} from '../../library/filter/words/ja'
import { words as locks } from '../../library/keep/words/ja'
import { words as look } from '../../library/look/words/ja'
import { words as library } from '../../library/words/ja'
import { words as notices } from '../../notices/words/ja'
import { words as preflight } from '../../preflight/words/ja'
import { words as problems } from '../../problems/words/ja'
import { common } from '../../ui/words/ja'

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
