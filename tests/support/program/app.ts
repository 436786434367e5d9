import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { root } from '../root'

const START_LIMIT_MS = 60_000

export interface RunningApp {
  readonly page: Page
  readonly dataFolder: string
  /** Everything the program wrote to its standard streams. */
  readonly output: () => string
  /** Asks it to close, as the user would: the program may ask back. */
  askToClose(): void
  /** The system goes down: nobody is asked. */
  shutDown(): Promise<void>
  /** Resolves when the program has ended by itself. */
  readonly ended: Promise<void>
  /** As a power cut would. */
  kill(): Promise<void>
  /** Ends the program without asking. */
  close(): Promise<void>
}

/** How long the program may take to end by itself before it is killed. */
const END_LIMIT_MS = 10_000

interface Options {
  readonly host: string
  readonly apiUrl?: string
  readonly args?: readonly string[]
  /** Kept by the caller, for a restart. Without it a new one is made, and removed at the end. */
  readonly dataFolder?: string
  /** Without a bus there is no keychain: a developer's own is never touched. */
  readonly busAddress?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the built program as a user would, in a data folder of its own, and finds its window. */
export async function startApp({
  host,
  apiUrl,
  args = [],
  dataFolder,
  busAddress = 'unix:path=/nonexistent',
  env: more = {}
}: Options): Promise<RunningApp> {
  const folder = dataFolder ?? (await mkdtemp(join(tmpdir(), 'kling-sweep-test-')))
  const port = await freePort()
  const env = {
    ...process.env,
    KLING_SWEEP_USER_DATA: folder,
    DBUS_SESSION_BUS_ADDRESS: busAddress,
    ...more,
    ...(apiUrl === undefined ? {} : { KLING_SWEEP_API_URL: apiUrl })
  }
  const script = join(root, 'scripts/start.mjs')
  const child = spawn(
    process.execPath,
    [script, `--host=${host}`, '--headless', `--remote-debugging-port=${port}`, ...args],
    { env }
  )
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (output += String(chunk)))
  const browser = await attach(port, child, () => output)
  const page = await firstPage(browser)
  return {
    page,
    dataFolder: folder,
    output: () => output,
    // A second SIGTERM would end it, and a test may ask twice.
    askToClose: () => void child.kill('SIGINT'),
    shutDown: async () => {
      process.kill(await pidIn(folder), 'SIGHUP')
      await exit
    },
    ended: exit,
    kill: async () => {
      process.kill(await pidIn(folder), 'SIGKILL')
      child.kill('SIGKILL')
      await exit
      await browser.close().catch(() => undefined)
    },
    close: async () => {
      await browser.close().catch(() => undefined)
      await end(child, exit)
      if (dataFolder === undefined)
        await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
    }
  }
}

/** The program itself, not the script that started it. */
const pidIn = async (folder: string): Promise<number> =>
  Number(await readFile(join(folder, 'host.lock'), 'utf8'))

async function attach(port: number, child: ChildProcess, output: () => string): Promise<Browser> {
  const deadline = Date.now() + START_LIMIT_MS
  while (Date.now() < deadline && child.exitCode === null) {
    const found = await chromium.connectOverCDP(`http://127.0.0.1:${port}`).catch(() => null)
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`the program did not open its window:\n${output()}`)
}

/** The program's window: the first page that shows its document. */
async function firstPage(browser: Browser): Promise<Page> {
  const deadline = Date.now() + START_LIMIT_MS
  while (Date.now() < deadline) {
    const page = browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((candidate) => candidate.url().includes('/index.html'))
    if (page) return page
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('no window')
}

async function end(child: ChildProcess, exit: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const killer = setTimeout(() => child.kill('SIGKILL'), END_LIMIT_MS)
  await exit
  clearTimeout(killer)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port'))
      )
    })
  })
}
