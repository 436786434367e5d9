import { groupsOf } from './catalog/grouping'
import { isEqual } from './catalog/index-set'
import { showing } from './catalog/visible-list'
import { tallyOf } from './filter/filter-kinds'
import { matching, type View } from './filter/view'
import { dropLocked, lockedOf } from './keep/locked'
import type { LibraryState } from './library-state'
import { amend } from './selection/history'
import { endRange } from './selection/selection'

/** The list on the screen in another view. `now`: epoch milliseconds. */
export function inView(state: LibraryState, view: View, now: number) {
  const { catalog, orders, selection } = state

  const isSelectionOnly = (values: View['values']): boolean => values.includes('selected')
  const isNarrowed = isSelectionOnly(view.values) && !isSelectionOnly(state.view.values)
  const pinned = isNarrowed ? selection.now.indices : state.pinned

  const matches = matching({ ...state, pinned, now }, view)
  const groups = view.sort === 'date' ? groupsOf(catalog, state.grouping) : null
  const { sort, descending } = view
  const order = orders.by(sort, state)
  const shown = showing(order, descending, matches, groups, orders.unknown(sort, state))

  // Marks that arrive leave the list as it was, and a range that somebody is drawing as well.
  const isSame = isSameOrder(state.shown.order, shown.order)
  return {
    view,
    shown,
    pinned,
    selection: isSame ? selection : amend(selection, endRange(selection.now))
  }
}

const isSameOrder = (a: Uint32Array, b: Uint32Array): boolean =>
  a.length === b.length && isEqual(a, b)

/** The same view once the assets or the locks have changed. */
export function relisted(state: LibraryState, now: number) {
  const locked = lockedOf(state.catalog, state.kept)
  const listed = inView(state, state.view, now)
  const { selection, notice } = dropLocked({ ...state, selection: listed.selection }, locked)

  return { ...listed, tally: tallyOf({ ...state, now }), locked, selection, notice }
}
