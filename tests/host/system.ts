import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import type {
  Clipboard,
  NativeTheme,
  NotificationConstructorOptions,
  PowerSaveBlocker,
  Screen,
  Shell
} from 'electron'
import { strict } from './strict'

/**
 * Prints what a system would show or do, as `[host] title …` on the standard output, for the tests
 * that ask for it.
 */
export function tell(what: string, detail: string | number): void {
  if (process.env['KLING_SWEEP_HOST_TELL']) process.stdout.write(`[host] ${what} ${detail}\n`)
}

/** One screen, larger than any window in the tests. */
export const screen = strict('screen', {
  getAllDisplays: () =>
    [{ workArea: { x: 0, y: 0, width: 2560, height: 1440 } }] as ReturnType<
      Screen['getAllDisplays']
    >
} satisfies Pick<Screen, 'getAllDisplays'>)

export const nativeTheme = strict('nativeTheme', {
  themeSource: 'system' as NativeTheme['themeSource'],
  get shouldUseDarkColors(): boolean {
    return this.themeSource === 'dark'
  }
} satisfies Pick<NativeTheme, 'themeSource' | 'shouldUseDarkColors'>)

/** Opens nothing, and tells the test instead. As in Electron, an empty answer means success. */
export const shell = strict('shell', {
  openPath: async (path: string): Promise<string> => {
    tell('opens', path)
    return existsSync(path) ? '' : 'Failed to open path'
  },
  showItemInFolder: (path: string): void => tell('shows', path),
  openExternal: async (address: string): Promise<void> => tell('open', address)
} satisfies Pick<Shell, 'openPath' | 'openExternal' | 'showItemInFolder'>)

/** Leaves the developer's own clipboard alone. */
export const clipboard = strict('clipboard', {
  writeText: async (text: string): Promise<void> => tell('clipboard', JSON.stringify(text))
} satisfies Pick<Clipboard, 'writeText'>)

class PowerMonitorDouble extends EventEmitter {}

/** A test shuts the system down with a SIGHUP. */
export const powerMonitor = strict('powerMonitor', new PowerMonitorDouble())
process.on('SIGHUP', () =>
  powerMonitor.emit('shutdown', strict('event', { preventDefault: () => undefined }))
)

let lastBlocker = 0
const blockers = new Set<number>()

export const powerSaveBlocker = strict('powerSaveBlocker', {
  start: (kind: 'prevent-app-suspension' | 'prevent-display-sleep'): number => {
    lastBlocker += 1
    blockers.add(lastBlocker)
    tell('stays awake', kind)
    return lastBlocker
  },
  stop: (id: number): boolean => {
    if (!blockers.delete(id)) throw new Error(`no blocker ${id}`)
    tell('may sleep', id)
    return true
  }
} satisfies Pick<PowerSaveBlocker, 'start' | 'stop'>)

class NotificationDouble extends EventEmitter {
  readonly #options: NotificationConstructorOptions
  constructor(options: NotificationConstructorOptions) {
    super()
    this.#options = options
  }
  show(): void {
    tell('notification', `${this.#options.title}: ${this.#options.body}`)
  }
  static isSupported = (): boolean => true
}

export const Notification = strict('Notification', NotificationDouble)
