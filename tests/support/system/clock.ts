import type { Clock } from '../../../electron/time/clock'

export interface TestClock extends Clock {
  readonly waits: readonly number[]
  /** Sets the wall clock forward or back, as a user can. Waits do not notice. */
  readonly jump: (ms: number) => void
}

/** A clock on which waiting takes no time: hours pass at once, and are remembered. */
export function createTestClock(start = Date.UTC(2026, 10, 22)): TestClock {
  let now = start
  let elapsed = 0
  const waits: number[] = []
  return {
    waits,
    now: () => now,
    elapsed: () => elapsed,
    jump: (ms) => {
      now += ms
    },
    sleep: async (ms) => {
      waits.push(ms)
      now += ms
      elapsed += ms
      // Lets whatever else is ready go first, as a real wait would.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}
