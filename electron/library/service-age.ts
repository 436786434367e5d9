/** An asset uploaded longer ago than this is not new, whatever zone its time was written in. */
const OLD_MS = 24 * 60 * 60 * 1000

/**
 * How old assets are by the service's own clock, which has dated both them and its answers. This
 * computer's clock may be wrong by days.
 */
export interface ServiceAge {
  /** `servedAt`: an answer's date, epoch milliseconds; without one it says nothing. */
  readonly hear: (servedAt: number | null | undefined) => void
  /** So old that every copy of the service knows it. False if there is no telling. */
  readonly isOld: (createdAt: number | null) => boolean
}

export function createServiceAge(elapsed: () => number): ServiceAge {
  /** The service's time at the moment 0 of `elapsed`, by the answer that dated itself earliest. */
  let zero: number | null = null

  return {
    hear: (servedAt) => {
      if (typeof servedAt !== 'number') return
      const next = servedAt - elapsed()
      zero = zero === null ? next : Math.min(zero, next)
    },
    isOld: (createdAt) =>
      createdAt !== null && zero !== null && zero + elapsed() - createdAt > OLD_MS
  }
}
