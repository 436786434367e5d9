import { translated } from '@shared/language/tables'
import { words as menus } from '../menus/words/fr'
import { words as starting } from '../start/words/fr'
import { words as main } from './words/fr'

export const translate = translated({ main, menus, starting })
