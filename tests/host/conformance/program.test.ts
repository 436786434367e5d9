import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { followApp } from '../../../electron/main/lifecycle/app-events'
import { onQuit } from '../../../electron/main/lifecycle/quit'
import { onSessionEnd, onShutdown } from '../../../electron/main/lifecycle/shutdown'
import { createNotify } from '../../../electron/main/window/notifications'
import { WindowDouble } from '../../support/system/window-double'
import { createLeaving, type Leaver } from '../rules/leaving'
import { createNotifications, type Fate } from '../rules/notifications'
import { createPowerMonitor } from '../rules/power-monitor'
import type { System } from '../rules/system'

// What the program does at its ends, by the rules of each system.

const settled = () => new Promise((resolve) => setImmediate(resolve))

/** The program as far as its window and its end go, and its user. */
function program(system: System) {
  const state = {
    isRunning: false,
    asked: 0,
    suspended: 0,
    settled: 0,
    ended: null as number | null
  }
  const windows: WindowDouble[] = []
  const fates: ((fate: Fate) => void)[] = []

  const app = Object.assign(new EventEmitter(), {
    quit: () => leaving.quit(),
    exit: (code = 0) => leaving.exit(code)
  })
  const leaving = createLeaving({
    system,
    emit: (event, ...args) => app.emit(event, ...args),
    end: (code) => {
      state.ended = code
      app.emit('quit')
    }
  })
  const power = createPowerMonitor(system)

  const suspend = async (): Promise<void> => {
    state.suspended += 1
    state.isRunning = false
  }
  const leavers = new Map<WindowDouble, Leaver>()
  const createWindow = (): WindowDouble => {
    const window = new WindowDouble()
    const leaver: Leaver = {
      close: () => {
        if (window.close()) leaving.closed(leaver)
        else leaving.stays()
      },
      destroy: () => leaving.closed(leaver)
    }
    leavers.set(window, leaver)
    leaving.opened(leaver)
    windows.push(window)
    onSessionEnd(window as never, suspend)
    return window
  }

  const presence = followApp({
    app: app as never,
    isMac: system === 'darwin',
    createWindow: () => createWindow() as never,
    underWay: () => (state.isRunning ? 'deletion' : null),
    needsPage: () => false,
    elapsed: () => 0,
    ask: () => {
      state.asked += 1
    }
  })
  presence.open()
  const flush = async (): Promise<void> => undefined
  onShutdown({ power: power as never, app: app as never, suspend, flush })
  onQuit({
    app,
    settle: async () => {
      state.settled += 1
    },
    flush,
    isBlocked: () => false
  })
  const Notification = createNotifications({ system, show: (_text, meets) => fates.push(meets) })
  const notify = createNotify(Notification as never, presence.front)

  return {
    state,
    windows,
    power,
    notify,
    stopAndClose: presence.close,
    isShown: () => presence.window() !== null,
    user: {
      closes: () => leavers.get(windows.at(-1) ?? new WindowDouble())?.close(),
      quits: () => leaving.quit(),
      clicksDock: () => leaving.activate(),
      meets: (fate: Fate) => fates.at(-1)?.(fate)
    }
  }
}

describe.each(['darwin', 'win32', 'linux'] as const)('on %s', (system) => {
  const isMac = system === 'darwin'

  it('closing the window ends the program, on a Mac the window alone', async () => {
    const { state, user, isShown } = program(system)
    user.closes()
    await settled()
    expect(isShown()).toBe(false)
    expect(state.ended).toBe(isMac ? null : 0)
  })

  it('closing the window during a run asks, on a Mac the run goes on without it', async () => {
    const { state, user, isShown } = program(system)
    state.isRunning = true
    user.closes()
    await settled()
    expect([state.asked, isShown(), state.ended]).toEqual([isMac ? 0 : 1, !isMac, null])
  })

  it('quitting during a run asks; who stays may close, quit and be asked again', async () => {
    const { state, user, isShown, stopAndClose } = program(system)
    state.isRunning = true
    user.quits()
    user.quits()
    await settled()
    expect([state.asked, isShown(), state.ended]).toEqual([2, true, null])

    stopAndClose()
    await settled()
    expect([state.asked, isShown(), state.ended]).toEqual([2, false, 0])
  })

  it('quitting waits until the request under way is written down, once', async () => {
    const { state, user } = program(system)
    user.quits()
    expect(state.ended).toBeNull()
    await settled()
    expect([state.settled, state.ended]).toEqual([1, 0])
  })

  it('the Dock brings a closed window back, also while a run goes on; other systems have none', () => {
    const { state, user, windows, isShown } = program(system)
    state.isRunning = isMac
    user.closes()
    user.clicksDock()
    user.clicksDock()
    expect([windows.length, isShown()]).toEqual(isMac ? [2, true] : [1, false])
  })

  it('the end of the system asks nobody, and leaves the run for the next start', async () => {
    const { state, windows, power } = program(system)
    state.isRunning = true
    if (system === 'win32') windows[0]?.emit('session-end', {})
    // The system waits for the program, which ends by itself.
    else expect(power.goDown()).toBe('waits')
    await settled()
    // Windows ends the process itself, without a word to `app`.
    expect(state).toMatchObject({
      asked: 0,
      suspended: 1,
      settled: 0,
      ended: system === 'win32' ? null : 0
    })
  })

  it('a click on a notification brings the window to the front, or back', () => {
    const { user, windows, notify, isShown } = program(system)
    notify('Deletion ended', '2 deleted')
    user.meets('shown')
    user.meets('clicked')
    expect(windows[0]?.seen).toEqual(['show', 'focus'])

    if (!isMac) return
    user.closes()
    notify('Deletion ended', '2 deleted')
    user.meets('clicked')
    expect([windows.length, isShown()]).toEqual([2, true])
  })

  it.each(['dismissed', 'refused'] as const)(
    'a notification that is %s changes nothing',
    (fate) => {
      const { user, windows, notify } = program(system)
      notify('Deletion ended', '2 deleted')
      expect(() => user.meets(fate)).not.toThrow()
      expect(windows[0]?.seen).toEqual([])
    }
  )
})
