import { fail, type Result } from '@shared/problem'

type Act<T> = (signal: AbortSignal) => Promise<Result<T>>

/** Who may work with the journals: one at a time. */
export interface Turns {
  /**
   * A run begins, or an unfinished one is ended. Comes after whatever is under way, but a second
   * run is refused. Its signal aborts when somebody waits for `free`.
   */
  readonly take: <T>(act: Act<T>) => Promise<Result<T>>
  /** A look-up: it is broken off by whoever takes the turn. */
  readonly takeUntilNeeded: <T>(act: Act<T>) => Promise<Result<T>>
  /** Breaks off a look-up. */
  readonly interrupt: () => void
  /** Somebody has taken the turn, or waits for it. */
  readonly isTaken: () => boolean
  /** Resolves once nobody has the turn. */
  readonly free: () => Promise<void>
}

/** `isRunning`: nothing is done with the journals during a run. */
export function createTurns(isRunning: () => boolean): Turns {
  let looking: { readonly controller: AbortController; readonly done: Promise<unknown> } | null =
    null
  let taken: Promise<unknown> | null = null
  let taker = new AbortController()

  return {
    take: async (act) => {
      if (isRunning() || taken) return fail({ kind: 'run-active' })
      taker = new AbortController()
      const { signal } = taker
      const done = (async () => {
        looking?.controller.abort()
        await looking?.done
        return act(signal)
      })()
      taken = done
      try {
        return await done
      } finally {
        taken = null
      }
    },
    takeUntilNeeded: async (act) => {
      // A page that was opened again asks once more.
      while (looking) {
        looking.controller.abort()
        await looking.done
      }
      if (isRunning() || taken) return fail({ kind: 'run-active' })
      const controller = new AbortController()
      const done = act(controller.signal)
      looking = { controller, done: done.catch(() => undefined) }
      try {
        const found = await done
        return controller.signal.aborted ? fail({ kind: 'cancelled' }) : found
      } finally {
        looking = null
      }
    },
    interrupt: () => looking?.controller.abort(),
    isTaken: () => taken !== null,
    free: async () => {
      looking?.controller.abort()
      taker.abort()
      await Promise.allSettled([looking?.done, taken])
    }
  }
}
