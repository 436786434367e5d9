import type { Order } from '../listing/order'
import type { Entry } from '../listing/page'

/** Who stood where before a deletion, as a listing has proved it. */
export interface Ranking {
  /** Oldest first. Its index is an asset's rank. */
  readonly entries: readonly Entry[]
  readonly rankOf: ReadonlyMap<string, number>
  /** Assets that may be gone: nothing follows from where they stand, or from their absence. */
  readonly isDoubted: (rank: number) => boolean
  /** The ranks of all others, rising. */
  readonly certain: readonly number[]
  /** Whether rank 0 is the oldest asset of all: a listing that broke off has not seen it. */
  readonly reachesOldest: boolean
  /** Whether the service lists in both directions. */
  readonly isSorted: boolean
  /** The most entries the service has returned in one page. */
  readonly max: number
  readonly order: Order
  /**
   * How much younger one asset is than another in milliseconds, as far as times tell: null when
   * they are too close, or not known.
   */
  readonly youngerBy: (rank: number, other: number) => number | null
}

interface Options {
  /** Newest first, and nothing in it whose place is not known. */
  readonly newestFirst: readonly Entry[]
  readonly doubted: ReadonlySet<string>
  readonly reachesOldest: boolean
  readonly isSorted: boolean
  readonly max: number
  readonly order: Order
}

export function createRanking({ newestFirst, doubted, order, ...known }: Options): Ranking {
  const entries = newestFirst.toReversed()
  const isDoubted = Uint8Array.from(entries, ({ id }) => (doubted.has(id) ? 1 : 0))
  const timeOf = (rank: number): number | null => {
    const entry = entries[rank]
    return entry ? order.timeOf(entry) : null
  }
  return {
    ...known,
    order,
    entries,
    rankOf: new Map(entries.map(({ id }, rank) => [id, rank])),
    isDoubted: (rank) => isDoubted[rank] === 1,
    certain: entries.flatMap((_, rank) => (isDoubted[rank] === 1 ? [] : rank)),
    youngerBy: (rank, other) => {
      const [time, otherTime] = [timeOf(rank), timeOf(other)]
      const ms = time === null || otherTime === null ? 0 : time - otherTime
      return Math.abs(ms) > order.tickMs() ? ms : null
    }
  }
}

/** The index of the first value of a rising row that is not below a limit. */
export function lowerBound(rising: ArrayLike<number>, limit: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
