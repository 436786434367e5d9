/** Known to every copy of the service from the first request on. */
export const ALWAYS = 0

/** Numbers a proof's requests, and tells which of them may have gone to a copy that lags. */
export interface RequestCount {
  /** The number of a request that is about to leave, or of the first of several. */
  readonly next: () => number
  /** The first request that each copy can answer knowing the asset. Infinite: not one yet. */
  readonly knownFrom: (id: string) => number
}

export interface Youth {
  /** Asked before each request leaves, since only that moment counts. */
  readonly isYoung: (id: string) => boolean
  /** True: every copy has known it for long, whenever it was asked. */
  readonly isOld?: (id: string) => boolean
}

/** Nobody who is old becomes young again, so only the young ones are looked at. */
export function createRequestCount(
  ids: readonly string[],
  { isYoung, isOld = () => false }: Youth
): RequestCount {
  const young = new Set(ids)
  const known = new Map<string, number>()
  let count = ALWAYS

  return {
    next: () => {
      count += 1
      for (const id of young) {
        if (isYoung(id) && !isOld(id)) continue
        young.delete(id)
        known.set(id, isOld(id) ? ALWAYS : count)
      }
      return count
    },
    knownFrom: (id) => {
      if (young.has(id)) return isOld(id) ? ALWAYS : Number.POSITIVE_INFINITY
      return known.get(id) ?? ALWAYS
    }
  }
}
