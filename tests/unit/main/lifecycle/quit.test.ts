import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FLUSH_LIMIT_MS, onQuit } from '../../../../electron/main/lifecycle/quit'
import { quittingApp } from '../../../support/system/quitting-app'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function program(
  isBlocked: boolean,
  work: { settle?: () => Promise<void>; flush?: () => Promise<unknown> }
) {
  const seen: string[] = []
  const app = quittingApp(() => seen.push('quit'))
  const done = async (): Promise<void> => undefined
  onQuit({
    app,
    settle: done,
    flush: done,
    isBlocked: () => isBlocked,
    kill: () => seen.push('killed'),
    ...work
  })
  return { app, seen }
}

const never = () => new Promise<never>(() => undefined)

describe('quitting', () => {
  it('waits for the run and its journal, then for the files, and ends without killing itself', async () => {
    const order: string[] = []
    const { app, seen } = program(false, {
      settle: async () => void order.push('settled'),
      flush: async () => order.push('flushed')
    })
    app.quit()
    expect(seen).toEqual([])
    await vi.runAllTimersAsync()
    expect(order).toEqual(['settled', 'flushed'])
    expect(seen).toEqual(['quit'])
  })

  it('kills itself when the keychain does not answer, once everything is written', async () => {
    const { app, seen } = program(true, {})
    app.quit()
    await vi.runAllTimersAsync()
    expect(seen).toEqual(['killed', 'quit'])
  })

  it('is not held up by a disk that hangs or fails', async () => {
    expect(FLUSH_LIMIT_MS).toBeLessThan(2_000)
    for (const flush of [never, () => Promise.reject(new Error('ENOSPC'))]) {
      const { app, seen } = program(true, { flush })
      app.quit()
      await vi.advanceTimersByTimeAsync(FLUSH_LIMIT_MS)
      expect(seen).toEqual(['killed', 'quit'])
    }
  })

  it('gives a request under way its time, so that its outcome is known', async () => {
    let settled = (): void => undefined
    const { app, seen } = program(true, {
      settle: () => new Promise<void>((resolve) => (settled = resolve))
    })
    app.quit()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(seen).toEqual([])
    settled()
    await vi.advanceTimersByTimeAsync(0)
    expect(seen).toEqual(['killed', 'quit'])
  })
})
