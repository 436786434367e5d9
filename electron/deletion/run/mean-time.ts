/** Requests whose time counts for the estimate. */
const REMEMBERED = 20

/** The mean time of the last requests, in milliseconds; null before there is one. */
export interface MeanTime {
  readonly add: (ms: number) => void
  readonly meanMs: () => number | null
}

export function createMeanTime(): MeanTime {
  const times: number[] = []
  return {
    add: (ms) => {
      times.push(ms)
      if (times.length > REMEMBERED) times.shift()
    },
    meanMs: () =>
      times.length === 0 ? null : times.reduce((sum, ms) => sum + ms, 0) / times.length
  }
}
