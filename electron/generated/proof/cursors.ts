import { MARGIN } from '../../library/proof/evidence'
import type { Ranking } from '../../library/proof/ranking'

/** Tasks asked for beyond the neighbours, for what came since the listing. */
const SPARE = 6
/** By how much the time of a task and those of its works may differ. */
export const APART_MS = 1_000

/** One page of the cursor that shows the neighbours of these tasks on both sides. */
export interface Cursor {
  /** Null: from the newest task on. */
  readonly before: number | null
  readonly size: number
  /** It reaches to where the listing has seen the oldest task. */
  readonly reachesOldest: boolean
}

interface Reach {
  /** Ranks of the youngest and the oldest witness. */
  readonly youngest: number
  readonly oldest: number
}

/**
 * The fewest pages that show the neighbours of all these tasks. A task without a place has none.
 */
export function planCursors(ranking: Ranking, ids: readonly string[]): readonly Cursor[] {
  const reaches = ids
    .flatMap((id) => reachOf(ranking, id) ?? [])
    .toSorted((a, b) => b.youngest - a.youngest || b.oldest - a.oldest)
  const cursors: Cursor[] = []
  for (let next = 0; next < reaches.length; ) {
    const first = reaches[next]
    if (!first) break
    let covered = 1
    let { oldest } = first
    for (;;) {
      const other = reaches[next + covered]
      const low = Math.min(oldest, other?.oldest ?? oldest)
      if (!other || first.youngest - low + 1 + SPARE > ranking.max) break
      covered += 1
      oldest = low
    }
    next += covered
    const { before, top } = cursorAt(ranking, first.youngest)
    cursors.push({
      before,
      size: Math.min(ranking.max, top - oldest + 1 + SPARE),
      reachesOldest: oldest === 0
    })
  }
  return cursors
}

/** Null: it was not listed. */
function reachOf(ranking: Ranking, id: string): Reach | null {
  const rank = ranking.rankOf.get(id)
  if (rank === undefined) return null
  return { youngest: witness(ranking, rank, 1), oldest: witness(ranking, rank, -1) }
}

/** The rank of the last of enough neighbours on one side, or where the library ends. */
function witness({ entries, isDoubted, youngerBy }: Ranking, rank: number, step: 1 | -1): number {
  let found = 0
  let at = rank
  while (found < MARGIN && entries[at + step]) {
    at += step
    if (!isDoubted(at) && (youngerBy(at, rank) ?? 0) * step > 0) found += 1
  }
  return at
}

/**
 * A moment just after the task of this rank, and the rank of the youngest task before it. A task
 * without a time has none: then the next younger one says it. Null: from the newest task on.
 */
function cursorAt(
  { entries, order }: Ranking,
  rank: number
): { readonly before: number | null; readonly top: number } {
  const timeAt = (at: number): number | null => {
    const entry = entries[at]
    return entry ? order.timeOf(entry) : null
  }
  const newest = entries.length - 1
  for (let at = rank; at < newest; at += 1) {
    const time = timeAt(at)
    if (time === null) continue
    let top = at
    while (top < newest && (timeAt(top + 1) ?? 0) < time + APART_MS) top += 1
    return { before: time + APART_MS, top }
  }
  return { before: null, top: newest }
}
