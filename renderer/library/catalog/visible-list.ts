import { difference, EMPTY_SET, has, type IndexSet, setOf } from './index-set'

/** Neighbours that share a month, or the whole list when it is not sorted by date. */
export interface Section {
  /** Months since year 0, -1 when unknown; null: no heading. */
  readonly month: number | null
  /** The position of its first asset in the list. */
  readonly from: number
  readonly count: number
}

/** The list on the screen, in its order. */
export interface Shown {
  readonly order: Uint32Array
  /** The position of an index in `order`; negative or undefined when it is not shown. */
  readonly positionOf: Int32Array
  /** The same assets as a set. */
  readonly indices: IndexSet
  readonly sections: readonly Section[]
}

const HIDDEN = -1

/**
 * Puts matching assets, all of them listed, in a sort order. `months` by index are for headings;
 * null for a list without. `unknown`: how many assets at the start of the order have no value to be
 * sorted by. They come last, in either direction.
 */
export function showing(
  order: Uint32Array,
  descending: boolean,
  matches: IndexSet,
  months: Int32Array | null,
  unknown = 0
): Shown {
  return listed(picked(order, matches, true, descending ? 'backwards' : unknown), matches, months)
}

/** A list of a few, in their own order. */
export const listOf = (indices: readonly number[]): Shown =>
  listed(Uint32Array.from(indices), setOf(indices), null)

/** The same list without some of its assets: one pass closes the gaps, nothing is sorted again. */
export function without(
  { order, indices, sections }: Shown,
  removed: IndexSet,
  months: Int32Array | null
): Shown {
  const hasHeadings = sections[0] !== undefined && sections[0].month !== null
  const rest = picked(order, removed, false, 0)
  return listed(rest, difference(indices, removed), hasHeadings ? months : null)
}

/**
 * The position where an asset of an earlier list now stands. If it is gone, the position of the
 * next one that is left; null when there is none.
 */
export function survivorOf(before: Shown, position: number, now: Shown): number | null {
  for (let at = position; at < before.order.length; at += 1) {
    const found = now.positionOf[before.order[at] ?? 0] ?? HIDDEN
    if (found >= 0) return found
  }
  return null
}

export const NOTHING_SHOWN: Shown = {
  order: new Uint32Array(0),
  positionOf: new Int32Array(0),
  indices: EMPTY_SET,
  sections: []
}

// Plain loops over a known length: on a typed array of 100,000, `filter` and `for of` take longer
// than the one frame a filter may take.

/**
 * The part of an order that is in a set, or the part that is not: from a position on, with what
 * stands before it last, or backwards.
 */
function picked(
  order: Uint32Array,
  set: IndexSet,
  isMember: boolean,
  from: number | 'backwards'
): Uint32Array {
  const found = new Uint32Array(order.length)
  const { length } = order
  let count = 0

  for (let at = 0; at < length; at += 1) {
    const index = order[positionAt(at, length, from)] ?? 0
    if (has(set, index) === isMember) found[count++] = index
  }

  // Copied when shorter, so that a short list does not hold the memory of a long one.
  return count === length ? found : found.slice(0, count)
}

function positionAt(at: number, length: number, from: number | 'backwards'): number {
  if (from === 'backwards') return length - 1 - at

  return at + from < length ? at + from : at + from - length
}

function listed(order: Uint32Array, indices: IndexSet, months: Int32Array | null): Shown {
  const { length } = order
  let highest = -1
  for (let position = 0; position < length; position += 1)
    highest = Math.max(highest, order[position] ?? 0)

  const positionOf = new Int32Array(highest + 1).fill(HIDDEN)
  for (let position = 0; position < length; position += 1)
    positionOf[order[position] ?? 0] = position

  return { order, positionOf, indices, sections: sectionsOf(order, months) }
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
