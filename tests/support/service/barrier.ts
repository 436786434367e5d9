/**
 * A point after which the program may send nothing more, such as a 401. Requests that had left
 * before may still arrive.
 */
export interface Barrier {
  readonly raise: () => void
  readonly lower: () => void
  /** A request arrives. False: it cannot have left before the barrier was raised. */
  readonly passes: () => boolean
}

/** `inFlight`: other requests that the program may have on their way at the same time. */
export function createBarrier(inFlight: number): Barrier {
  let stillToCome: number | null = null
  return {
    raise: () => {
      stillToCome ??= inFlight
    },
    lower: () => {
      stillToCome = null
    },
    passes: () => {
      if (stillToCome === null) return true
      stillToCome -= 1
      return stillToCome >= 0
    }
  }
}
