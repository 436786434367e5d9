import type { Command } from '@shared/commands'
import type { MenuItemConstructorOptions } from 'electron'
import { words } from '../words/words'

/**
 * Keys that zoom elsewhere than on a Mac, beside those of the roles: an item has one alone, and the
 * `Plus` of "Zoom In" is only = with Shift. A German + writes it without (electron#29996), and a
 * number pad has others (electron#40674). Hidden items take their keys too: accelerator_util does
 * not ask, and `acceleratorWorksWhenHidden` is a Mac's.
 */
const OTHER_ZOOM_KEYS = [
  ['zoomIn', 'Ctrl+='],
  ['zoomIn', 'Ctrl+numadd'],
  ['zoomOut', 'Ctrl+numsub'],
  ['resetZoom', 'Ctrl+num0']
] as const

interface MenuOptions {
  readonly isMac: boolean
  readonly ask: (command: Command) => void
  readonly openReleases: () => void
  /** Whether a dialog of the system is open. A Mac's menu is made anew when that changes. */
  readonly isDialogOpen: () => boolean
}

/**
 * The native menu. Its items ask the page, which knows what is selected. The page handles keys that
 * also mean something in a text field itself (`isOfThePage`): the menu only shows them. There is no
 * "Reload", which would drop what is under way.
 *
 * A Mac's menu takes every key it shows before the page does (electron#18295), also while one
 * types, so it shows no key without Cmd or Ctrl there. In an open or save panel as well: a role of
 * the system's own then acts on the panel's field, and any other item on the page behind it, even a
 * disabled one before the menu was opened (ElectronMenuController). So while a panel is open, a
 * Mac's menu edits by roles, and shows no other key.
 */
export function menuTemplate({
  isMac,
  ask,
  openReleases,
  isDialogOpen
}: MenuOptions): MenuItemConstructorOptions[] {
  const isOverPanel = isMac && isDialogOpen()
  const item = (
    label: string,
    command: Command,
    accelerator: string,
    isOfThePage = false
  ): MenuItemConstructorOptions =>
    isOverPanel
      ? { label, enabled: false }
      : {
          label,
          ...acceleratorOf(accelerator, isOfThePage, isMac),
          click: () => {
            // A key of the menu that was there before it opened, or beside it.
            if (!isDialogOpen()) ask(command)
          }
        }
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  /** Carried out by Electron. */
  const of = (role: Exclude<keyof typeof words.roles, 'exit' | 'window'>) => ({
    role,
    label: words.roles[role]
  })
  /** Carried out by Electron on the page, on a Mac too. */
  const onPage = (role: 'resetZoom' | 'zoomIn' | 'zoomOut'): MenuItemConstructorOptions =>
    isOverPanel ? { label: words.roles[role], enabled: false } : of(role)
  /** On a Mac the system's own while a panel is open, which has a field to edit a name in. */
  const editing = (
    role: 'undo' | 'redo' | 'selectAll',
    ...page: Parameters<typeof item>
  ): MenuItemConstructorOptions => (isOverPanel ? { role, label: page[0] } : item(...page))
  const quit: MenuItemConstructorOptions = { role: 'quit', label: words.roles.exit }

  // A Mac's own window menu has no item for it, and so no Cmd+W.
  const close: MenuItemConstructorOptions = { role: 'close', label: words.roles.close }
  const settings = item(words.settings, 'settings', 'CmdOrCtrl+,')
  const idLists = [
    item(words.exportIds, 'export-ids', 'CmdOrCtrl+E'),
    item(words.importIds, 'import-ids', 'CmdOrCtrl+O')
  ]

  const app: MenuItemConstructorOptions = isMac
    ? {
        role: 'appMenu',
        submenu: [
          of('about'),
          separator,
          settings,
          separator,
          of('services'),
          separator,
          of('hide'),
          of('hideOthers'),
          of('unhide'),
          separator,
          of('quit')
        ]
      }
    : { label: words.file, submenu: [...idLists, separator, settings, separator, quit] }

  const edit: MenuItemConstructorOptions = {
    label: words.edit,
    submenu: [
      editing('undo', words.undo, 'undo', 'CmdOrCtrl+Z', true),
      editing('redo', words.redo, 'redo', isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y', true),
      separator,
      of('cut'),
      of('copy'),
      of('paste'),
      separator,
      editing('selectAll', words.selectAll, 'select-all', 'CmdOrCtrl+A', true),
      item(words.invert, 'invert', 'CmdOrCtrl+I', true),
      item(words.clearSelection, 'clear-selection', 'Escape', true),
      separator,
      item(words.find, 'find', 'CmdOrCtrl+F'),
      item(words.filter, 'filter', 'CmdOrCtrl+Shift+F'),
      separator,
      item(words.keep, 'keep', 'K', true),
      item(words.compare, 'compare', 'C', true),
      // A Mac's Cmd+Backspace is left to the page: in a text field it deletes up to the cursor.
      item(words.deleteSelected, 'delete', 'Delete', true)
    ]
  }

  const view: MenuItemConstructorOptions = {
    label: words.view,
    submenu: [
      item(words.library, 'library', 'CmdOrCtrl+1'),
      item(words.history, 'history', 'CmdOrCtrl+2'),
      item(words.refresh, 'refresh', 'CmdOrCtrl+R'),
      separator,
      item(words.palette, 'palette', 'CmdOrCtrl+K'),
      separator,
      onPage('resetZoom'),
      onPage('zoomIn'),
      onPage('zoomOut'),
      ...(isMac
        ? []
        : OTHER_ZOOM_KEYS.map(([role, accelerator]) => ({
            ...of(role),
            accelerator,
            visible: false
          }))),
      separator,
      of('togglefullscreen')
    ]
  }

  const help: MenuItemConstructorOptions = {
    role: 'help',
    label: words.help,
    submenu: [
      item(words.shortcuts, 'shortcuts', '?', true),
      separator,
      isOverPanel
        ? { label: words.releases, enabled: false }
        : { label: words.releases, click: openReleases }
    ]
  }

  return [
    app,
    ...(isMac ? [{ label: words.file, submenu: [...idLists, separator, close] }] : []),
    edit,
    view,
    isMac
      ? {
          role: 'windowMenu',
          label: words.roles.window,
          submenu: [of('minimize'), of('zoom'), separator, of('front')]
        }
      : // Without Electron's own items: its "Zoom" does nothing outside a Mac.
        { role: 'windowMenu', label: words.roles.window, submenu: [of('minimize'), close] },
    help
  ]
}

function acceleratorOf(
  accelerator: string,
  isOfThePage: boolean,
  isMac: boolean
): Pick<MenuItemConstructorOptions, 'accelerator' | 'registerAccelerator'> {
  if (!isOfThePage) return { accelerator }
  if (isMac) return /^(Cmd|CmdOrCtrl|Ctrl)\+/.test(accelerator) ? { accelerator } : {}
  return { accelerator, registerAccelerator: false }
}
