import { translated } from '@shared/language/tables'
import { words as menus } from '../menus/words/ko'
import { words as starting } from '../start/words/ko'
import { words as main } from './words/ko'

export const translate = translated({ main, menus, starting })
