/** Time, passed in so that tests can let hours pass at once. */
export interface Clock {
  /** Epoch milliseconds. */
  readonly now: () => number
  /**
   * Milliseconds that only rise, whatever the user does to the wall clock: for waits and durations.
   */
  readonly elapsed: () => number
  /** Resolves after `ms`, or at once when `signal` aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
}

export const systemClock: Clock = {
  now: Date.now,
  elapsed: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve()

      const end = (): void => {
        clearTimeout(timer)
        signal.removeEventListener('abort', end)
        resolve()
      }
      const timer = setTimeout(end, ms)
      signal.addEventListener('abort', end)
    })
}
