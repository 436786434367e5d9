import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import type { BrowserWindowConstructorOptions } from 'electron'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openWindow, windowIcon } from '../../../../electron/main/window/window'

// What only Electron can enforce is asserted here on the options and handlers it is given; see
// docs/security.md.

const made = vi.hoisted(() => ({ windows: [] as { options: unknown; addresses: string[] }[] }))
vi.mock('electron', () => ({
  BrowserWindow: class {
    addresses: string[] = []
    constructor(readonly options: BrowserWindowConstructorOptions) {
      made.windows.push(this)
    }
    webContents = new EventEmitter()
    maximize = () => undefined
    // Gone by the time the window would be shown at the latest.
    isDestroyed = () => true
    once = () => undefined
    loadURL = async (address: string) => void this.addresses.push(address)
  }
}))
afterEach(() => made.windows.splice(0))

const HOME = 'app://ui/index.html'

describe('the window', () => {
  const options = { preload: '/p.cjs', icon: null, screens: [], placement: null, isDark: false }

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

  it('brings its picture on Linux, where the system has no other for it', () => {
    const icon = windowIcon('linux', '/program')
    expect(icon).toBe(join('/program', 'resources', 'icons', '256x256.png'))
    for (const platform of ['win32', 'darwin']) expect(windowIcon(platform, '/program')).toBeNull()

    openWindow({ ...options, icon, isPackaged: true })
    expect(made.windows[0]?.options).toMatchObject({ icon })
    openWindow({ ...options, isPackaged: true })
    expect(made.windows[1]?.options).not.toHaveProperty('icon')
  })

  it('has developer tools only when run from source', () => {
    openWindow({ ...options, isPackaged: false })
    expect(made.windows[0]?.options).toMatchObject({ webPreferences: { devTools: true } })
  })
})
