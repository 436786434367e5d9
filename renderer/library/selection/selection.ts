import {
  difference,
  EMPTY_SET,
  flipped,
  has,
  type IndexSet,
  intersects,
  setOf,
  union,
  withAll
} from '../catalog/index-set'
import type { Shown } from '../catalog/visible-list'

/**
 * The selection: an explicit set of assets, never a query (R2), and the asset a range starts from
 * (R1). Assets are named by their index in the catalog, which stands for one id for good. All
 * functions are pure. Mouse, keyboard and every view use the same ones (R7).
 */
export interface Selection {
  readonly indices: IndexSet
  /** Where a range starts. Null: nowhere yet, or that asset is gone. */
  readonly anchor: number | null
  /**
   * What was selected when the range from the anchor began. A further Shift-click replaces the
   * range and leaves this as it is.
   */
  readonly base: IndexSet
  /** Whether the selection contains such a range, which may still be extended. */
  readonly isRange: boolean
}

/** The list on the screen, as far as a range needs it. */
type ShownList = Pick<Shown, 'order' | 'positionOf'>

export const NOTHING_SELECTED: Selection = {
  indices: EMPTY_SET,
  anchor: null,
  base: EMPTY_SET,
  isRange: false
}

/** A selection without a range that could be extended. */
export const selectionOf = (indices: IndexSet, anchor: number | null = null): Selection => ({
  indices,
  anchor,
  base: indices,
  isRange: false
})

/**
 * A click, plain or with Ctrl/Cmd, or Space. It toggles the asset, so that a stray click never
 * drops the rest (R8), and makes it the anchor.
 */
export function toggle({ indices }: Selection, index: number): Selection {
  return selectionOf(flipped(indices, [index]), index)
}

/**
 * Makes an asset the anchor without selecting it: with Shift, an arrow key starts a range where the
 * focus is.
 */
export function anchorAt({ indices }: Selection, index: number): Selection {
  return selectionOf(indices, index)
}

/**
 * Shift: selects everything from the anchor to an asset, in the order shown and in either
 * direction, and replaces the range before. If the anchor is not shown, only the asset itself is
 * added and becomes the anchor (R1).
 */
export function extend(selection: Selection, index: number, shown: ShownList): Selection {
  const { indices, anchor, base } = selection
  const to = positionIn(shown, index)
  if (to === null) return selection

  const from = anchor === null ? null : positionIn(shown, anchor)
  if (from === null) return selectionOf(withAll(indices, [index]), index)

  return {
    indices: withAll(base, shown.order.subarray(Math.min(from, to), Math.max(from, to) + 1)),
    anchor,
    base,
    isRange: true
  }
}

/** Adds assets: a month, a marquee with Ctrl/Cmd. */
export function add({ indices, anchor }: Selection, added: ArrayLike<number>): Selection {
  return selectionOf(withAll(indices, added), anchor)
}

/** Adds a set: everything that is shown. */
export function join({ indices, anchor }: Selection, added: IndexSet): Selection {
  return selectionOf(union(indices, added), anchor)
}

/**
 * Selects these assets and nothing else: a marquee. An empty one changes nothing, so that a stray
 * drag drops nothing (R8).
 */
export function replace(selection: Selection, indices: ArrayLike<number>): Selection {
  return indices.length === 0 ? selection : selectionOf(setOf(indices), selection.anchor)
}

/** Inverts what is shown. What the filter hides stays as it is. */
export function invert({ indices, anchor }: Selection, { order }: ShownList): Selection {
  return selectionOf(flipped(indices, order), anchor)
}

/** Removes assets that are gone, or that the user deselects. The anchor may be among them. */
export function deselect({ indices, anchor }: Selection, removed: IndexSet): Selection {
  const isAnchorRemoved = anchor !== null && has(removed, anchor)
  return selectionOf(difference(indices, removed), isAnchorRemoved ? null : anchor)
}

/**
 * Leaves out locked assets, however they were selected (R23). The anchor may stay locked, since a
 * range may start there. `base` stays the same object where possible: `step` recognises a range
 * that is being extended by it.
 */
export function withoutLocked(selection: Selection, locked: IndexSet): Selection {
  const { indices, base } = selection
  if (!intersects(indices, locked)) return selection

  return {
    ...selection,
    indices: difference(indices, locked),
    base: intersects(base, locked) ? difference(base, locked) : base
  }
}

/** Ends the range: the list on the screen is about to change, and its assets stay selected. */
export function endRange({ indices, anchor }: Selection): Selection {
  return selectionOf(indices, anchor)
}

function positionIn({ positionOf }: ShownList, index: number): number | null {
  const position = positionOf[index] ?? -1
  return position < 0 ? null : position
}
