import type { App, BrowserWindow } from 'electron'

interface Options {
  readonly app: Pick<App, 'on' | 'quit'>
  readonly isMac: boolean
  /** The last one that was opened: it may be closed by now. */
  readonly window: () => BrowserWindow | null
  /** Opens the window anew. */
  readonly open: () => void
  /** Whether a deletion runs. */
  readonly isRunning: () => boolean
  /** Has the page ask the user whether to stop and close. */
  readonly ask: () => void
}

/** A program that is asked to come to the front, and to go. */
export interface Presence {
  /** Shows the window. Without one it is opened anew, unless the program is being left. */
  readonly front: () => void
  /**
   * Has a window ask before it closes on a deletion. Answers what the user's "Stop and close" does.
   */
  readonly guard: (window: BrowserWindow) => () => void
}

/**
 * What the system tells a program: another start, a click on its icon, its last window gone, a wish
 * to quit.
 */
export function followApp({ app, isMac, window, open, isRunning, ask }: Options): Presence {
  let isQuitting = false
  /** A closed window throws at whatever is asked of it. */
  const current = (): BrowserWindow | null => {
    const last = window()
    return last?.isDestroyed() ? null : last
  }
  const openAnew = (): void => {
    if (!isQuitting) open()
  }
  const front = (): void => {
    const shown = current()
    if (shown?.isMinimized()) shown.restore()
    shown?.show()
    shown?.focus()
    if (!shown) openAnew()
  }
  app.on('before-quit', () => {
    isQuitting = true
  })
  app.on('second-instance', front)
  app.on('activate', () => {
    if (!current()) openAnew()
  })
  // On a Mac a program lives on without its window, and so does a run.
  app.on('window-all-closed', () => {
    if (!isMac || isQuitting) app.quit()
  })
  return {
    front,
    guard: (guarded) => {
      // On a Mac it is leaving the program that has to be asked about.
      const holds = (): boolean => isRunning() && (!isMac || isQuitting)
      const allow = guardClosing(guarded, holds, () => {
        isQuitting = false
        ask()
      })
      // What was asked about is leaving the program, on a Mac too: a window that only closed would
      // leave the program in the Dock there.
      return () => {
        allow()
        app.quit()
      }
    }
  }
}

/**
 * A window that is asked to close while something runs stays, and the page asks the user. Answers
 * what lets it close all the same. A page that is gone cannot ask: then nothing holds the window.
 */
function guardClosing(window: BrowserWindow, isBusy: () => boolean, ask: () => void): () => void {
  let mayClose = false
  const allow = (): void => {
    mayClose = true
  }
  window.webContents.on('render-process-gone', allow)
  window.on('close', (event) => {
    if (mayClose || !isBusy()) return
    event.preventDefault()
    ask()
  })
  return allow
}
