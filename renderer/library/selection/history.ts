import { type Bits, equal, minus } from '../catalog/index-set'
import { NOTHING_SELECTED, restore, type Selection } from './selection'

/** How many steps back. At 100,000 assets that is at most 1.25 MB. */
export const UNDO_LIMIT = 100

/** A selection with what it was before, and what an undo took back (R8). */
export interface Selecting {
  readonly now: Selection
  readonly past: readonly Bits[]
  readonly future: readonly Bits[]
}

export const NOTHING_YET: Selecting = { now: NOTHING_SELECTED, past: [], future: [] }

/**
 * The next step. One that changes nothing leaves no trace, and a range that is drawn longer or
 * shorter is still one step.
 */
export function step({ now, past, future }: Selecting, next: Selection): Selecting {
  if (equal(now.bits, next.bits)) return { now: next, past, future }
  const last = past.at(-1)
  const isSameRange =
    next.isRange && next.base === now.base && last !== undefined && equal(last, next.base)
  return {
    now: next,
    past: isSameRange ? past : [...past, now.bits].slice(-UNDO_LIMIT),
    future: []
  }
}

/** Changes the selection without a step: what is gone drops out, and no undo asks for it back. */
export const amend = (selecting: Selecting, now: Selection): Selecting => ({ ...selecting, now })

/**
 * One step back that can be seen. `barred`: what is known to be deleted, and what is locked, never
 * comes back.
 */
export function undo(selecting: Selecting, barred: Bits): Selecting {
  const { now, past, future } = selecting
  const at = past.findLastIndex((bits) => !equal(minus(bits, barred), now.bits))
  const before = past[at]
  return before
    ? {
        now: restore(minus(before, barred)),
        past: past.slice(0, at),
        future: [...future, now.bits]
      }
    : selecting
}

export function redo(selecting: Selecting, barred: Bits): Selecting {
  const { now, past, future } = selecting
  const at = future.findLastIndex((bits) => !equal(minus(bits, barred), now.bits))
  const after = future[at]
  return after
    ? { now: restore(minus(after, barred)), past: [...past, now.bits], future: future.slice(0, at) }
    : selecting
}
