import type { ChildProcess } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'

/** How long a program may take to end by itself before it is killed. */
const END_LIMIT_MS = 10_000

/** The ways in which a running program ends, in either host. */
export interface Ending {
  /** Of the program itself, which a script has started. */
  processId(): Promise<number>
  /** Asks its window to close, as the user would: the program may ask back. */
  askToClose(): void
  /** The system goes down: nobody is asked. */
  shutDown(): Promise<void>
  /** As a power cut would. */
  kill(): Promise<void>
  /** Asks it to quit, and kills it when it does not. */
  quit(): Promise<void>
}

interface Running {
  readonly host: string
  /** The script that started it, and ends when it ends. */
  readonly script: ChildProcess
  readonly ended: Promise<void>
  /** Where that script wrote the program's process id: on Windows no signal passes through it. */
  readonly pidFile: string
  readonly browser: DevTools
  readonly page: { evaluate(run: () => void): Promise<unknown> }
}

/** What is used of Playwright's browser. */
interface DevTools {
  newBrowserCDPSession(): Promise<{ send(command: 'Browser.close'): Promise<unknown> }>
  close(): Promise<void>
}

export function endingOf({ host, script, ended, pidFile, browser, page }: Running): Ending {
  const isElectron = host === 'electron'
  const processId = async (): Promise<number> => {
    const pid = Number(await readFile(pidFile, 'utf8'))
    // Without a process id, 0 would mean this test's own group.
    if (!Number.isSafeInteger(pid) || pid <= 0) throw new Error(`no process id in ${pidFile}`)
    return pid
  }
  const signal = async (name: NodeJS.Signals): Promise<void> => {
    process.kill(await processId(), name)
  }
  const kill = async (): Promise<void> => {
    await signal('SIGKILL').catch(() => undefined)
    script.kill('SIGKILL')
    await ended
  }

  return {
    processId,

    // A signal that comes again ends either host, and a test may ask twice.
    askToClose: () => void page.evaluate(() => window.close()).catch(() => undefined),

    shutDown: async () => {
      if (isElectron)
        throw new Error('only the double plays the system: skip this test by its host')
      await signal('SIGPWR')
      await ended
    },

    kill: async () => {
      await kill()
      await browser.close().catch(() => undefined)
    },

    quit: async () => {
      const hasEnded = script.exitCode !== null || script.signalCode !== null
      if (!hasEnded) {
        if (isElectron) await quitByProtocol(browser)
        await browser.close().catch(() => undefined)
        if (!isElectron) script.kill('SIGTERM')
        const killer = setTimeout(() => void kill(), END_LIMIT_MS)
        await ended
        clearTimeout(killer)
      }
      await browser.close().catch(() => undefined)
      await rm(pidFile, { force: true })
    }
  }
}

/** Electron quits as from its menu when a debugger closes it. */
async function quitByProtocol(browser: DevTools): Promise<void> {
  const session = await browser.newBrowserCDPSession().catch(() => null)
  await session?.send('Browser.close').catch(() => undefined)
}
