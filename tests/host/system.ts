import { existsSync } from 'node:fs'
import type { NativeTheme, PowerSaveBlocker, Screen, Shell } from 'electron'
import { needsReady, readiness } from './readiness'
import { createNotifications, type NotificationClass } from './rules/notifications'
import { ClipboardItem } from './rules/pictures'
import { createPowerMonitor, type PowerMonitor } from './rules/power-monitor'
import { thisSystem } from './rules/system'
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
  getAllDisplays: () => {
    needsReady('screen')
    return [{ workArea: { x: 0, y: 0, width: 2560, height: 1440 } }] as ReturnType<
      Screen['getAllDisplays']
    >
  }
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
  writeText: async (text: string): Promise<void> => tell('clipboard', JSON.stringify(text)),
  write: async (items: readonly unknown[]): Promise<void> => {
    needsReady('clipboard.write')
    for (const item of items) {
      if (!(item instanceof ClipboardItem)) throw new TypeError('not a ClipboardItem')
      for (const type of item.types)
        tell('clipboard', `${type} ${(await item.getType(type)).size > 0}`)
    }
  }
})

/** A test shuts the system down with a SIGPWR. */
export const powerMonitor: PowerMonitor = strict('powerMonitor', createPowerMonitor(thisSystem()))
process.on('SIGPWR', () => powerMonitor.goDown())

let nextBlocker = 0
const blockers = new Set<number>()

/** The first blocker is number 0, as in Electron. */
export const powerSaveBlocker = strict('powerSaveBlocker', {
  start: (kind: 'prevent-app-suspension' | 'prevent-display-sleep'): number => {
    const id = nextBlocker
    nextBlocker += 1
    blockers.add(id)
    tell('stays awake', kind)
    return id
  },
  stop: (id: number): boolean => {
    if (!blockers.delete(id)) throw new Error(`no blocker ${id}`)
    tell('may sleep', id)
    return true
  }
} satisfies Pick<PowerSaveBlocker, 'start' | 'stop'>)

/** Nobody clicks on it here; tests/host/conformance does. */
export const Notification: NotificationClass = strict(
  'Notification',
  createNotifications({
    system: thisSystem(),
    show: (text) => tell('notification', text),
    isReady: () => readiness.isReady
  })
)
