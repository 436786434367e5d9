import type { Clock } from './clock'

/** A sleep that can be ended early by whoever changes what a loop is waiting for. */
export interface InterruptibleSleep {
  /** Ends every sleep under way. */
  readonly wake: () => void
  /** Null: until it is woken. */
  readonly sleep: (ms: number | null) => Promise<void>
}

export function createInterruptibleSleep(clock: Clock): InterruptibleSleep {
  let controller = new AbortController()
  let resolveWoken = (): void => undefined
  let woken = new Promise<void>((resolve) => {
    resolveWoken = resolve
  })

  return {
    wake: () => {
      resolveWoken()
      woken = new Promise((resolve) => {
        resolveWoken = resolve
      })

      controller.abort()
      controller = new AbortController()
    },
    sleep: (ms) => (ms === null ? woken : clock.sleep(ms, controller.signal))
  }
}
