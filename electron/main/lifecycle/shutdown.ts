import type { App, PowerMonitor } from 'electron'
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
 * The system goes down (macOS, Linux; Windows ends the window's session, see window.ts). Nobody is
 * asked, since nobody may be there, and the run is not ended: the next start offers it.
 */
export function onShutdown({ power, app, suspend }: Options): void {
  power.on('shutdown', (event?: { preventDefault: () => void }) => {
    event?.preventDefault()
    void within(suspend(), SHUTDOWN_LIMIT_MS, () => undefined).then(() => app.exit(0))
  })
}
