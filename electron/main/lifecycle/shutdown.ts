import type { App, BrowserWindow } from 'electron'
import { within } from '../../time/within'

/** What is used of Electron's `powerMonitor`. */
interface Power {
  on(event: 'suspend', listener: () => void): unknown
  on(event: 'shutdown', listener: (event?: { preventDefault: () => void }) => void): unknown
}

interface Options {
  readonly power: Power
  readonly app: Pick<App, 'exit'>
  /** Lets the request under way end, and leaves the run open for the next start. */
  readonly suspend: () => Promise<void>
  /** Resolves when everything stored is on the disk. */
  readonly flush: () => Promise<unknown>
}

/** How long the system waits before it kills us. The journal covers the rest. */
const SHUTDOWN_LIMIT_MS = 4_000

/**
 * The system goes down (macOS, Linux; Windows ends the window's session, see below). Nobody is
 * asked, since nobody may be there, and the run is not ended: the next start offers it.
 */
export function onShutdown({ power, app, suspend, flush }: Options): void {
  // Linux waits for listeners to `shutdown` only, and Electron does not see that its first listener
  // of all is one (its power-monitor.ts).
  power.on('suspend', () => undefined)
  power.on('shutdown', (event) => {
    event?.preventDefault()
    // What the user has just locked must not be lost, so it is not left to the run's last request.
    const done = Promise.allSettled([suspend(), flush()])
    void within(done, SHUTDOWN_LIMIT_MS, () => undefined).then(() => app.exit(0))
  })
}

/**
 * Windows ends a user's session without waiting for promises. From here on nothing more is sent,
 * and the journal is on the disk already.
 */
export function onSessionEnd(window: BrowserWindow, suspend: () => Promise<void>): void {
  window.on('session-end', () => void suspend())
}
