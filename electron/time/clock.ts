/** Time, passed in so that tests can let hours pass at once. */
export interface Clock {
  /**
   * The wall clock, in epoch milliseconds: for the screen, for files, and for what the service
   * says. It can be set to any time at any moment, so no wait and no duration is measured by it.
   */
  readonly now: () => number
  /**
   * Milliseconds since some moment in the past, which only rise: for waits, limits and durations.
   * The value itself means nothing, and nothing after a restart.
   */
  readonly elapsed: () => number
  /** Resolves after `ms`, however the wall clock is set, or at once when `signal` aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
}

/** Some 25 days. A longer timer would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve()

      let timer: NodeJS.Timeout | undefined
      const end = (): void => {
        clearTimeout(timer)
        signal.removeEventListener('abort', end)
        resolve()
      }
      const wait = (leftMs: number): void => {
        const stepMs = Math.min(leftMs, LONGEST_TIMER_MS)
        timer = setTimeout(() => (leftMs > stepMs ? wait(leftMs - stepMs) : end()), stepMs)
      }
      wait(ms)
      signal.addEventListener('abort', end)
    })
}
