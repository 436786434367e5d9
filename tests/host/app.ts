import { EventEmitter } from 'node:events'
import { existsSync, mkdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, extname, isAbsolute, join } from 'node:path'
import type { App, Dialog, OpenDialogOptions, SaveDialogOptions } from 'electron'
import { checkPanel } from './menu'
import { needsEarly, needsReady, readiness } from './readiness'
import { systemTags } from './rules/languages'
import { createLeaving, type Leaving } from './rules/leaving'
import { thisSystem } from './rules/system'
import { strict } from './strict'

const paths = new Map<string, string>()
const closers = new Set<() => Promise<void>>()

/** Runs `close` before the process ends, as for the browser and its folder. */
export const onExit = (close: () => Promise<void>): void => void closers.add(close)

/** Every window reports to it. */
export const leaving: Leaving = createLeaving({
  system: thisSystem(),
  emit: (event, ...args) => app.emit(event, ...args),
  end: (code) => void end(code)
})

/** The browser is closed first: the program may kill itself on `quit`. */
async function end(code: number): Promise<void> {
  await Promise.allSettled([...closers].map((close) => close()))
  app.emit('quit', strict('event', {}), code)
  process.exit(code)
}

/** Switches that the program has added before it was ready. */
const switches = new Map<string, string | undefined>()
/** `--lang=de`, for the browser that is the window; null: none. */
export const languageSwitch = (): string | null => {
  const value = switches.get('lang')
  return value === undefined ? null : `--lang=${value}`
}

/** A killed process keeps its id until its parent collects it. Linux shows it as a zombie (Z). */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)

    const stat = `/proc/${pid}/stat`
    return !existsSync(stat) || !readFileSync(stat, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}

/**
 * Chromium's own lock leads to "computer-process". It is not given while another computer has it.
 */
function isHeldElsewhere(folder: string): boolean {
  try {
    return !readlinkSync(join(folder, 'SingletonLock')).startsWith(`${hostname()}-`)
  } catch {
    return false
  }
}

/** The nearest folder above the main script that has a package.json. */
function appPath(): string {
  let folder = dirname(process.argv[1] ?? '')
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder))
    folder = dirname(folder)
  return folder
}

class AppDouble extends EventEmitter {
  /** A test sets this to see what only a packaged program refuses. */
  readonly isPackaged = process.env['KLING_SWEEP_HOST_PACKAGED'] !== undefined
  whenReady = async (): Promise<void> => {
    readiness.isReady = true
  }
  readonly commandLine = strict('commandLine', {
    hasSwitch: (name: string): boolean =>
      switches.has(name) ||
      process.argv.some((argument) => argument.split('=', 1)[0] === `--${name}`),
    /** As Electron documents it: what is added later has no effect. */
    appendSwitch: (name: string, value?: string): void => {
      needsEarly('app.commandLine.appendSwitch')
      switches.set(name, value)
    }
  })
  enableSandbox = (): void => needsEarly('app.enableSandbox')
  getVersion = (): string =>
    String(JSON.parse(readFileSync(join(appPath(), 'package.json'), 'utf8')).version)
  getAppPath = (): string => appPath()
  /** As a test sets it; otherwise English. */
  getPreferredSystemLanguages = (): string[] => {
    needsReady('app.getPreferredSystemLanguages')
    const chosen = (process.env['KLING_SWEEP_HOST_LANGUAGES'] ?? 'en-US').split(',')
    return systemTags(thisSystem(), chosen)
  }
  getPath: App['getPath'] = (name) => {
    const path = paths.get(name)
    if (path === undefined)
      throw new Error(`the host needs KLING_SWEEP_USER_DATA: it has no '${name}' folder of its own`)
    return path
  }
  setPath: App['setPath'] = (name, path) => {
    if (!isAbsolute(path)) throw new Error('Path must be absolute')
    if (!existsSync(path)) throw new Error(`Failed to set path: ${path}`)
    paths.set(name, path)
  }
  /**
   * One program per data folder, as in Electron: a file holds the process's id, and is taken over
   * once that process is gone.
   */
  requestSingleInstanceLock = (): boolean => {
    if (isHeldElsewhere(this.getPath('userData'))) return false
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
  quit: App['quit'] = () => leaving.quit()
  exit: App['exit'] = (code = 0) => leaving.exit(code)
}

export const app = strict('app', new AppDouble())
export const dialog = strict('dialog', {
  showErrorBox: (title: string, content: string): void =>
    void process.stderr.write(`${title}: ${content}\n`),
  /** Chooses the folder a test names; without one, the user cancels. */
  showSaveDialog: async (_window: object, options?: SaveDialogOptions) => {
    needsReady('a dialog')
    checkPanel(thisSystem())
    const defaultPath = options?.defaultPath ?? 'file'
    const ending = extname(defaultPath).slice(1)
    if (!options?.filters?.some(({ extensions }) => extensions.includes(ending)))
      throw new Error('a dialog without a filter: Windows would add no ending')
    const folder = process.env['KLING_SWEEP_HOST_SAVE_TO']
    return folder
      ? { canceled: false, filePath: join(folder, basename(defaultPath)) }
      : { canceled: true, filePath: '' }
  },
  /** Chooses the file a test names; without one, the user cancels. */
  showOpenDialog: async (_window: object, _options?: OpenDialogOptions) => {
    needsReady('a dialog')
    checkPanel(thisSystem())
    const file = process.env['KLING_SWEEP_HOST_OPEN']
    return file ? { canceled: false, filePaths: [file] } : { canceled: true, filePaths: [] }
  }
} satisfies Pick<Dialog, 'showErrorBox' | 'showSaveDialog' | 'showOpenDialog'>)
