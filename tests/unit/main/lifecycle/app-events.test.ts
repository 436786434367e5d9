import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { followApp } from '../../../../electron/main/lifecycle/app-events'
import { WindowDouble } from '../../../support/system/window-double'

/**
 * The program as far as its window goes, in an `app` that quits as Electron's does: it asks each
 * window to close, then the program ends.
 */
function program(isMac: boolean) {
  const windows: WindowDouble[] = []
  const state = { isRunning: false, asked: 0, ended: false, elapsed: 0 }
  const last = (): WindowDouble => windows.at(-1) ?? new WindowDouble()
  const app = Object.assign(new EventEmitter(), {
    quit: () => {
      let isPrevented = false
      app.emit('before-quit', { preventDefault: () => (isPrevented = true) })
      if (isPrevented) return
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
    underWay: () => (state.isRunning ? 'deletion' : null),
    needsPage: () => false,
    elapsed: () => state.elapsed,
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

  it('on a Mac, quitting asks in a new window when there is none', () => {
    const { app, state, windows, last, close, stopAndClose } = program(true)
    state.isRunning = true
    close()
    app.quit()
    expect(state).toMatchObject({ ended: false, asked: 0 })
    expect(windows).toHaveLength(2)
    last().webContents.emit('did-finish-load')
    expect(state.asked).toBe(1)

    stopAndClose()
    expect(state.ended).toBe(true)
  })

  it('elsewhere the window is the program: closing it asks, unless the page is gone', () => {
    const { state, last, close } = program(false)
    state.isRunning = true
    close()
    expect(state).toMatchObject({ asked: 1, ended: false })
    for (let crash = 0; crash < 4; crash += 1) last().webContents.emit('render-process-gone')
    close()
    expect(state).toMatchObject({ asked: 1, ended: true })
  })
})

describe('a page that crashes while a deletion runs', () => {
  /** Another crash, so much later. */
  const crash = async ({ state, last }: ReturnType<typeof program>, afterMs = 0): Promise<void> => {
    state.elapsed += afterMs
    last().webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
    await new Promise((resolve) => setImmediate(resolve))
  }

  it('is loaded again, and the window still asks before it closes', async () => {
    const one = program(false)
    one.state.isRunning = true
    await crash(one)
    expect(one.last().webContents.reloads).toBe(1)
    one.close()
    expect(one.state).toMatchObject({ asked: 1, ended: false })
  })

  it('is given up when it crashes again and again: then nothing holds the window', async () => {
    const one = program(false)
    one.state.isRunning = true
    for (let at = 0; at < 10; at += 1) await crash(one, 1_000)
    expect(one.last().webContents.reloads).toBe(3)
    one.close()
    expect(one.state).toMatchObject({ asked: 0, ended: true })
  })

  it('is loaded again as often as it crashes once in a while', async () => {
    const one = program(false)
    one.state.isRunning = true
    for (let at = 0; at < 10; at += 1) await crash(one, 60_000)
    expect(one.last().webContents.reloads).toBe(10)
    one.close()
    expect(one.state).toMatchObject({ asked: 1, ended: false })
  })

  it('is not loaded again in a window that has closed', async () => {
    const one = program(false)
    const { webContents } = one.last()
    one.close()
    webContents.isDestroyed = () => true
    webContents.emit('render-process-gone', {}, { reason: 'killed', exitCode: 1 })
    await new Promise((resolve) => setImmediate(resolve))
    expect(webContents.reloads).toBe(0)
  })
})
