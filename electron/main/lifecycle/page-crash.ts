import type { WebContents } from 'electron'

/** A page that crashes more often than this in a minute would only crash again. */
const RELOADS = 3
const SPAN_MS = 60_000

interface Options {
  readonly contents: Pick<WebContents, 'on' | 'reload' | 'isDestroyed'>
  /** Milliseconds that only rise. */
  readonly elapsed: () => number
  /** It has crashed too often: the window shows nothing from now on. */
  readonly onGivenUp: () => void
}

/**
 * Loads a page again when it has crashed, so that a run goes on in sight. The page finds the run.
 */
export function reloadAfterCrash({ contents, elapsed, onGivenUp }: Options): void {
  let crashes: readonly number[] = []

  contents.on('render-process-gone', () => {
    const now = elapsed()
    crashes = [...crashes.filter((at) => at > now - SPAN_MS), now]
    if (crashes.length > RELOADS) {
      onGivenUp()
      return
    }

    // Not from inside the event: Electron is still taking the old process down.
    setImmediate(() => {
      if (!contents.isDestroyed()) contents.reload()
    })
  })
}
