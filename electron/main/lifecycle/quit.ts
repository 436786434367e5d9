import { HELD_LIMIT_MS } from '../../files/scanned'
import { within } from '../../time/within'

/** How long quitting waits for a request under way, which has a limit of its own (60 s). */
const SETTLE_LIMIT_MS = 90_000
/**
 * How long quitting waits for the last small files, in milliseconds. On Windows a virus scanner may
 * hold one for a while, and what the user has just locked must not be lost for that.
 */
export const flushLimitMs = (isWindows: boolean): number =>
  isWindows ? HELD_LIMIT_MS + 1_000 : 1_000

/** How long quitting waits for file calls under way, such as a picture that is read. */
const FILE_CALLS_LIMIT_MS = 500
const FILE_CALLS_STEP_MS = 20

/** Whether a file call of this thread has not come back. */
export const areFileCallsOut = (): boolean =>
  process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq'))

/** What is used of Electron's `app`. */
interface Quitting {
  on(event: 'will-quit', listener: (event: { preventDefault(): void }) => void): unknown
  on(event: 'quit', listener: () => void): unknown
  quit(): void
}

interface Options {
  readonly app: Quitting
  /** Lets a run end and closes its journal. */
  readonly settle: () => Promise<void>
  /** Resolves when everything stored is on the disk. */
  readonly flush: () => Promise<unknown>
  /** Whether a call to the keychain holds a thread. */
  readonly isBlocked: () => boolean
  /** Whether a file call holds one. */
  readonly hasFileCalls?: () => boolean
  readonly isWindows?: boolean
  /** Ends this process at once, whatever it is waiting for. */
  readonly kill?: () => void
}

/**
 * Quitting waits, within bounds, until the request under way has ended and is written down. A
 * keychain that does not answer, or a network disk, holds a thread that nothing can stop, and
 * `process.exit` waits for it for ever (measured): then the process kills itself, once everything
 * else is done.
 */
export function onQuit({
  app,
  settle,
  flush,
  isBlocked,
  hasFileCalls = areFileCallsOut,
  isWindows = process.platform === 'win32',
  kill = () => process.kill(process.pid, 'SIGKILL')
}: Options): void {
  let isDone = false

  app.on('will-quit', (event) => {
    if (isDone) return
    event.preventDefault()
    void attempt(settle(), SETTLE_LIMIT_MS)
      .then(() => attempt(flush(), flushLimitMs(isWindows)))
      .then(() => whileSo(hasFileCalls))
      .finally(() => {
        isDone = true
        app.quit()
      })
  })
  app.on('quit', () => {
    if (isBlocked() || hasFileCalls()) kill()
  })
}

async function whileSo(isSo: () => boolean): Promise<void> {
  for (let waited = 0; isSo() && waited < FILE_CALLS_LIMIT_MS; waited += FILE_CALLS_STEP_MS)
    await new Promise((resolve) => setTimeout(resolve, FILE_CALLS_STEP_MS))
}

/** A write that fails is no reason to stay. */
function attempt(work: Promise<unknown>, limitMs: number): Promise<unknown> {
  return within(
    work.catch(() => undefined),
    limitMs,
    () => undefined
  )
}
