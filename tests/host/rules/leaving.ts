import { strict } from '../strict'
import type { System } from './system'

/** A window, as far as its end goes. */
export interface Leaver {
  /** Asks it to close. It may refuse, and then calls `stays`. */
  readonly close: () => void
  /** Closes it without asking. */
  readonly destroy: () => void
}

interface Options {
  readonly system: System
  /** Emits an event of `app`. Answers whether anybody listened. */
  readonly emit: (event: string, ...args: unknown[]) => boolean
  /** Ends the process, once every window is gone. `quit` has to be told before. */
  readonly end: (code: number) => void
}

/** How a program ends, as in Electron's `Browser` and `WindowList`. */
export interface Leaving {
  readonly opened: (window: Leaver) => void
  readonly closed: (window: Leaver) => void
  /** A window refused to close, so the program does not quit. */
  readonly stays: () => void
  readonly quit: () => void
  readonly exit: (code: number) => void
  /** The user clicks the program in the Dock, which only a Mac has. */
  readonly activate: () => void
}

export function createLeaving({ system, emit, end }: Options): Leaving {
  const windows = new Set<Leaver>()
  let isQuitting = false
  let exitCode: number | null = null
  let hasEnded = false

  /** Whether a listener prevented it. */
  const isPrevented = (event: string): boolean => {
    let prevented = false
    emit(event, strict('event', { preventDefault: () => (prevented = true) }))
    return prevented
  }
  const shutDown = (code: number): void => {
    if (hasEnded) return
    hasEnded = true
    isQuitting = true
    end(code)
  }
  const finish = (): void => {
    if (hasEnded) return
    if (isPrevented('will-quit')) isQuitting = false
    else shutDown(0)
  }
  const quit = (): void => {
    if (isQuitting) return
    isQuitting = !isPrevented('before-quit')
    if (!isQuitting) return

    // A Mac closes the newest window first.
    const open = system === 'darwin' ? [...windows].reverse() : [...windows]
    if (open.length === 0) finish()
    for (const { close } of open) close()
  }

  return {
    opened: (window) => void windows.add(window),
    closed: (window) => {
      if (!windows.delete(window) || windows.size > 0) return
      if (exitCode !== null) shutDown(exitCode)
      else if (isQuitting) finish()
      // Without a listener the program quits by itself.
      else if (!emit('window-all-closed')) quit()
    },
    stays: () => {
      isQuitting = false
    },
    quit,
    exit: (code) => {
      if (exitCode !== null || hasEnded) return
      exitCode = code
      isQuitting = true
      const open = [...windows]
      if (open.length === 0) shutDown(code)
      for (const { destroy } of open) destroy()
    },
    activate: () => {
      if (system === 'darwin')
        emit('activate', strict('event', {}), /* hasVisibleWindows */ windows.size > 0)
    }
  }
}
