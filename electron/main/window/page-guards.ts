import type { App, Session, WebContents } from 'electron'
import { originOf } from './origin'
import { PAGE_ADDRESS, PAGE_ORIGIN } from './page-server'

// Restrictions on every page this program creates. docs/security.md lists each with its test.

/**
 * No page opens windows, navigates elsewhere, embeds anything or picks a device. Listens to every
 * kind of `contents`, also those that nobody meant to create.
 */
export function guardContents(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_created, contents) => guard(contents))
}

function guard(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => {
    if (event.url !== PAGE_ADDRESS) event.preventDefault()
  })
  // The page has no frames. If one appears, it navigates nowhere.
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || event.url !== PAGE_ADDRESS) event.preventDefault()
  })
  // The program's own files never redirect.
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  // Without an answer, Electron would pick the first device.
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault()
    choose('')
  })
  // A page needs neither this computer's addresses nor a network outside its policy.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/**
 * The page needs no camera, location, device, screen, notification or download: all of them are
 * denied, whether asked for or looked up. A video may fill the screen.
 */
export function limitPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(mayHave(permission, details, details.requestingUrl))
  )
  session.setPermissionCheckHandler(
    (_contents, permission, origin, details) =>
      mayHave(permission, details, origin) &&
      (details.requestingUrl === undefined || isOurs(details.requestingUrl))
  )
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null))
  session.on('will-download', (event) => event.preventDefault())
}

const isOurs = (address: string): boolean => originOf(address) === PAGE_ORIGIN

/** Full screen is the only permission, and only for our own page, not for a frame in it. */
const mayHave = (
  permission: string,
  { isMainFrame }: { readonly isMainFrame: boolean },
  asker: string
): boolean => permission === 'fullscreen' && isMainFrame && isOurs(asker)
