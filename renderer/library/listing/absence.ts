import type { OutcomeKind } from '@shared/deletion'
import type { ListingEnd } from '@shared/listing'
import { groupsOf } from '../catalog/grouping'
import { difference, EMPTY_SET, setOf, withAll } from '../catalog/index-set'
import { without } from '../catalog/visible-list'
import { tallyOf } from '../filter/filter-kinds'
import type { IdOutcome, LibraryState } from '../library-state'
import { amend } from '../selection/history'
import { deselect } from '../selection/selection'
import { isComplete, type ListingPhase } from './listing-phase'

// An asset leaves the list and the selection only when it is known to be gone: a run has deleted
// it, or a complete listing no longer shows it. `now` is in epoch milliseconds.

/** The state after a listing has ended. */
export function afterListing(
  state: LibraryState,
  end: ListingEnd,
  now: number
): Partial<LibraryState> {
  const phase: ListingPhase = { kind: 'ended', end }
  const ended = { phase, selectAllAsked: false, selectWhenComplete: null }
  if (!isComplete(phase)) return { ...ended, ...notSelected(state) }

  const missing = state.catalog.missing()
  return { ...ended, ...withoutAssets(state, missing, now), cachedAt: null, unsure: EMPTY_SET }
}

/** "Select all once it has loaded" ends with a word when the library does not load. */
export const notSelected = ({
  selectWhenComplete
}: Pick<LibraryState, 'selectWhenComplete'>): Partial<LibraryState> =>
  selectWhenComplete === null ? {} : { selectWhenComplete: null, notice: { kind: 'not-selected' } }

/** The state after a run has learnt the outcomes of some ids. */
export function afterOutcomes(
  state: LibraryState,
  outcomes: readonly IdOutcome[],
  now: number
): Partial<LibraryState> {
  const { catalog, unsure } = state
  const indicesWhere = (isWanted: (outcome: OutcomeKind) => boolean): number[] =>
    outcomes.filter(({ outcome }) => isWanted(outcome)).map(({ id }) => catalog.indexOf(id))

  const known = indicesWhere((outcome) => outcome !== 'unknown')
  const unknown = indicesWhere((outcome) => outcome === 'unknown')
  const deleted = indicesWhere((outcome) => outcome === 'deleted')
  return {
    ...withoutAssets(state, deleted, now),
    unsure: withAll(difference(unsure, setOf(known)), unknown)
  }
}

/** Removes assets from the catalog, the list and the selection, and leaves all others alone. */
function withoutAssets(state: LibraryState, indices: readonly number[], now: number) {
  const { catalog, shown, selection } = state
  catalog.remove(indices)

  const gone = setOf(indices)
  return {
    shown: without(shown, gone, groupsOf(catalog, state.grouping)),
    tally: tallyOf({ ...state, now }),
    selection: amend(selection, deselect(selection.now, gone))
  }
}
