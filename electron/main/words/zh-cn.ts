import { translated } from '@shared/language/tables'
import { words as menus } from '../menus/words/zh-cn'
import { words as starting } from '../start/words/zh-cn'
import { words as main } from './words/zh-cn'

export const translate = translated({ main, menus, starting })
