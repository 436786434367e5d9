import type { Menu as ElectronMenu, MenuItemConstructorOptions } from 'electron'
import { strict } from './strict'

const ACCELERATOR =
  /^((CmdOrCtrl|Cmd|Ctrl|Alt|Shift)\+)*([A-Z0-9]|Delete|Backspace|Escape|F\d{1,2}|[,?])$/

/** Shows nothing, since systems draw menus; checks that the program builds them correctly. */
export const Menu = strict('Menu', {
  buildFromTemplate: (template: MenuItemConstructorOptions[]) => {
    for (const item of template) check(item)
    return template as unknown as ElectronMenu
  },
  setApplicationMenu: (_menu: ElectronMenu | null): void => undefined
} satisfies Pick<typeof ElectronMenu, 'buildFromTemplate' | 'setApplicationMenu'>)

function check({
  role,
  label,
  type,
  accelerator,
  click,
  submenu
}: MenuItemConstructorOptions): void {
  if (!role && !label && type !== 'separator')
    throw new Error('a menu item needs a label or a role')
  if (label && !click && !submenu) throw new Error(`nothing happens on '${label}'`)
  if (typeof accelerator === 'string' && !ACCELERATOR.test(accelerator))
    throw new Error(`not an accelerator: ${accelerator}`)
  if (Array.isArray(submenu)) submenu.forEach(check)
}
