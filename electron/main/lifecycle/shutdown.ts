import type { App, BrowserWindow, PowerMonitor } from 'electron'
import { within } from '../../time/within'

interface Options {
  readonly power: Pick<PowerMonitor, 'on'>
  readonly app: Pick<App, 'exit'>
  /** Lets the request under way end, and leaves the run open for the next start. */
  readonly suspend: () => Promise<void>
}

/** How long the system waits before it kills us. The journal covers the rest. */
const SHUTDOWN_LIMIT_MS = 4_000

/**
 * The system goes down (macOS, Linux; Windows ends the window's session, see below). Nobody is
 * asked, since nobody may be there, and the run is not ended: the next start offers it.
 */
export function onShutdown({ power, app, suspend }: Options): void {
  // Linux waits for listeners to `shutdown` only, and Electron does not see that its first listener
  // of all is one (its power-monitor.ts).
  power.on('suspend', () => undefined)
  power.on('shutdown', (event?: { preventDefault: () => void }) => {
    event?.preventDefault()
    void within(suspend(), SHUTDOWN_LIMIT_MS, () => undefined).then(() => app.exit(0))
  })
}

/**
 * Windows ends a user's session without waiting for promises. From here on nothing more is sent,
 * and the journal is on the disk already.
 */
export function onSessionEnd(window: BrowserWindow, suspend: () => Promise<void>): void {
  window.on('session-end', () => void suspend())
}
