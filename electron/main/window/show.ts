import type { BrowserWindow } from 'electron'

/** A window that nobody sees cannot say what is wrong. */
const SHOW_LIMIT_MS = 3_000

/**
 * Shows a window once, when it has something to show: on the first of its first painting, the load
 * of its page and the failure of either. Under Wayland the first painting may never be told
 * (electron#48859), so after three seconds it is shown as it is.
 */
export function showWhenReady(window: BrowserWindow): void {
  let isSettled = false
  const settle = (): void => {
    isSettled = true
    clearTimeout(timer)
  }
  const show = (): void => {
    const isWanted = !isSettled && !window.isDestroyed()
    settle()
    if (isWanted) window.show()
  }
  const timer = setTimeout(show, SHOW_LIMIT_MS)

  window.once('ready-to-show', show)
  window.webContents.once('did-finish-load', show)
  window.webContents.once('did-fail-load', show)
  window.webContents.once('render-process-gone', show)
  // Shown by somebody else, such as a second start; or gone.
  window.once('show', settle)
  window.once('closed', settle)
}
