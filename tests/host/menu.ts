import type { Menu as ElectronMenu, MenuItemConstructorOptions, PopupOptions } from 'electron'
import { needsReady } from './readiness'
import { itemsIn as keyedIn, MAC_ROLES, pressInPanel, shownItems } from './rules/menu-keys'
import { type System, thisSystem } from './rules/system'
import { strict } from './strict'
import { tell } from './system'

const ACCELERATOR =
  /^((CmdOrCtrl|Cmd|Ctrl|Alt|Shift)\+)*([A-Z0-9]|Plus|Delete|Backspace|Escape|F\d{1,2}|num(\d|add|sub)|[,?=-])$/

let applicationMenu: readonly MenuItemConstructorOptions[] = []

/** Shows nothing, since systems draw menus; checks that the program builds them correctly. */
export const Menu = strict('Menu', {
  buildFromTemplate: (template: MenuItemConstructorOptions[]) => {
    template.forEach(check)
    const menu = strict('menu', {
      template,
      popup: (options: Parameters<ElectronMenu['popup']>[0]) => {
        needsReady('a menu')
        popUp(template, options ?? {}, process.env['KLING_SWEEP_HOST_MENU'])
      }
    })
    return menu as unknown as ElectronMenu
  },
  setApplicationMenu: (menu: ElectronMenu | null): void => {
    applicationMenu = menu ? templateOf(menu) : []
    if (menu) checkMenu(applicationMenu, thisSystem())
  }
} satisfies Pick<typeof ElectronMenu, 'buildFromTemplate' | 'setApplicationMenu'>)

const templateOf = (menu: ElectronMenu): MenuItemConstructorOptions[] =>
  Reflect.get(menu, 'template')

/** What Electron's declaration lists for `sourceType`, as far as the program has it. */
const SOURCES: ReadonlySet<string> = new Set(['mouse', 'keyboard', 'touch'])

/**
 * Chooses the item a test names by its label; without one, the user closes the menu. As in
 * Electron, the choice comes first, then the menu's `callback`; what is disabled cannot be chosen.
 */
export function popUp(
  template: readonly MenuItemConstructorOptions[],
  { callback, x, y, sourceType }: PopupOptions,
  wanted: string | undefined
): void {
  if ((x === undefined) !== (y === undefined)) throw new Error('x and y belong together')
  if (sourceType !== undefined && !SOURCES.has(sourceType))
    throw new Error(`${sourceType} is not a source of a menu`)
  const items = itemsIn(template)
  tell(
    'menu',
    items.map(({ label, enabled }) => (enabled === false ? `(${label})` : label)).join(' | ')
  )

  const chosen = items.find(({ label, enabled }) => label === wanted && enabled !== false)
  // Later, as a user would.
  setTimeout(() => {
    if (chosen?.click) Reflect.apply(chosen.click, undefined, [])
    callback?.()
  })
}

const itemsIn = (
  template: readonly MenuItemConstructorOptions[]
): readonly MenuItemConstructorOptions[] =>
  template
    .filter(({ type }) => type !== 'separator')
    .flatMap((item) => (Array.isArray(item.submenu) ? itemsIn(item.submenu) : [item]))

/** Throws over a menu that a system would show or obey otherwise than it reads. */
export function checkMenu(template: readonly MenuItemConstructorOptions[], system: System): void {
  for (const item of template) check(item)
  // A Mac calls the first menu by the program's name, whatever its label says.
  if (system === 'darwin' && template[0]?.role !== 'appMenu')
    throw new Error('the first menu of a Mac is the program’s own')

  const items = shownItems(template, system)
  const idle = items.find(({ role }) => role && MAC_ROLES.has(role))
  if (system !== 'darwin' && idle) throw new Error(`nothing happens on ${idle.role} outside a Mac`)

  const keys = keyedIn(template, system).flatMap(({ key }) => key ?? [])
  const twice = keys.find((key, at) => keys.indexOf(key) !== at)
  if (twice !== undefined) throw new Error(`${twice} stands twice in the menu`)
  const bare = keys.find((key) => !/(Cmd|Ctrl)\+|^F\d/.test(key))
  if (system === 'darwin' && bare !== undefined)
    throw new Error(`a Mac takes ${bare} also while one types`)
}

/** As an open or save panel is shown: throws where its keys would act on the page behind it. */
export function checkPanel(system: System): void {
  if (system === 'darwin') checkPanelMenu(applicationMenu)
}

/** The keys that a name field has from the menu. */
const EDITING = ['Cmd+Z', 'Shift+Cmd+Z', 'Cmd+X', 'Cmd+C', 'Cmd+V', 'Cmd+A']

export function checkPanelMenu(template: readonly MenuItemConstructorOptions[]): void {
  const lost = EDITING.find((key) => pressInPanel(template, key) !== 'panel')
  if (lost !== undefined) throw new Error(`${lost} does not reach the panel`)
  const keys = keyedIn(template, 'darwin').flatMap(({ key }) => key ?? [])
  const past = keys.find((key) => pressInPanel(template, key) === 'page')
  if (past !== undefined) throw new Error(`${past.replace('CmdOrCtrl', 'Cmd')} reaches the page`)
}

function check({
  role,
  label,
  type,
  accelerator,
  click,
  enabled,
  submenu
}: MenuItemConstructorOptions): void {
  if (!role && !label && type !== 'separator')
    throw new Error('a menu item needs a label or a role')
  if (label && !click && !submenu && !role && enabled !== false)
    throw new Error(`nothing happens on '${label}'`)
  // Electron ignores the click of an item with a role.
  if (role && click) throw new Error(`${role} does not call its click`)
  if (typeof accelerator === 'string' && !ACCELERATOR.test(accelerator))
    throw new Error(`not an accelerator: ${accelerator}`)
  if (Array.isArray(submenu)) submenu.forEach(check)
}
