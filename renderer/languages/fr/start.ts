import { translated } from '@shared/language/tables'
import { words as firstStart } from '../../accounts/first-start/words/fr'
import { words as accounts } from '../../accounts/words/fr'
import { words as deletion } from '../../deletion/words/fr'
import { words as frame } from '../../frame/words/fr'
import { uploadsWords as uploads } from '../../libraries/uploads/words/fr'
import {
  words as filter,
  emptyWords as filterEmpty,
  valueWords as filterValues
} from '../../library/filter/words/fr'
import { words as locks } from '../../library/keep/words/fr'
import { words as look } from '../../library/look/words/fr'
import { words as library } from '../../library/words/fr'
import { words as notices } from '../../notices/words/fr'
import { words as preflight } from '../../preflight/words/fr'
import { words as problems } from '../../problems/words/fr'
import { common } from '../../ui/words/fr'

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
