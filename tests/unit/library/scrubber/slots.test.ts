import { describe, expect, it } from 'vitest'
import { setOf } from '../../../../renderer/library/catalog/index-set'
import { selectedSlots, slotAt, slotsOf } from '../../../../renderer/library/scrubber/slots'

const sections = (months: readonly (number | null)[], count: number) =>
  months.map((month, at) => ({ month, from: at * count, count }))
const months = (many: number) => Array.from({ length: many }, (_, at) => 24_322 - at)

describe('the bars of the date scrubber', () => {
  it('are months, and quarters beyond forty of them', () => {
    const slots = slotsOf(sections(months(40), 10), 'month')
    expect(slots).toHaveLength(40)
    expect(slots[1]).toEqual({ month: 24_321, from: 10, count: 10 })
    const quarters = slotsOf(sections(months(42), 10), 'month')
    expect(quarters).toHaveLength(15)
    expect(quarters.reduce((sum, { count }) => sum + count, 0)).toBe(420)
  })

  it('are months where the list is divided by days', () => {
    const days = [24_322 * 32 + 9, 24_322 * 32 + 3, 24_321 * 32 + 30]
    expect(slotsOf(sections(days, 30), 'day')).toEqual([
      { month: 24_322, from: 0, count: 60 },
      { month: 24_321, from: 60, count: 30 }
    ])
  })

  it('are away in a short list, in one of one month, and in one that is not by date', () => {
    expect(slotsOf(sections(months(5), 10), 'month')).toEqual([])
    expect(slotsOf(sections(months(1), 100), 'month')).toEqual([])
    expect(slotsOf(sections([null], 100), 'none')).toEqual([])
  })

  it('know the one in view, and those with something selected', () => {
    const slots = slotsOf(sections(months(3), 50), 'month')
    expect([0, 49, 50, 149].map((position) => slotAt(slots, position))).toEqual([0, 0, 1, 2])
    const order = Uint32Array.from({ length: 150 }, (_, at) => 149 - at)
    expect(selectedSlots(slots, order, setOf([0, 149]))).toEqual([true, false, true])
  })
})
