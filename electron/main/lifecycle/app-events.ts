import type { WorkUnderWay } from '@shared/commands'
import type { App, BrowserWindow } from 'electron'
import { reloadAfterCrash } from './page-crash'

interface Options {
  readonly app: Pick<App, 'on' | 'quit'>
  readonly isMac: boolean
  /** Makes the window. Called again when it was closed and is wanted once more. */
  readonly createWindow: () => BrowserWindow
  /** What closing would break off; null: nothing. */
  readonly underWay: () => WorkUnderWay | null
  /** Whether it needs the page: on a Mac anything else goes on without its window. */
  readonly needsPage: () => boolean
  /** Milliseconds that only rise. */
  readonly elapsed: () => number
  /** Has the page ask the user whether to stop and close. */
  readonly ask: (work: WorkUnderWay) => void
}

/** The one window, and whether it may go. */
export interface Presence {
  /** Null before it is opened, and once it is closed: a closed window throws at every call. */
  readonly window: () => BrowserWindow | null
  readonly open: () => void
  /** Shows the window; opens it anew if it was closed, unless the program is quitting. */
  readonly front: () => void
  /** The user's "Stop and close": closes the window without asking, and quits. */
  readonly close: () => void
}

/** Follows what the system tells the program: a second start, the Dock, a wish to quit. */
export function followApp({
  app,
  isMac,
  createWindow,
  underWay,
  needsPage,
  elapsed,
  ask
}: Options): Presence {
  let isQuitting = false
  let mayQuit = false
  let last: BrowserWindow | null = null
  let allowClosing = (): void => undefined

  const window = (): BrowserWindow | null => (last?.isDestroyed() ? null : last)

  const worthAsking = (): WorkUnderWay | null =>
    !isMac || isQuitting || needsPage() ? underWay() : null
  /** A Mac whose window was closed during a run: nobody could answer. */
  const mustAskWithoutWindow = (): boolean => isMac && underWay() !== null && !window() && !mayQuit
  const askToStay = (work: WorkUnderWay): void => {
    isQuitting = false
    ask(work)
  }
  /** It may have ended while the window came up. */
  const askAgain = (): void => {
    const work = underWay()
    if (work !== null) ask(work)
  }

  const open = (): void => {
    last = createWindow()
    allowClosing = guardClosing(last, worthAsking, askToStay)
    // A page that is gone cannot ask.
    reloadAfterCrash({ contents: last.webContents, elapsed, onGivenUp: allowClosing })
  }
  const openAnew = (): void => {
    if (!isQuitting) open()
  }

  const front = (): void => {
    const shown = window()
    if (!shown) {
      openAnew()
      return
    }
    if (shown.isMinimized()) shown.restore()
    shown.show()
    shown.focus()
  }

  app.on('before-quit', (event) => {
    if (mustAskWithoutWindow()) {
      event.preventDefault()
      open()
      // The page must be there to hear of it.
      last?.webContents.once('did-finish-load', askAgain)
      return
    }
    isQuitting = true
  })
  app.on('second-instance', front)
  app.on('activate', () => {
    if (!window()) openAnew()
  })
  app.on('window-all-closed', () => {
    if (!isMac || isQuitting) app.quit()
  })

  return {
    window,
    open,
    front,
    close: () => {
      allowClosing()
      mayQuit = true
      // On a Mac as well: a window that only closed would leave the program in the Dock.
      app.quit()
    }
  }
}

/** Keeps a window open while work is under way, and asks the user. Returns what lets it close. */
function guardClosing(
  window: BrowserWindow,
  worthAsking: () => WorkUnderWay | null,
  ask: (work: WorkUnderWay) => void
): () => void {
  let mayClose = false
  const allow = (): void => {
    mayClose = true
  }

  window.on('close', (event) => {
    const work = mayClose ? null : worthAsking()
    if (work === null) return
    event.preventDefault()
    ask(work)
  })
  return allow
}
