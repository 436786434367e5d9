import type { Grouping } from '@shared/library/look'
import { monthOfGroup } from '../catalog/grouping'
import { has, type IndexSet } from '../catalog/index-set'
import type { Section } from '../catalog/visible-list'

/** Neighbouring months in one bar of the scrubber. */
export interface Slot {
  /** Months since year 0 of its first assets; -1 when unknown. */
  readonly month: number
  /** Where its assets begin in the list, and how many there are. */
  readonly from: number
  readonly count: number
}

/** Beyond so many months, a bar is a quarter. */
const MOST_MONTHS = 40
const MONTHS_A_QUARTER = 3
/** Lists shorter than this have no scrubber: about two screens. */
const LEAST_ASSETS = 60

/** The bars of a list by date, in its order; none where there is nowhere to jump to. */
export function slotsOf(sections: readonly Section[], grouping: Grouping): readonly Slot[] {
  const total = sections.reduce((sum, { count }) => sum + count, 0)
  if (total < LEAST_ASSETS || sections.some(({ month }) => month === null)) return []

  const months = joined(sections, grouping, (month) => month)
  const slots =
    months.length > MOST_MONTHS
      ? joined(sections, grouping, (month) => Math.floor(month / MONTHS_A_QUARTER))
      : months
  return slots.length > 1 ? slots : []
}

function joined(
  sections: readonly Section[],
  grouping: Grouping,
  by: (month: number) => number
): readonly Slot[] {
  const slots: Slot[] = []
  for (const { month: group, from, count } of sections) {
    const month = monthOfGroup(group ?? -1, grouping)
    const last = slots.at(-1)
    if (last && by(last.month) === by(month))
      slots[slots.length - 1] = { ...last, count: last.count + count }
    else slots.push({ month, from, count })
  }
  return slots
}

/** The slot that holds a position of the list. */
export const slotAt = (slots: readonly Slot[], position: number): number =>
  Math.max(
    0,
    slots.findLastIndex(({ from }) => from <= position)
  )

/** Which slots hold something selected: one pass over the list. */
export const selectedSlots = (
  slots: readonly Slot[],
  order: Uint32Array,
  selected: IndexSet
): readonly boolean[] =>
  slots.map(({ from, count }) => order.subarray(from, from + count).some((at) => has(selected, at)))
