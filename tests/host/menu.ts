import type { Menu as ElectronMenu, MenuItemConstructorOptions } from 'electron'
import { MAC_ROLES, shownItems } from './rules/menu-keys'
import { type System, thisSystem } from './rules/system'
import { strict } from './strict'

const ACCELERATOR =
  /^((CmdOrCtrl|Cmd|Ctrl|Alt|Shift)\+)*([A-Z0-9]|Delete|Backspace|Escape|F\d{1,2}|[,?])$/

/** Shows nothing, since systems draw menus; checks that the program builds them correctly. */
export const Menu = strict('Menu', {
  buildFromTemplate: (template: MenuItemConstructorOptions[]) => {
    checkMenu(template, thisSystem())
    return template as unknown as ElectronMenu
  },
  setApplicationMenu: (_menu: ElectronMenu | null): void => undefined
} satisfies Pick<typeof ElectronMenu, 'buildFromTemplate' | 'setApplicationMenu'>)

/** Throws over a menu that a system would show or obey otherwise than it reads. */
export function checkMenu(template: readonly MenuItemConstructorOptions[], system: System): void {
  for (const item of template) check(item)
  // A Mac calls the first menu by the program's name, whatever its label says.
  if (system === 'darwin' && template[0]?.role !== 'appMenu')
    throw new Error('the first menu of a Mac is the program’s own')

  const items = shownItems(template, system)
  const idle = items.find(({ role }) => role && MAC_ROLES.has(role))
  if (system !== 'darwin' && idle) throw new Error(`nothing happens on ${idle.role} outside a Mac`)

  const keys = items.flatMap(({ key }) => key ?? [])
  const twice = keys.find((key, at) => keys.indexOf(key) !== at)
  if (twice !== undefined) throw new Error(`${twice} stands twice in the menu`)
  const bare = keys.find((key) => !/^(Cmd|Ctrl|CmdOrCtrl)\+|^F\d/.test(key))
  if (system === 'darwin' && bare !== undefined)
    throw new Error(`a Mac takes ${bare} also while one types`)
}

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
  if (label && !click && !submenu && !role) throw new Error(`nothing happens on '${label}'`)
  // Electron ignores the click of an item with a role.
  if (role && click) throw new Error(`${role} does not call its click`)
  if (typeof accelerator === 'string' && !ACCELERATOR.test(accelerator))
    throw new Error(`not an accelerator: ${accelerator}`)
  if (Array.isArray(submenu)) submenu.forEach(check)
}
