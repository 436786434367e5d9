import { LISTED, NO_TIME } from '../../library/catalog/columns'
import { has, type IndexSet, setOf } from '../../library/catalog/index-set'
import { NO_USE_FOUND, USED } from '../../library/catalog/uses'
import { type Batch, DAY_MS, HOUR_MS, type Knowledge, type Reach } from './suggestion'

/** Uploads within an hour that look like trials, at least. */
const MANY = 8
/** A younger batch may be material for work that has not begun. */
const TRIALS_AFTER_MS = 7 * DAY_MS

interface Trials {
  readonly indices: IndexSet
  readonly batch: Batch
}

/**
 * Batches of many uploads within an hour of which one was used and, as far as is known, no other:
 * that one was what the day was for. A batch with anything "not known" in it is none (R32), and
 * none is complete before the library is.
 */
export function trialsOf(knowledge: Knowledge, free: IndexSet): readonly Trials[] {
  const { reach, isComplete } = knowledge
  if (reach === null || !isComplete) return []

  return batchesOf(knowledge)
    .filter((batch) => isTrial(knowledge, reach, batch))
    .map((batch) => ({
      indices: setOf(batch.filter((index) => has(free, index))),
      batch: aboutOf(knowledge, batch)
    }))
}

/** Each begins with the first upload after the one before, and lasts an hour. */
function batchesOf({ catalog, byDate }: Knowledge): readonly number[][] {
  const { created, flags } = catalog.columns()
  const batches: number[][] = []
  let current: number[] = []
  let until = Number.NEGATIVE_INFINITY

  for (const index of byDate) {
    const at = created[index] ?? NO_TIME
    if (at === NO_TIME || ((flags[index] ?? 0) & LISTED) === 0) continue
    if (at > until) {
      current = []
      batches.push(current)
      until = at + HOUR_MS
    }
    current.push(index)
  }
  return batches.filter(({ length }) => length >= MANY)
}

function isTrial({ catalog, uses }: Knowledge, { backTo, at }: Reach, batch: readonly number[]) {
  const { created } = catalog.columns()
  const first = created[batch[0] ?? 0] ?? NO_TIME
  const last = created[batch.at(-1) ?? 0] ?? NO_TIME
  if (backTo === null || first < backTo || at - last <= TRIALS_AFTER_MS) return false

  const used = batch.filter((index) => (uses[index] ?? 0) >= USED)
  const known = batch.filter((index) => uses[index] === NO_USE_FOUND)
  return used.length === 1 && known.length === batch.length - 1
}

function aboutOf({ catalog }: Knowledge, batch: readonly number[]): Batch {
  const { created } = catalog.columns()
  return {
    from: created[batch[0] ?? 0] ?? NO_TIME,
    to: created[batch.at(-1) ?? 0] ?? NO_TIME,
    uploads: batch.length
  }
}
