import { translated } from '@shared/language/tables'
import { words as menus } from '../menus/words/es'
import { words as starting } from '../start/words/es'
import { words as main } from './words/es'

export const translate = translated({ main, menus, starting })
