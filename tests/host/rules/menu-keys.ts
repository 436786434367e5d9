import type { MenuItemConstructorOptions } from 'electron'
import type { System } from './system'

type Item = MenuItemConstructorOptions
type Role = NonNullable<Item['role']>

/** Keys that roles have by themselves, as in the file menu-item-roles of Electron. */
const roleKeys = (system: System): Partial<Record<Role, string>> => ({
  cut: 'CmdOrCtrl+X',
  copy: 'CmdOrCtrl+C',
  paste: 'CmdOrCtrl+V',
  undo: 'CmdOrCtrl+Z',
  redo: system === 'win32' ? 'Ctrl+Y' : 'Shift+CmdOrCtrl+Z',
  selectAll: 'CmdOrCtrl+A',
  close: 'CmdOrCtrl+W',
  minimize: 'CmdOrCtrl+M',
  resetZoom: 'CmdOrCtrl+0',
  zoomIn: 'CmdOrCtrl+Plus',
  zoomOut: 'CmdOrCtrl+-',
  togglefullscreen: system === 'darwin' ? 'Ctrl+Cmd+F' : 'F11',
  // Windows has Alt+F4 for it.
  ...(system === 'win32' ? {} : { quit: 'CmdOrCtrl+Q' }),
  ...(system === 'darwin' ? { hide: 'Cmd+H', hideOthers: 'Cmd+Alt+H' } : {})
})

/** Roles of a Mac alone. Elsewhere Electron shows them, and nothing happens. */
export const MAC_ROLES: ReadonlySet<Role> = new Set([
  'appMenu',
  'services',
  'hide',
  'hideOthers',
  'unhide',
  'front',
  'zoom'
])

/** Roles that Electron carries out itself on a Mac too, on the page (`nonNativeMacOSRole`). */
const OF_ELECTRON: ReadonlySet<Role> = new Set(['resetZoom', 'zoomIn', 'zoomOut'])

/** Roles whose key the page's own editing takes, so that Electron does not register it. */
const UNREGISTERED: ReadonlySet<Role> = new Set(['cut', 'copy', 'paste'])

/** What the role of a whole menu holds, where the template gives it no items. */
function submenuOf(role: Role, system: System): readonly Item[] {
  if (role !== 'windowMenu') return []
  const last: readonly Item[] =
    system === 'darwin' ? [{ type: 'separator' }, { role: 'front' }] : [{ role: 'close' }]
  return [{ role: 'minimize' }, { role: 'zoom' }, ...last]
}

type Keyed = Item & { readonly key: string | null }

/** Every item that a system shows, with the key it shows beside it. */
export const shownItems = (template: readonly Item[], system: System): readonly Keyed[] =>
  itemsIn(template, system).filter(({ visible }) => visible !== false)

/**
 * Also those that are hidden, which take their keys all the same: `acceleratorWorksWhenHidden` is
 * true unless a Mac is told otherwise, and elsewhere nobody asks (accelerator_util).
 */
export function itemsIn(template: readonly Item[], system: System): readonly Keyed[] {
  const keys = roleKeys(system)
  return template.flatMap((item) => {
    const { role, accelerator, submenu } = item
    const inside = Array.isArray(submenu) ? submenu : role ? submenuOf(role, system) : []
    if (inside.length > 0) return itemsIn(inside, system)
    const own = typeof accelerator === 'string' ? accelerator : null
    return [{ ...item, key: own ?? (role ? (keys[role] ?? null) : null) }]
  })
}

/** Who acts on a key, and how often. */
export interface Taken {
  readonly by: 'page' | 'menu' | 'nobody'
  readonly item: Item | null
}

/**
 * Who takes a key that is pressed in the page. On a Mac the menu does, before the page sees it, and
 * `registerAccelerator` has no effect (electron#18295). Elsewhere the page comes first, and the
 * menu hears only of what the page leaves, and acts only on keys that it has registered.
 */
export function press(
  template: readonly Item[],
  system: System,
  key: string,
  doesPageTake: boolean
): Taken {
  const wanted = spelled(key, system)
  const item =
    itemsIn(template, system).find(
      (each) =>
        each.key !== null &&
        spelled(each.key, system) === wanted &&
        (system === 'darwin' || (isRegistered(each) && each.enabled !== false))
    ) ?? null

  if (item && (system === 'darwin' || !doesPageTake)) return { by: 'menu', item }
  return { by: doesPageTake ? 'page' : 'nobody', item: null }
}

/**
 * Whom a key reaches that is pressed in a Mac's open or save panel. The menu takes it there too: a
 * role of the system's own acts where the key was pressed, anything else on the page behind. Also
 * where it is disabled: Electron tells the system so only as a menu opens (ElectronMenuController).
 */
export function pressInPanel(template: readonly Item[], key: string): 'panel' | 'page' | 'nobody' {
  const item = itemsIn(template, 'darwin').find(
    (each) => each.key !== null && spelled(each.key, 'darwin') === spelled(key, 'darwin')
  )
  if (!item) return 'nobody'
  return item.role && !OF_ELECTRON.has(item.role) ? 'panel' : 'page'
}

const isRegistered = ({ role, registerAccelerator }: Item): boolean =>
  registerAccelerator ?? !(role && UNREGISTERED.has(role))

/** One spelling for one key: `CmdOrCtrl` and `Plus` as Electron reads them, modifiers sorted. */
function spelled(key: string, system: System): string {
  const parts = key.split('+').map((part) => {
    if (part === 'CmdOrCtrl') return system === 'darwin' ? 'Cmd' : 'Ctrl'
    return part
  })
  const named = parts.pop() ?? ''
  const last = named === 'Plus' ? '=' : named
  if (last !== named) parts.push('Shift')
  return [...parts.toSorted(), last].join('+')
}
