import { expect, it } from 'vitest'
import { dayOf, monthAround } from '../../../../renderer/library/menu/days'

it('tells the day and the month of a moment in local time, as filters write them', () => {
  const late = new Date(2026, 10, 26, 23, 59, 59).getTime()
  expect(dayOf(late)).toBe('2026-11-26')
  expect(monthAround(late)).toEqual({ from: '2026-11-01', to: '2026-11-30' })
  expect(monthAround(new Date(2028, 1, 1).getTime()).to).toBe('2028-02-29')
  expect(monthAround(new Date(2026, 11, 31, 12).getTime())).toEqual({
    from: '2026-12-01',
    to: '2026-12-31'
  })
})
