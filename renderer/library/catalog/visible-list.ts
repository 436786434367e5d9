import type { ShownList } from '../selection/selection'
import { type Bits, has, minus, NO_BITS } from './index-set'

/** Neighbours that share a month, or the whole list where it is not sorted by date. */
export interface Section {
  /** Months since year 0, -1 when unknown; null: no heading. */
  readonly month: number | null
  /** DeletionAccount of its first asset in the list. */
  readonly from: number
  readonly count: number
}

/** The list on the screen: what matches, in its order, with the place of each. */
export interface Shown extends ShownList {
  /** The same assets as a set. */
  readonly bits: Bits
  readonly sections: readonly Section[]
}

const HIDDEN = -1

/**
 * Puts what matches, all of it listed, in a sort order. `months` by index, for headings; null where
 * there are none.
 */
export function showing(
  order: Uint32Array,
  descending: boolean,
  matches: Bits,
  months: Int32Array | null
): Shown {
  return listed(picked(order, descending, matches, true), matches, months)
}

/**
 * The same list without some of its assets. Nothing is matched or sorted again: one pass closes the
 * gaps.
 */
export function without(
  { order, bits, sections }: Shown,
  removed: Bits,
  months: Int32Array
): Shown {
  const left = picked(order, false, removed, false)
  return listed(left, minus(bits, removed), sections[0]?.month == null ? null : months)
}

/**
 * Where the asset at a place of an earlier list, or the first one after it that is left, stands
 * now; null when none is.
 */
export function survivorOf(before: Shown, position: number, now: Shown): number | null {
  for (let at = position; at < before.order.length; at += 1) {
    const place = now.positionOf[before.order[at] ?? 0] ?? HIDDEN
    if (place >= 0) return place
  }
  return null
}

export const NOTHING_SHOWN: Shown = {
  order: new Uint32Array(0),
  positionOf: new Int32Array(0),
  bits: NO_BITS,
  sections: []
}

// Plain loops over a length known beforehand: `filter` and `for of` over a typed array of 100,000
// take longer than the frame there is for a filter.

/** Those of an order that are in a set, or those that are not. */
function picked(order: Uint32Array, backwards: boolean, set: Bits, isIn: boolean): Uint32Array {
  const found = new Uint32Array(order.length)
  const { length } = order
  let count = 0
  for (let at = 0; at < length; at += 1) {
    const index = order[backwards ? length - 1 - at : at] ?? 0
    if (has(set, index) === isIn) found[count++] = index
  }
  // A part is copied, so that a short list does not hold on to the room of a long one.
  return count === length ? found : found.slice(0, count)
}

function listed(order: Uint32Array, bits: Bits, months: Int32Array | null): Shown {
  const { length } = order
  let highest = -1
  for (let position = 0; position < length; position += 1)
    highest = Math.max(highest, order[position] ?? 0)
  const positionOf = new Int32Array(highest + 1).fill(HIDDEN)
  for (let position = 0; position < length; position += 1)
    positionOf[order[position] ?? 0] = position
  return { order, positionOf, bits, sections: sectionsOf(order, months) }
}

function sectionsOf(order: Uint32Array, months: Int32Array | null): readonly Section[] {
  const { length } = order
  if (length === 0) return []
  if (!months) return [{ month: null, from: 0, count: length }]
  const sections: Section[] = []
  let from = 0
  let month = months[order[0] ?? 0] ?? -1
  for (let position = 1; position < length; position += 1) {
    const next = months[order[position] ?? 0] ?? -1
    if (next === month) continue
    sections.push({ month, from, count: position - from })
    from = position
    month = next
  }
  sections.push({ month, from, count: length - from })
  return sections
}
