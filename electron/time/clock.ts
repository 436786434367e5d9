/** Time, so that tests can let hours pass at once. */
export interface Clock {
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Resolves after `ms`, or at once when `signal` aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
}

export const systemClock: Clock = {
  now: Date.now,
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

/** A sleep that somebody can end: whoever changes what a loop waits for wakes it. */
export interface Waker {
  /** Ends every sleep there is. */
  readonly wake: () => void
  /** Null: until it is woken. */
  readonly sleep: (ms: number | null) => Promise<void>
}

export function createWaker(clock: Clock): Waker {
  let controller = new AbortController()
  let wakeAll = (): void => undefined
  let woken = new Promise<void>((resolve) => {
    wakeAll = resolve
  })
  return {
    wake: () => {
      wakeAll()
      controller.abort()
      controller = new AbortController()
      woken = new Promise((resolve) => {
        wakeAll = resolve
      })
    },
    sleep: (ms) => (ms === null ? woken : clock.sleep(ms, controller.signal))
  }
}
