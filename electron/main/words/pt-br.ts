import { translated } from '@shared/language/tables'
import { words as menus } from '../menus/words/pt-br'
import { words as starting } from '../start/words/pt-br'
import { words as main } from './words/pt-br'

export const translate = translated({ main, menus, starting })
