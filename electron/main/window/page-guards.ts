import type { App, Session, WebContents } from 'electron'
import { PAGE_ADDRESS } from './page-server'

// The walls around whatever page comes to be. docs/security.md has each of them with the test that
// holds it.

/**
 * No page opens windows, goes elsewhere, embeds anything, or picks a device. `contents` of every
 * kind are met: also those nobody meant to make.
 */
export function guardContents(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_created, contents) => guard(contents))
}

function guard(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => {
    if (event.url !== PAGE_ADDRESS) event.preventDefault()
  })
  // The page has no frames; one that comes to be all the same stays where it is.
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || event.url !== PAGE_ADDRESS) event.preventDefault()
  })
  // The program's own files are never elsewhere.
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  // Left alone, Electron would pick the first device.
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault()
    choose('')
  })
  // A page has no business with its computer's addresses, nor with a network outside its policy.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/**
 * The page needs no camera, no place, no device, no screen, no notifications, no downloads:
 * everything is denied, asked for or looked up.
 */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null))
  session.on('will-download', (event) => event.preventDefault())
}
