import { EventEmitter } from 'node:events'
import type { BrowserWindowConstructorOptions } from 'electron'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openWindow } from '../../../../electron/main/window/window'

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
    once = () => undefined
    loadURL = async (address: string) => void this.addresses.push(address)
  }
}))
afterEach(() => made.windows.splice(0))

const HOME = 'app://ui/index.html'

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

  it('has developer tools only when run from source', () => {
    openWindow({ ...options, isPackaged: false })
    expect(made.windows[0]?.options).toMatchObject({ webPreferences: { devTools: true } })
  })
})
