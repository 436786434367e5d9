import type { Entry } from './page'
import { longestRising } from './rising'

/**
 * Times no further apart are taken for equal: a service may sort by whole seconds. One that is seen
 * to sort more coarsely is taken to sort by minutes, or by hours.
 */
const TICKS_MS = [1_000, 60_000, 3_600_000] as const
export const [TICK_MS] = TICKS_MS
/**
 * Times that contradict their order by no more than this tell how coarsely the service sorts. A
 * time that contradicts it by more has nothing to do with the asset's place.
 */
const COARSEST_MS = 600_000
/** With a larger share of such times in a page, no time tells anything about a place. */
const STRAY_SHARE = 0.02

/**
 * What is known about the order in which a service lists. It is only learnt: every page can make it
 * more careful, none less.
 */
export interface Order {
  /** Only times further apart than this stand in the order that they tell. */
  readonly tickMs: () => number
  /** Pages contradict each other so much that no place means anything. */
  readonly isOdd: () => boolean
  /** When an asset was uploaded; null when nobody said, or when that contradicts its place. */
  readonly timeOf: (entry: Entry) => number | null
  /** Takes a stretch of a page, newest first. */
  readonly learn: (newestFirst: readonly Entry[]) => void
  /** Two assets stood in the one order here and in the other there. */
  readonly contradict: (a: Entry, b: Entry) => void
}

export function createOrder(): Order {
  const strays = new Set<string>()
  let tickMs: number = TICK_MS
  let isOdd = false
  const timeOf = ({ id, createdAt }: Entry): number | null => (strays.has(id) ? null : createdAt)

  return {
    tickMs: () => tickMs,
    isOdd: () => isOdd,
    timeOf,
    learn: (newestFirst) => {
      if (isFalling(newestFirst)) return
      const read = readTimes(newestFirst)
      tickMs = Math.max(tickMs, read.tickMs)
      for (const id of read.strays) strays.add(id)
    },
    contradict: (a, b) => {
      const [first, second] = [timeOf(a), timeOf(b)]
      if (first === null || second === null) return
      const againstMs = Math.abs(first - second)
      if (againstMs <= COARSEST_MS) tickMs = Math.max(tickMs, tickFor(againstMs))
      else isOdd = true
    }
  }
}

function readTimes(newestFirst: readonly Entry[]): { tickMs: number; strays: Set<string> } {
  const timed = newestFirst.flatMap(({ id, createdAt }) =>
    createdAt === null ? [] : { id, time: createdAt }
  )
  const kept = longestFalling(timed.map(({ time }) => time))
  const strays = new Set<string>()
  let tickMs: number = TICK_MS
  let before = Number.POSITIVE_INFINITY
  let next = 0
  for (const [index, { id, time }] of timed.entries()) {
    if (kept[next] === index) {
      before = time
      next += 1
      continue
    }
    const after = timed[kept[next] ?? -1]?.time ?? Number.NEGATIVE_INFINITY
    const againstMs = Math.max(time - before, after - time)
    if (againstMs > COARSEST_MS) strays.add(id)
    else tickMs = Math.max(tickMs, tickFor(againstMs))
  }

  const tooMany = strays.size > 1 + newestFirst.length * STRAY_SHARE
  return { tickMs: tooMany ? Number.POSITIVE_INFINITY : tickMs, strays }
}

/** Two assets stood in the wrong order although their times are so far apart. */
const tickFor = (againstMs: number): number =>
  TICKS_MS.find((tick) => tick >= 2 * againstMs) ?? Number.POSITIVE_INFINITY

function isFalling(newestFirst: readonly Entry[]): boolean {
  let before = Number.POSITIVE_INFINITY
  for (const { createdAt } of newestFirst) {
    if (createdAt === null) continue
    if (createdAt > before) return false
    before = createdAt
  }
  return true
}

/** The indices of the most values that fall or stay in the order they stand in. */
function longestFalling(values: readonly number[]): readonly number[] {
  // Equal values may follow each other: telling them apart by their place makes the row strict.
  const ranked = values
    .map((value, index) => ({ value, index }))
    .sort((a, b) => b.value - a.value || a.index - b.index)
  const rankOf = new Array<number>(values.length)
  for (const [rank, { index }] of ranked.entries()) rankOf[index] = rank
  return longestRising(rankOf)
}
