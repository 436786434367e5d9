import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { App, Dialog, Session } from 'electron'
import { strict } from './strict'

const paths = new Map<string, string>()
const closers = new Set<() => Promise<void>>()
/** How each open window is asked to close. */
export const windows = new Set<() => void>()
let isQuitting = false

/** Runs before the process ends: the browser, its folder. */
export const onExit = (close: () => Promise<void>): void => void closers.add(close)

async function exit(code: number): Promise<void> {
  if (isQuitting) return
  isQuitting = true
  await Promise.allSettled([...closers].map((close) => close()))
  process.exit(code)
}

/** The folder with package.json, from the main script. */
function appPath(): string {
  let folder = dirname(process.argv[1] ?? '')
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder)
  return folder
}

class AppDouble extends EventEmitter {
  whenReady = async (): Promise<void> => undefined
  enableSandbox = (): void => undefined
  getAppPath = (): string => appPath()
  getPath: App['getPath'] = (name) => {
    const path = paths.get(name)
    if (path === undefined) throw new Error(`the host needs KLING_SWEEP_USER_DATA: it has no '${name}' folder of its own`)
    return path
  }
  setPath: App['setPath'] = (name, path) => void paths.set(name, path)
  /** As in Electron: every window is asked to close first, and one that stays keeps the program running. */
  quit = (): void => {
    this.emit('before-quit', strict('event', { preventDefault: () => undefined }))
    for (const close of [...windows]) close()
    if (windows.size === 0) void exit(0)
  }
  exit: App['exit'] = (code = 0) => void exit(code)
}

export const app = strict('app', new AppDouble())
process.on('SIGTERM', () => app.quit())
process.on('SIGINT', () => app.quit())

export const dialog = strict('dialog', {
  showErrorBox: (title: string, content: string): void => void process.stderr.write(`${title}: ${content}\n`)
} satisfies Pick<Dialog, 'showErrorBox'>)

export const session = strict('session', {
  defaultSession: strict('session.defaultSession', {
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined
  } satisfies Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'>)
})
