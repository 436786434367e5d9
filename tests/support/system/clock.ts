import type { Clock } from '../../../electron/time/clock'

export interface TestClock extends Clock {
  /** What was waited for, in milliseconds, in order. */
  readonly waits: readonly number[]
  /** Sets the wall clock forward or back, as a user can. No wait and no duration notices. */
  readonly jump: (ms: number) => void
}

/** A clock on which waiting takes no time: hours pass at once, and are remembered. */
export function createTestClock(start = Date.UTC(2026, 10, 22)): TestClock {
  let now = start
  // Far from the wall clock, so that taking one for the other is noticed.
  let elapsed = 1_000
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
      // Whatever else is ready goes first, as in a real wait.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}
