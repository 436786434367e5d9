import { COLUMN_WIDTHS, COLUMNS } from '@shared/library/look'
import { describe, expect, it } from 'vitest'
import {
  resized,
  shownColumns,
  showsTime,
  templateOf,
  widthOf
} from '../../../../renderer/library/list/columns'

const PLAIN = { hidden: [], widths: {} }

describe('the columns of the list', () => {
  it('are those that are wanted, in their order', () => {
    expect(shownColumns(COLUMNS, { ...PLAIN, hidden: ['uses', 'model'] }, 1600)).toEqual([
      'type',
      'works',
      'pixels',
      'duration',
      'date',
      'copy'
    ])
  })

  it('leave out the lesser ones first where there is no room', () => {
    expect(shownColumns(COLUMNS, PLAIN, 1600)).toContain('works')
    expect(shownColumns(COLUMNS, PLAIN, 1150)).not.toContain('works')
    expect(shownColumns(COLUMNS, PLAIN, 1150)).toContain('type')
    expect(shownColumns(COLUMNS, PLAIN, 900)).not.toContain('type')
    expect(shownColumns(COLUMNS, PLAIN, 100)).toContain('copy')
  })

  it('have the width of the user, within bounds', () => {
    const widths = resized({}, 'date', 240.4)
    expect(widths).toEqual({ date: 240 })
    expect(widthOf('date', { widths }, 600)).toBe(240)
    // The time of day has its room.
    expect(showsTime({ widths }, 600)).toBe(true)
    expect(showsTime(PLAIN, 600)).toBe(false)
    expect(showsTime(PLAIN, 1200)).toBe(true)
    expect(showsTime({ widths: { date: 120 } }, 1200)).toBe(false)
    expect(resized(widths, 'uses', 1)).toEqual({ date: 240, uses: COLUMN_WIDTHS.min })
    expect(resized({}, 'uses', 9999)).toEqual({ uses: COLUMN_WIDTHS.max })
    expect(templateOf(['date'], { hidden: [], widths }, 1200)).toMatch(/ 240px$/)
  })
})
