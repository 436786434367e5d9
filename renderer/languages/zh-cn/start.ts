import { translated } from '@shared/language/tables'
import { words as firstStart } from '../../accounts/first-start/words/zh-cn'
import { words as accounts } from '../../accounts/words/zh-cn'
import { words as deletion } from '../../deletion/words/zh-cn'
import { words as frame } from '../../frame/words/zh-cn'
import { uploadsWords as uploads } from '../../libraries/uploads/words/zh-cn'
import {
  words as filter,
  emptyWords as filterEmpty,
  valueWords as filterValues
} from '../../library/filter/words/zh-cn'
import { words as locks } from '../../library/keep/words/zh-cn'
import { words as look } from '../../library/look/words/zh-cn'
import { words as library } from '../../library/words/zh-cn'
import { words as notices } from '../../notices/words/zh-cn'
import { words as preflight } from '../../preflight/words/zh-cn'
import { words as problems } from '../../problems/words/zh-cn'
import { common } from '../../ui/words/zh-cn'

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
