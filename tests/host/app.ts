import { EventEmitter } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { App, Dialog, OpenDialogOptions, SaveDialogOptions, Session } from 'electron'
import { strict } from './strict'

const paths = new Map<string, string>()
const closers = new Set<() => Promise<void>>()
/** How each open window is asked to close. */
export const windows = new Set<() => void>()
let isExiting = false
/** `quit` was asked for and no window has said no. */
let isQuitting = false

/** Runs before the process ends: the browser, its folder. */
export const onExit = (close: () => Promise<void>): void => void closers.add(close)

async function exit(code: number): Promise<void> {
  if (isExiting) return
  isExiting = true
  await Promise.allSettled([...closers].map((close) => close()))
  app.emit('quit', strict('event', {}), code)
  process.exit(code)
}

/**
 * As in Electron: after `quit` was asked for, the last window's end leads to `will-quit`, which may
 * still be prevented; otherwise to `window-all-closed`.
 */
export function windowClosed(): void {
  if (windows.size > 0) return
  if (isQuitting) finish()
  else app.emit('window-all-closed')
}

/** A window that stays keeps the program running. */
export const windowStays = (): void => {
  isQuitting = false
}

function finish(): void {
  let isPrevented = false
  app.emit('will-quit', strict('event', { preventDefault: () => (isPrevented = true) }))
  if (isPrevented) isQuitting = false
  else void exit(0)
}

/**
 * One that was killed and that its parent has not collected yet has a number still, but runs no
 * more: Linux tells.
 */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    const stat = `/proc/${pid}/stat`
    return !existsSync(stat) || !readFileSync(stat, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}

/** The folder with package.json, from the main script. */
function appPath(): string {
  let folder = dirname(process.argv[1] ?? '')
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder))
    folder = dirname(folder)
  return folder
}

class AppDouble extends EventEmitter {
  /** A test may say so: what a packaged program refuses is then refused here. */
  readonly isPackaged = process.env['KLING_SWEEP_HOST_PACKAGED'] !== undefined
  whenReady = async (): Promise<void> => undefined
  enableSandbox = (): void => undefined
  getVersion = (): string =>
    String(JSON.parse(readFileSync(join(appPath(), 'package.json'), 'utf8')).version)
  getAppPath = (): string => appPath()
  getPath: App['getPath'] = (name) => {
    const path = paths.get(name)
    if (path === undefined)
      throw new Error(`the host needs KLING_SWEEP_USER_DATA: it has no '${name}' folder of its own`)
    return path
  }
  setPath: App['setPath'] = (name, path) => void paths.set(name, path)
  /**
   * One program per data folder, as Electron's is: a file with the process's number, taken over
   * when that process is gone.
   */
  requestSingleInstanceLock = (): boolean => {
    const lock = join(this.getPath('userData'), 'host.lock')
    const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
    if (holder && holder !== process.pid && isAlive(holder)) {
      process.kill(holder, 'SIGUSR2')
      return false
    }
    mkdirSync(dirname(lock), { recursive: true })
    writeFileSync(lock, String(process.pid))
    process.on('SIGUSR2', () => this.emit('second-instance'))
    return true
  }
  /** Every window is asked to close first. */
  quit = (): void => {
    if (isQuitting || isExiting) return
    isQuitting = true
    this.emit('before-quit', strict('event', { preventDefault: () => undefined }))
    for (const close of [...windows]) close()
    if (windows.size === 0) finish()
  }
  exit: App['exit'] = (code = 0) => void exit(code)
}

export const app = strict('app', new AppDouble())
process.on('SIGTERM', () => app.quit())
process.on('SIGINT', () => app.quit())

export const dialog = strict('dialog', {
  showErrorBox: (title: string, content: string): void =>
    void process.stderr.write(`${title}: ${content}\n`),
  /** Chooses a place in the folder a test names; without one the user has cancelled. */
  showSaveDialog: async (_window: object, options?: SaveDialogOptions) => {
    const defaultPath = options?.defaultPath ?? 'file'
    const folder = process.env['KLING_SWEEP_HOST_SAVE_TO']
    return folder
      ? { canceled: false, filePath: join(folder, basename(defaultPath)) }
      : { canceled: true, filePath: '' }
  },
  /** Chooses the file a test names; without one the user has cancelled. */
  showOpenDialog: async (_window: object, _options?: OpenDialogOptions) => {
    const file = process.env['KLING_SWEEP_HOST_OPEN']
    return file ? { canceled: false, filePaths: [file] } : { canceled: true, filePaths: [] }
  }
} satisfies Pick<Dialog, 'showErrorBox' | 'showSaveDialog' | 'showOpenDialog'>)

export const session = strict('session', {
  defaultSession: strict('session.defaultSession', {
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
    on: (event: string) => {
      if (event !== 'will-download') throw new Error(`session.on('${event}') is not in the host`)
      return session.defaultSession
    },
    /** The system's proxy settings, as a proxy script answers: a test names them. */
    resolveProxy: async () => process.env['KLING_SWEEP_HOST_PROXY'] ?? 'DIRECT'
  } satisfies Partial<Record<keyof Session, unknown>>)
})
