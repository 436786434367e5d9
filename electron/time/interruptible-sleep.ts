import type { Clock } from './clock'

/** A sleep that can be ended early, by whoever changes what a loop is waiting for. */
export interface InterruptibleSleep {
  /** Ends every sleep there is. */
  readonly wake: () => void
  /** Null: until it is woken. */
  readonly sleep: (ms: number | null) => Promise<void>
}

export function createInterruptibleSleep(clock: Clock): InterruptibleSleep {
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
