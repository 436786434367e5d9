import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { followApp } from '../../../../electron/main/lifecycle/app-events'

/** Like Electron's: every call to a closed window throws. */
class WindowDouble extends EventEmitter {
  readonly webContents = new EventEmitter()
  readonly seen: string[] = []
  isMinimizedNow = false
  #isDestroyed = false
  isDestroyed = (): boolean => this.#isDestroyed
  isMinimized = (): boolean => {
    this.#alive()
    return this.isMinimizedNow
  }
  restore = (): void => this.#told('restore')
  show = (): void => this.#told('show')
  focus = (): void => this.#told('focus')
  /** Closes it, as the user or the program would. Returns whether it closed. */
  close = (): boolean => {
    this.#alive()
    let isPrevented = false
    this.emit('close', { preventDefault: () => (isPrevented = true) })
    this.#isDestroyed = !isPrevented
    return this.#isDestroyed
  }
  #alive(): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed')
  }
  #told(what: string): void {
    this.#alive()
    this.seen.push(what)
  }
}

/**
 * The program as far as its window goes, in an `app` that quits as Electron's does: it asks each
 * window to close, then the program ends.
 */
function program(isMac: boolean) {
  const windows: WindowDouble[] = []
  const state = { isRunning: false, asked: 0, ended: false }
  const last = (): WindowDouble => windows.at(-1) ?? new WindowDouble()
  const app = Object.assign(new EventEmitter(), {
    quit: () => {
      app.emit('before-quit')
      if (windows.every((each) => each.isDestroyed() || each.close())) state.ended = true
    }
  })
  const presence = followApp({
    app: app as never,
    isMac,
    createWindow: () => {
      const opened = new WindowDouble()
      windows.push(opened)
      return opened as never
    },
    isRunning: () => state.isRunning,
    ask: () => {
      state.asked += 1
    }
  })
  presence.open()
  /** As the window's close button does. */
  const close = (): void => {
    if (last().close()) app.emit('window-all-closed')
  }
  return {
    app,
    state,
    windows,
    last,
    close,
    front: presence.front,
    stopAndClose: presence.close
  }
}

describe('the window comes to the front', () => {
  it.each(['front', 'second-instance'])('restored, shown and focused: %s', (how) => {
    const { app, last, front } = program(false)
    last().isMinimizedNow = true
    if (how === 'front') front()
    else app.emit(how)
    expect(last().seen).toEqual(['restore', 'show', 'focus'])
  })

  it('opened anew once it was closed on a Mac, whether a notification, a second start or the Dock asks', () => {
    for (const how of ['front', 'second-instance', 'activate']) {
      const { app, windows, close, front } = program(true)
      close()
      if (how === 'front') front()
      else app.emit(how)
      expect(
        windows.map((each) => each.isDestroyed()),
        how
      ).toEqual([true, false])
    }
  })

  it('not while the program quits: a request under way may still be waited for', () => {
    for (const isMac of [true, false]) {
      const { app, windows, state, front } = program(isMac)
      app.quit()
      expect(state.ended).toBe(true)
      front()
      app.emit('second-instance')
      app.emit('activate')
      expect(windows).toHaveLength(1)
    }
  })
})

describe('quitting while a deletion runs', () => {
  it.each([true, false])(
    'asks first; "Stop and close" then ends the program (Mac: %s)',
    (isMac) => {
      const { app, state, stopAndClose } = program(isMac)
      state.isRunning = true
      app.quit()
      expect(state).toMatchObject({ asked: 1, ended: false })
      stopAndClose()
      expect(state).toMatchObject({ asked: 1, ended: true })
    }
  )

  it('on a Mac, closing only the window neither asks nor ends the program, even after the user chose to stay', () => {
    const { app, state, last, close } = program(true)
    state.isRunning = true
    app.quit()
    close()
    expect(last().isDestroyed()).toBe(true)
    expect(state).toMatchObject({ asked: 1, ended: false })
  })

  it('elsewhere the window is the program: closing it asks, unless the page is gone', () => {
    const { state, last, close } = program(false)
    state.isRunning = true
    close()
    expect(state).toMatchObject({ asked: 1, ended: false })
    last().webContents.emit('render-process-gone')
    close()
    expect(state).toMatchObject({ asked: 1, ended: true })
  })
})
