import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { denyPermissions, guardContents } from '../../../../electron/main/window/page-guards'

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

  it('is given no permission, device, screen or download', () => {
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
    denyPermissions(session as never)
    const answers: unknown[] = []
    const answer = (value: unknown) => answers.push(value)
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'fullscreen',
      'unknown'
    ]) {
      handlers.get('setPermissionRequestHandler')?.({}, permission, answer, {})
      answer(handlers.get('setPermissionCheckHandler')?.({}, permission, HOME, {}))
    }
    answer(handlers.get('setDevicePermissionHandler')?.({ deviceType: 'usb' }))
    expect(answers).toEqual(Array(15).fill(false))
    handlers.get('setDisplayMediaRequestHandler')?.({}, answer)
    expect(answers.at(-1)).toBeNull()
    let isPrevented = false
    handlers.get('on')?.({ preventDefault: () => (isPrevented = true) })
    expect(isPrevented).toBe(true)
  })
})
