import type { App, BrowserWindow } from 'electron'

interface Options {
  readonly app: Pick<App, 'on' | 'quit'>
  readonly isMac: boolean
  readonly window: () => BrowserWindow | null
  /** Opens the window anew. */
  readonly open: () => void
}

/** Whether the program is being left, as opposed to its window being closed. */
export interface Leaving {
  readonly isWanted: () => boolean
  /** The user stays after all. */
  readonly takeBack: () => void
}

/** What the system tells a program: another start, a click on its icon, its last window gone, a wish to quit. */
export function followApp({ app, isMac, window, open }: Options): Leaving {
  let isQuitting = false
  app.on('before-quit', () => {
    isQuitting = true
  })
  app.on('second-instance', () => {
    if (window()?.isMinimized()) window()?.restore()
    window()?.focus()
  })
  app.on('activate', () => {
    if (!window() || window()?.isDestroyed()) open()
  })
  // On a Mac a program lives on without its window, and so does a run.
  app.on('window-all-closed', () => {
    if (!isMac || isQuitting) app.quit()
  })
  return {
    isWanted: () => isQuitting,
    takeBack: () => {
      isQuitting = false
    }
  }
}
