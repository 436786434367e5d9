import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { within } from '../../../electron/time/within'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const never = new Promise<never>(() => undefined)

describe('a time limit', () => {
  it('answers what the work answers in time, and leaves no timer behind', async () => {
    expect(await within(Promise.resolve('done'), 1_000, () => 'late')).toBe('done')
    await expect(within(Promise.reject(new Error('no')), 1_000, () => 'late')).rejects.toThrow('no')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('answers for work that takes longer', async () => {
    const answer = within(never, 1_000, () => 'late')
    await vi.advanceTimersByTimeAsync(999)
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(await answer).toBe('late')
  })

  it('ignores how late work ends, also when it fails', async () => {
    let failNow = (): void => undefined
    const work = new Promise<string>((_, reject) => {
      failNow = () => reject(new Error('too late'))
    })
    const answer = within(work, 1_000, () => 'late')
    await vi.advanceTimersByTimeAsync(1_000)
    failNow()
    expect(await answer).toBe('late')
  })
})
