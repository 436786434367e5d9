import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { onShutdown } from '../../../../electron/main/lifecycle/shutdown'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A program in a system that goes down. */
function goingDown(work: { suspend?: () => Promise<void>; flush?: () => Promise<unknown> }) {
  const power = new EventEmitter()
  const exits: number[] = []
  let isPrevented = false
  onShutdown({
    power,
    app: { exit: (code = 0) => void exits.push(code) },
    suspend: async () => undefined,
    flush: async () => undefined,
    ...work
  })
  power.emit('shutdown', { preventDefault: () => (isPrevented = true) })
  return { exits, isPrevented: () => isPrevented }
}

describe('a system that goes down', () => {
  it('waits until the run is held, and what was just locked is on the disk (R23)', async () => {
    const order: string[] = []
    const later = (ms: number, what: string) => () =>
      new Promise<void>((resolve) => {
        setTimeout(() => {
          order.push(what)
          resolve()
        }, ms)
      })
    const { exits, isPrevented } = goingDown({
      suspend: later(100, 'held'),
      flush: later(200, 'written')
    })
    expect(isPrevented()).toBe(true)
    await vi.advanceTimersByTimeAsync(199)
    expect(exits).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(order).toEqual(['held', 'written'])
    expect(exits).toEqual([0])
  })

  it('is held up neither by a request that takes long nor by a disk that fails', async () => {
    const never = () => new Promise<never>(() => undefined)
    const fails = () => Promise.reject(new Error('ENOSPC'))
    const held = goingDown({ suspend: never, flush: fails })
    await vi.advanceTimersByTimeAsync(4_000)
    expect(held.exits).toEqual([0])

    const failed = goingDown({ flush: fails })
    await vi.runAllTimersAsync()
    expect(failed.exits).toEqual([0])
  })
})
