import { EventEmitter } from 'node:events'
import { LINKS as NAMES } from '@shared/links'
import type { BrowserWindowConstructorOptions } from 'electron'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { mayStart } from '../../../../electron/main/start/switches'
import { createOpenLink, LINKS } from '../../../../electron/main/window/links'
import { denyPermissions, guardContents } from '../../../../electron/main/window/page-guards'
import { openWindow } from '../../../../electron/main/window/window'

// What only Electron itself can act on is asserted here on the options and handlers it is given;
// see docs/security.md.

const made = vi.hoisted(() => ({ windows: [] as { options: unknown; addresses: string[] }[] }))
vi.mock('electron', () => ({
  BrowserWindow: class {
    addresses: string[] = []
    constructor(readonly options: BrowserWindowConstructorOptions) {
      made.windows.push(this)
    }
    maximize = () => undefined
    once = () => undefined
    loadURL = async (address: string) => void this.addresses.push(address)
  }
}))
afterEach(() => made.windows.splice(0))

const HOME = 'app://ui/index.html'

/** A page's contents as far as guards touch them: events, and what was set. */
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

describe('a page that comes to be, whichever', () => {
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

describe('the window', () => {
  const options = { preload: '/p.cjs', screens: [], placement: null, isDark: false }

  it('shows one page of our own, isolated, sandboxed, without Node, in every process and frame', () => {
    openWindow({ ...options, isPackaged: true })
    expect(made.windows).toHaveLength(1)
    expect(made.windows[0]?.addresses).toEqual([HOME])
    // Exactly these: no `enableBlinkFeatures` either.
    expect(made.windows[0]?.options).toHaveProperty('webPreferences', {
      preload: '/p.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: false
    })
  })

  it('has the developer tools from source only', () => {
    openWindow({ ...options, isPackaged: false })
    expect(made.windows[0]?.options).toMatchObject({ webPreferences: { devTools: true } })
  })
})

describe('a packaged program', () => {
  const start = (
    argv: string[],
    execArgv: string[] = [],
    platform: NodeJS.Platform = 'linux',
    isPackaged = true
  ) => mayStart({ argv: ['/opt/kling-sweep', ...argv], execArgv, platform }, isPackaged)

  it.each([
    ['--remote-debugging-port=9222'],
    ['--remote-debugging-port'],
    ['-remote-debugging-pipe'],
    ['--Remote-Debugging-Port=0'],
    ['--inspect'],
    ['--inspect-brk=127.0.0.1:1'],
    ['--inspect_brk'],
    ['--js-flags=--expose-gc'],
    ['--disable-web-security'],
    ['--load-extension=/tmp/x'],
    ['--host-resolver-rules=MAP * 127.0.0.1'],
    ['--ignore-certificate-errors']
  ])('does not start with %s, and names it without its value', (argument) => {
    const refused = start(['--demo', argument])
    expect(refused).toMatchObject({ ok: false })
    expect(refused.ok ? '' : refused.problem).toContain(argument.split('=')[0])
    expect(refused.ok ? '' : refused.problem).not.toMatch(/9222|expose|MAP|\/tmp/)
    expect(start([], [argument]).ok).toBe(false)
    // A developer may.
    expect(start([argument], [], 'linux', false).ok).toBe(true)
  })

  it('starts with what is harmless, and reads what comes after -- as Chromium does: as no switch', () => {
    expect(
      start([
        '--demo=5',
        '--no-sandbox',
        '--force-device-scale-factor=2',
        '--lang=de',
        '/home/a/--inspect',
        '--',
        '--inspect'
      ]).ok
    ).toBe(true)
    expect(start(['/inspect']).ok).toBe(true)
    expect(start(['/inspect'], [], 'win32').ok).toBe(false)
    expect(start(['/Remote-Debugging-Port=1'], [], 'win32').ok).toBe(false)
  })
})

describe('links', () => {
  it('are a handful of names with https addresses at two hosts, and nothing else can be opened', async () => {
    const opened: string[] = []
    const openLink = createOpenLink(async (address) => void opened.push(address))
    for (const name of NAMES) expect(await openLink(name)).toEqual({ ok: true, value: null })
    expect(opened).toEqual(Object.values(LINKS))
    expect(Object.keys(LINKS)).toEqual([...NAMES])
    for (const address of opened)
      expect(address).toMatch(/^https:\/\/(useapi\.net|github\.com\/kling-sweep)\//)
  })

  it('are told by their address when the system cannot open them', async () => {
    const openLink = createOpenLink(() => Promise.reject(new Error('no browser')))
    expect(await openLink('useapi')).toEqual({
      ok: false,
      problem: { kind: 'link-failed', address: LINKS.useapi }
    })
  })
})
