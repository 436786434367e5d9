import type { MenuAsked, MenuCommand } from '@shared/menu/context-menu'
import { ok, type Result } from '@shared/problem'
import type { BrowserWindow, Menu, MenuItemConstructorOptions, PopupOptions } from 'electron'
import { labelOf, titleOf, words } from './words'

/** Shows the native menu of a tile, a month or the selection. Null: closed without a choice. */
export type PopUpMenu = (asked: MenuAsked) => Promise<Result<MenuCommand | null>>

interface Options {
  readonly build: (template: MenuItemConstructorOptions[]) => Pick<Menu, 'popup'>
  readonly window: () => BrowserWindow | null
}

export function createPopUpMenu({ build, window }: Options): PopUpMenu {
  return async (asked) => {
    const over = window()
    if (!over) return ok(null)

    const chosen = await new Promise<MenuCommand | null>((resolve) => {
      const menu = build(contextTemplate(asked, resolve))
      menu.popup({
        window: over,
        ...pointOf(asked, over),
        // After the click of the item that closed it, whichever of the two a system tells first.
        callback: () => setTimeout(() => resolve(null))
      })
    })
    return ok(chosen)
  }
}

/** Electron counts in pixels of the window, the page in those of its own zoom. */
function pointOf(
  { at }: MenuAsked,
  { webContents }: BrowserWindow
): Pick<PopupOptions, 'x' | 'y' | 'sourceType'> {
  if (at === null) return {}
  const zoom = webContents.getZoomFactor()
  // A place is told where a key has asked. Electron takes the mouse for it otherwise, and Windows
  // and Linux highlight no item. The event that would tell it does not come: the page prevents it.
  return { x: Math.round(at.x * zoom), y: Math.round(at.y * zoom), sourceType: 'keyboard' }
}

/** Between two parts there is a line, and none at an end. */
const PARTS: readonly (readonly MenuCommand[])[] = [
  ['open', 'compare'],
  ['select', 'select-to-here', 'deselect', 'keep', 'unlock'],
  ['copy-name', 'copy-id', 'save-copy', 'show-in-folder'],
  ['like-type', 'like-day', 'like-month'],
  ['delete']
]
const LIKE_THIS = PARTS[3]

/** Its first line says what it speaks of, and does nothing. */
export function contextTemplate(
  asked: MenuAsked,
  choose: (command: MenuCommand) => void
): MenuItemConstructorOptions[] {
  const itemsOf = (part: readonly MenuCommand[]): MenuItemConstructorOptions[] =>
    asked.offered
      .filter(({ command }) => part.includes(command))
      .map(({ command, enabled }) => ({
        label: labelOf(command, asked),
        enabled,
        click: () => choose(command)
      }))

  const parts = PARTS.map((part) => {
    const items = itemsOf(part)
    return part === LIKE_THIS && items.length > 0
      ? [{ label: words.likeThis, submenu: items }]
      : items
  })
  return [
    { label: titleOf(asked), enabled: false },
    ...parts
      .filter((items) => items.length > 0)
      .flatMap((items): MenuItemConstructorOptions[] => [{ type: 'separator' }, ...items])
  ]
}
