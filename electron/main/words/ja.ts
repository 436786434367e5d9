import { translated } from '@shared/language/tables'
import { words as menus } from '../menus/words/ja'
import { words as starting } from '../start/words/ja'
import { words as main } from './words/ja'

export const translate = translated({ main, menus, starting })
