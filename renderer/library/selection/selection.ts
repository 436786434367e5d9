import {
  type Bits,
  flipped,
  has,
  meets,
  minus,
  NO_BITS,
  union,
  withAll
} from '../catalog/index-set'

/**
 * What is selected: an explicit set of assets, never a query (R2), and the asset a range starts
 * from (R1). Assets are named by their index in the catalog, which stands for one id for good.
 * Pure: every function answers a new selection. One engine for the mouse, the keyboard and every
 * view (R7).
 */
export interface Selection {
  readonly bits: Bits
  /** Where a range starts. Null: nowhere yet, or its asset is gone. */
  readonly anchor: number | null
  /**
   * What was selected when the range from the anchor began: a further Shift-click replaces the
   * range, and never what was there before.
   */
  readonly base: Bits
  /** Whether such a range is part of it, and may still be drawn on. */
  readonly isRange: boolean
}

/** The list as it is on the screen now, in its order. */
export interface ShownList {
  readonly order: Uint32Array
  /** The place of an index in `order`, or nothing (negative or undefined) when it is not shown. */
  readonly positionOf: Int32Array
}

export const NOTHING_SELECTED: Selection = {
  bits: NO_BITS,
  anchor: null,
  base: NO_BITS,
  isRange: false
}

const settled = (bits: Bits, anchor: number | null): Selection => ({
  bits,
  anchor,
  base: bits,
  isRange: false
})

/**
 * A click, plain or with Ctrl/Cmd, or Space: it toggles, so that a stray click never drops the rest
 * (R8). The asset becomes the anchor.
 */
export function toggle({ bits }: Selection, index: number): Selection {
  return settled(flipped(bits, [index]), index)
}

/**
 * Makes an asset the anchor without selecting anything: Shift with an arrow key starts its range
 * where the focus is.
 */
export function anchorAt({ bits }: Selection, index: number): Selection {
  return settled(bits, index)
}

/**
 * Shift: selects everything from the anchor to this asset, in the order shown, either way, in place
 * of the range before. Without an anchor that is shown, only this asset is added and becomes the
 * anchor (R1).
 */
export function extend(selection: Selection, index: number, shown: ShownList): Selection {
  const { bits, anchor, base } = selection
  const to = place(shown, index)
  if (to === null) return selection
  const from = anchor === null ? null : place(shown, anchor)
  if (from === null) return settled(withAll(bits, [index]), index)
  return {
    bits: withAll(base, shown.order.subarray(Math.min(from, to), Math.max(from, to) + 1)),
    anchor,
    base,
    isRange: true
  }
}

/** Selects these as well: a month, a marquee with Ctrl/Cmd. */
export function add({ bits, anchor }: Selection, indices: ArrayLike<number>): Selection {
  return settled(withAll(bits, indices), anchor)
}

/** The same for a set: all that are shown. */
export function join({ bits, anchor }: Selection, more: Bits): Selection {
  return settled(union(bits, more), anchor)
}

/**
 * Selects these and nothing else: a marquee. One that caught nothing changes nothing, so that a
 * stray drag drops nothing (R8).
 */
export function replace(selection: Selection, indices: ArrayLike<number>): Selection {
  return indices.length === 0 ? selection : settled(withAll(NO_BITS, indices), selection.anchor)
}

/** Turns round what is shown. What the filter hides stays as it is. */
export function invert({ bits, anchor }: Selection, shown: ShownList): Selection {
  return settled(flipped(bits, shown.order), anchor)
}

/**
 * Drops assets: those known to be gone, or those the user drops. An anchor that goes is no anchor
 * any more.
 */
export function drop({ bits, anchor }: Selection, dropped: Bits): Selection {
  return settled(minus(bits, dropped), anchor !== null && has(dropped, anchor) ? null : anchor)
}

/**
 * Leaves out what is locked, whatever way it came in (R23). The anchor may be locked: a range may
 * start there. The very same selection when nothing of it is locked, and the same base, since that
 * is what tells a range that is drawn on.
 */
export function bar(selection: Selection, locked: Bits): Selection {
  if (!meets(selection.bits, locked)) return selection
  const { bits, base } = selection
  return {
    ...selection,
    bits: minus(bits, locked),
    base: meets(base, locked) ? minus(base, locked) : base
  }
}

/**
 * Ends the range that may still be replaced: the list on the screen is about to change, and what
 * was selected under it stays.
 */
export function settle({ bits, anchor }: Selection): Selection {
  return settled(bits, anchor)
}

/** Brings back assets by their bits: undo, redo, the selection of last time. */
export function restore(bits: Bits): Selection {
  return settled(bits, null)
}

function place({ positionOf }: ShownList, index: number): number | null {
  const position = positionOf[index] ?? -1
  return position < 0 ? null : position
}
