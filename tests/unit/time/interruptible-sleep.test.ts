import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { systemClock } from '../../../electron/time/clock'
import { createInterruptibleSleep } from '../../../electron/time/interruptible-sleep'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('an interruptible sleep', () => {
  it('lasts as long as it should when nobody wakes it', async () => {
    const sleeper = createInterruptibleSleep(systemClock)
    let isAwake = false
    void sleeper.sleep(1_000).then(() => {
      isAwake = true
    })
    await vi.advanceTimersByTimeAsync(999)
    expect(isAwake).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(isAwake).toBe(true)
  })

  it('ends when it is woken, with a time or without one, and leaves no timer behind', async () => {
    const sleeper = createInterruptibleSleep(systemClock)
    const sleeps = [sleeper.sleep(1_000_000), sleeper.sleep(null)]
    sleeper.wake()
    await Promise.all(sleeps)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is not ended by what woke those before it', async () => {
    const sleeper = createInterruptibleSleep(systemClock)
    sleeper.wake()
    let isAwake = false
    void sleeper.sleep(null).then(() => {
      isAwake = true
    })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(isAwake).toBe(false)
  })
})
