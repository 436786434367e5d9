import { translated } from '@shared/language/tables'
import { words as menus } from '../menus/words/de'
import { words as starting } from '../start/words/de'
import { words as main } from './words/de'

export const translate = translated({ main, menus, starting })
