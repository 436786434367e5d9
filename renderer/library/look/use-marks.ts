import { useLibrary } from '../../stores'
import { has } from '../catalog/index-set'
import type { LibraryState } from '../library-state'

const SELECTED = 1
const UNSURE = 2
const KEPT = 4
const LOCKED = 8
/** From this bit on: what is known of its copy, then of its use. */
const COPY = 4
const COPY_MASK = 3
const USES = 6

/** What is known of one asset, in one subscription: a click draws one tile or row. */
export function useMarks(index: number) {
  const marks = useLibrary((state) => marksOf(state, index))

  return {
    uses: marks >> USES,
    copied: (marks >> COPY) & COPY_MASK,
    isSelected: (marks & SELECTED) > 0,
    isUnsure: (marks & UNSURE) > 0,
    isKept: (marks & KEPT) > 0,
    /** It can be neither selected nor deleted: kept, a favourite, or still running. */
    isLocked: (marks & LOCKED) > 0
  }
}

/** The marks of an asset as one number. */
function marksOf(state: LibraryState, index: number): number {
  const { selection, unsure, kept, locked, uses, copied } = state
  return (
    (has(selection.now.indices, index) ? SELECTED : 0) |
    (has(unsure, index) ? UNSURE : 0) |
    (has(kept, index) ? KEPT : 0) |
    (has(locked, index) ? LOCKED : 0) |
    ((copied[index] ?? 0) << COPY) |
    ((uses[index] ?? 0) << USES)
  )
}
