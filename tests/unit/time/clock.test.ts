import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { systemClock } from '../../../electron/time/clock'
import { startTimeLimit } from '../../../electron/time/time-limit'
import { createTestClock } from '../../support/system/clock'

const HOUR = 3_600_000
const DAY = 24 * HOUR

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a wall clock that is set back an hour', () => {
  const setBack = () => vi.setSystemTime(Date.now() - HOUR)

  it('turns no wait of a second into an hour', async () => {
    let isOver = false
    void systemClock.sleep(1_000, new AbortController().signal).then(() => {
      isOver = true
    })
    setBack()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(isOver).toBe(true)
  })

  it('lets elapsed time go on rising', async () => {
    const [now, elapsed] = [systemClock.now(), systemClock.elapsed()]
    setBack()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(systemClock.now() - now).toBe(1_000 - HOUR)
    expect(systemClock.elapsed() - elapsed).toBe(1_000)
  })

  it('moves no time limit', async () => {
    const limit = startTimeLimit(1_000)
    setBack()
    await vi.advanceTimersByTimeAsync(999)
    expect(limit.signal.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect([limit.signal.aborted, limit.isOver()]).toEqual([true, true])
  })

  it('can be tried on the clock of the tests', async () => {
    vi.useRealTimers()
    const clock = createTestClock(DAY)
    const elapsed = clock.elapsed()
    clock.jump(-DAY)
    await clock.sleep(500, new AbortController().signal)
    expect([clock.now(), clock.elapsed() - elapsed, clock.waits]).toEqual([500, 500, [500]])
  })
})

describe('a sleep', () => {
  it('may be longer than a timer can be', async () => {
    let isOver = false
    void systemClock.sleep(60 * DAY, new AbortController().signal).then(() => {
      isOver = true
    })
    await vi.advanceTimersByTimeAsync(60 * DAY - 1)
    expect(isOver).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(isOver).toBe(true)
  })

  it('ends when its signal aborts, also beforehand, and leaves no timer behind', async () => {
    const cancel = new AbortController()
    const sleep = systemClock.sleep(60 * DAY, cancel.signal)
    cancel.abort()
    await sleep
    await systemClock.sleep(60 * DAY, cancel.signal)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a time limit', () => {
  it('aborts with somebody else’s signal, which is then not a time-out', () => {
    const cancel = new AbortController()
    const limit = startTimeLimit(1_000, cancel.signal)
    cancel.abort()
    expect([limit.signal.aborted, limit.isOver(), vi.getTimerCount()]).toEqual([true, false, 0])
    expect(startTimeLimit(1_000, cancel.signal).signal.aborted).toBe(true)
  })

  it('once cleared never aborts, and holds no timer', async () => {
    const cancel = new AbortController()
    const limit = startTimeLimit(1_000, cancel.signal)
    limit.clear()
    cancel.abort()
    await vi.advanceTimersByTimeAsync(2_000)
    expect([limit.signal.aborted, limit.isOver(), vi.getTimerCount()]).toEqual([false, false, 0])
  })
})
