import { COLUMN_WIDTHS, COLUMNS } from '@shared/library/look'
import { describe, expect, it } from 'vitest'
import {
  fitOf,
  resized,
  showsTime,
  templateOf,
  widthOf
} from '../../../../renderer/library/list/columns'

const PLAIN = { hidden: [], widths: {} }

describe('the columns of the list', () => {
  it('are those that are wanted, in their order', () => {
    const { columns } = fitOf(COLUMNS, { ...PLAIN, hidden: ['uses', 'model'] }, 1600)
    expect(columns).toEqual(['type', 'works', 'pixels', 'duration', 'date', 'copy'])
  })

  it('leave out the time of day first where there is no room, then the lesser ones', () => {
    const all = fitOf(COLUMNS, PLAIN, 1090)
    expect(all).toEqual({ columns: COLUMNS, hasTime: true, isTooWide: false })
    expect(fitOf(COLUMNS, PLAIN, 1089)).toEqual({ ...all, hasTime: false })
    const left = (room: number) => fitOf(COLUMNS, PLAIN, room).columns
    expect(left(1033)).not.toContain('works')
    expect(left(1033)).toContain('type')
    expect(left(900)).not.toContain('type')
    expect(left(880)).not.toContain('copy')
    expect(fitOf(COLUMNS, PLAIN, 600)).toEqual({
      columns: ['model', 'pixels', 'duration', 'date'],
      hasTime: false,
      isTooWide: true
    })
    // The user has given it a width.
    const widths = { works: 90 }
    expect(fitOf(COLUMNS, { ...PLAIN, widths }, 600).columns).toContain('works')
  })

  it('have the width of the user, within bounds', () => {
    const widths = resized({}, 'date', 240.4)
    expect(widths).toEqual({ date: 240 })
    expect(widthOf('date', { widths }, false)).toBe(240)
    // The time of day has its room.
    expect(showsTime({ widths }, { hasTime: false })).toBe(true)
    expect(showsTime(PLAIN, { hasTime: false })).toBe(false)
    expect(showsTime(PLAIN, { hasTime: true })).toBe(true)
    expect(showsTime({ widths: { date: 120 } }, { hasTime: true })).toBe(false)
    expect(resized(widths, 'uses', 1)).toEqual({ date: 240, uses: COLUMN_WIDTHS.min })
    expect(resized({}, 'uses', 9999)).toEqual({ uses: COLUMN_WIDTHS.max })
    const template = templateOf(fitOf(['date'], { hidden: [], widths }, 1200), { widths })
    expect(template['--columns']).toMatch(/ 240px$/)
  })
})
