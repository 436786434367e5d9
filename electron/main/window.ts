import { type App, BrowserWindow, type Session } from 'electron'
import { PAGE_ADDRESS, PAGE_ORIGIN } from './page-server'

/** The one window: a sandboxed page without Node, behind the preload script. */
export function openWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Kling Sweep',
    autoHideMenuBar: true,
    webPreferences: { preload, contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false, spellcheck: false }
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(PAGE_ADDRESS)
  return window
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
