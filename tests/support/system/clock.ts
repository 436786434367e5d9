import type { Clock } from '../../../electron/time/clock'

/** A clock on which waiting takes no time: hours pass at once, and are remembered. */
export function createTestClock(
  start = Date.UTC(2026, 10, 22)
): Clock & { readonly waits: readonly number[] } {
  let now = start
  const waits: number[] = []
  return {
    waits,
    now: () => now,
    sleep: async (ms) => {
      waits.push(ms)
      now += ms
      // Lets whatever else is ready go first, as a real wait would.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}
