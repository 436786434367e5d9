import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { guardContents, limitPermissions } from '../../../../electron/main/window/page-guards'

// What only Electron can enforce is asserted here on the options and handlers it is given; see
// docs/security.md.

const HOME = 'app://ui/index.html'

/** The part of a page's contents that the guards use: events, and what is set. */
function guarded() {
  const app = new EventEmitter()
  const set: Record<string, unknown> = {}
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: unknown) => Object.assign(set, { open: handler }),
    setWebRTCIPHandlingPolicy: (policy: unknown) => Object.assign(set, { policy })
  })
  guardContents(app as never)
  app.emit('web-contents-created', {}, contents)
  /** Whether the event was prevented. */
  const isStopped = (name: string, details: object = {}, ...rest: unknown[]): boolean => {
    let isPrevented = false
    contents.emit(name, { ...details, preventDefault: () => (isPrevented = true) }, ...rest)
    return isPrevented
  }
  return { set, contents, isStopped }
}

describe('any page this program creates', () => {
  const elsewhere = [
    'https://useapi.net/',
    'app://ui/other.html',
    'app://ui.evil/index.html',
    'app://ui/original/1',
    'file:///etc/passwd',
    'about:blank'
  ]

  it.each(elsewhere)('does not go to %s, in a frame or as a whole', (url) => {
    const { isStopped } = guarded()
    expect(isStopped('will-navigate', { url })).toBe(true)
    expect(isStopped('will-frame-navigate', { url, isMainFrame: true })).toBe(true)
    expect(isStopped('will-frame-navigate', { url, isMainFrame: false })).toBe(true)
  })

  it('may show its own document again, but in no frame, and follows no redirect', () => {
    const { isStopped } = guarded()
    expect(isStopped('will-navigate', { url: HOME })).toBe(false)
    expect(isStopped('will-frame-navigate', { url: HOME, isMainFrame: true })).toBe(false)
    expect(isStopped('will-frame-navigate', { url: HOME, isMainFrame: false })).toBe(true)
    expect(isStopped('will-redirect', { url: HOME })).toBe(true)
  })

  it('opens no window, embeds no webview, picks no device, shows no address of its computer', () => {
    const { isStopped, set } = guarded()
    expect(Reflect.apply(set['open'] as () => unknown, undefined, [{ url: HOME }])).toEqual({
      action: 'deny'
    })
    expect(isStopped('will-attach-webview', {}, {}, {})).toBe(true)
    const chosen: string[] = []
    expect(
      isStopped('select-bluetooth-device', {}, [{ deviceId: 'd' }], (id: string) => chosen.push(id))
    ).toBe(true)
    expect(chosen).toEqual([''])
    expect(set['policy']).toBe('disable_non_proxied_udp')
  })

  /** What the session was given, by the name of the method. */
  function limited() {
    const handlers = new Map<string, (...args: unknown[]) => unknown>()
    const session = new Proxy(
      {},
      {
        get:
          (_target, name) =>
          (...args: [never]) =>
            handlers.set(String(name), args.at(-1) ?? args[0])
      }
    )
    limitPermissions(session as never)
    return handlers
  }

  /** The answers to a request and to a look-up. */
  function answers(permission: string, from: string, isMainFrame = true): unknown[] {
    const handlers = limited()
    const details = { requestingUrl: from, isMainFrame }
    const given: unknown[] = []
    const answer = (value: unknown): void => void given.push(value)
    handlers.get('setPermissionRequestHandler')?.({}, permission, answer, details)
    answer(handlers.get('setPermissionCheckHandler')?.({}, permission, from, details))
    return given
  }

  it('may fill the screen with a video, by request and by look-up', () => {
    expect(answers('fullscreen', HOME)).toEqual([true, true])
    // Electron's origins end with a slash, and a look-up may come without an address.
    const check = limited().get('setPermissionCheckHandler')
    expect(check?.({}, 'fullscreen', 'app://ui/', { isMainFrame: true })).toBe(true)
    expect(check?.({}, 'fullscreen', 'app://ui', { isMainFrame: true })).toBe(true)
  })

  it.each([
    ...elsewhere.filter((address) => !address.startsWith('app://ui/')),
    'http://ui/index.html',
    'app://ui:80/index.html',
    'blob:app://ui/1',
    ''
  ])('may not from elsewhere (%s), nor from a frame', (address) => {
    expect(answers('fullscreen', address)).toEqual([false, false])
    expect(answers('fullscreen', HOME, false)).toEqual([false, false])
    // The page's own origin, told of a document that is not the page's.
    const check = limited().get('setPermissionCheckHandler')
    const details = { isMainFrame: true, requestingUrl: address }
    expect(check?.({}, 'fullscreen', 'app://ui/', details)).toBe(false)
  })

  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'openExternal',
    'automatic-fullscreen',
    'pointerLock',
    'keyboardLock',
    'unknown'
  ])('is not given any other permission: %s', (permission) => {
    expect(answers(permission, HOME)).toEqual([false, false])
  })

  it('is given no device, screen or download', () => {
    const handlers = limited()
    expect(handlers.get('setDevicePermissionHandler')?.({ deviceType: 'usb' })).toBe(false)
    const shared: unknown[] = []
    handlers.get('setDisplayMediaRequestHandler')?.({}, (value: unknown) => shared.push(value))
    expect(shared).toEqual([null])

    let isPrevented = false
    handlers.get('on')?.({ preventDefault: () => (isPrevented = true) })
    expect(isPrevented).toBe(true)
  })
})
