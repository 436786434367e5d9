import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { showWhenReady } from '../../../../electron/main/window/show'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A hidden window: how often it was shown, and what tells about it. */
function hidden() {
  let shown = 0
  let isDestroyed = false
  const contents = new EventEmitter()
  const window = Object.assign(new EventEmitter(), {
    webContents: contents,
    isDestroyed: () => isDestroyed,
    show: () => {
      if (isDestroyed) throw new TypeError('Object has been destroyed')
      shown += 1
      window.emit('show')
    }
  })
  showWhenReady(window as never)
  const destroy = (): void => {
    isDestroyed = true
    window.emit('closed')
  }
  return { window, contents, destroy, shown: () => shown }
}

describe('a window is shown once', () => {
  const events = [
    ['window', 'ready-to-show'],
    ['contents', 'did-finish-load'],
    ['contents', 'did-fail-load'],
    ['contents', 'render-process-gone']
  ] as const

  it.each(events)('by the first of what the %s tells: %s', (of, first) => {
    const scene = hidden()
    expect(scene.shown()).toBe(0)
    scene[of].emit(first)
    expect(scene.shown()).toBe(1)

    for (const [teller, event] of events) scene[teller].emit(event)
    vi.runAllTimers()
    expect(scene.shown()).toBe(1)
  })

  it('after three seconds, whatever is told', () => {
    const { shown } = hidden()
    vi.advanceTimersByTime(2_999)
    expect(shown()).toBe(0)
    vi.advanceTimersByTime(1)
    expect(shown()).toBe(1)
  })

  it('and not again when a second start has shown it, nor once it is gone', () => {
    const early = hidden()
    early.window.emit('show')
    early.window.emit('ready-to-show')
    vi.runAllTimers()
    expect(early.shown()).toBe(0)

    const gone = hidden()
    gone.destroy()
    gone.contents.emit('did-fail-load')
    vi.runAllTimers()
    expect(gone.shown()).toBe(0)
  })
})
