import { within } from '../../time/within'

/**
 * A request under way is waited for; it has a time limit of its own (60 s), and its outcome is
 * written down.
 */
const SETTLE_LIMIT_MS = 90_000
/**
 * The rest of what is written at the end: small files. Leaving takes no longer than 2 s when
 * nothing runs.
 */
export const FLUSH_LIMIT_MS = 1_000

/** Of Electron's `app`. */
interface Leaving {
  on(event: 'will-quit', listener: (event: { preventDefault(): void }) => void): unknown
  on(event: 'quit', listener: () => void): unknown
  quit(): void
}

interface Options {
  readonly app: Leaving
  /** Lets a run end and closes its journal. */
  readonly settle: () => Promise<void>
  /** Resolves when what was changed last is on the disk. */
  readonly flush: () => Promise<unknown>
  /** Whether a call to the keychain holds a thread. */
  readonly isBlocked: () => boolean
  /** Ends this process at once, whatever it is waiting for. */
  readonly kill?: () => void
}

/**
 * Leaving the program: first what is in flight ends and is written down, within bounds; then the
 * program quits. A keychain that does not answer holds a thread that nothing can stop, and
 * `process.exit` waits for it for good (measured): then the process ends itself, when everything
 * else is done.
 */
export function onQuit({
  app,
  settle,
  flush,
  isBlocked,
  kill = () => process.kill(process.pid, 'SIGKILL')
}: Options): void {
  let isDone = false
  app.on('will-quit', (event) => {
    if (isDone) return
    event.preventDefault()
    void attempt(settle(), SETTLE_LIMIT_MS)
      .then(() => attempt(flush(), FLUSH_LIMIT_MS))
      .finally(() => {
        isDone = true
        app.quit()
      })
  })
  app.on('quit', () => {
    if (isBlocked()) kill()
  })
}

/** A write that fails is no reason to stay. */
function attempt(work: Promise<unknown>, limitMs: number): Promise<unknown> {
  return within(
    work.catch(() => undefined),
    limitMs,
    () => undefined
  )
}
