import type { Placement } from '@shared/settings'
import { type App, BrowserWindow, type Rectangle, type Session } from 'electron'
import { PAGE_ADDRESS, PAGE_ORIGIN } from './page-server'
import { MIN_SIZE, placeOn } from './placement'
import { words } from './words'

interface Options {
  readonly preload: string
  readonly screens: readonly Rectangle[]
  readonly placement: Placement | null
  readonly isDark: boolean
}

/** The page's own background, so that a dark window does not open white. See renderer/theme.css. */
const BACKGROUND = { light: '#f6f6f4', dark: '#141416' } as const

/** The one window: a sandboxed page without Node, behind the preload script. */
export function openWindow({ preload, screens, placement, isDark }: Options): BrowserWindow {
  const window = new BrowserWindow({
    ...placeOn(screens, placement),
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    title: words.product,
    backgroundColor: isDark ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: { preload, contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false, spellcheck: false }
  })
  if (placement?.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  void window.loadURL(PAGE_ADDRESS)
  return window
}

/** Tells where the window is when it goes. */
export function onPlaced(window: BrowserWindow, keep: (placement: Placement) => void): void {
  window.on('close', () => keep({ ...window.getNormalBounds(), maximized: window.isMaximized() }))
}

/**
 * A window that is asked to close while something runs stays, and the page asks the user. Answers what closes it all the same. A page that is gone
 * cannot ask: then nothing holds the window.
 */
export function guardClosing(window: BrowserWindow, isBusy: () => boolean, ask: () => void): () => void {
  let mayClose = false
  const allow = (): void => {
    mayClose = true
  }
  window.webContents.on('render-process-gone', allow)
  window.on('close', (event) => {
    if (mayClose || !isBusy()) return
    event.preventDefault()
    ask()
  })
  return () => {
    allow()
    window.close()
  }
}

/** Windows ends a user's session without waiting for promises: nothing more is sent from here on, and the journal is already on the disk. */
export function onSessionEnd(window: BrowserWindow, suspend: () => Promise<void>): void {
  window.on('session-end', () => void suspend())
}

/** Whatever page comes to be: it opens no windows, goes nowhere else, embeds nothing. */
export function guardContents(app: App): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event) => {
      if (!event.url.startsWith(`${PAGE_ORIGIN}/`)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}

/** The page needs no camera, no place, no notifications: every permission is denied, asked for or looked up. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
}
