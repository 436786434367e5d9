import { TILE_RANGE } from '@shared/library/look'
import { describe, expect, it } from 'vitest'
import { HEIGHT_LIMIT, rowAt, rowBelow, rowOf } from '../../../../renderer/library/grid/geometry'
import { moved } from '../../../../renderer/library/grid/moves'
import {
  HEADER_HEIGHT,
  listGeometry,
  rowHeightOf
} from '../../../../renderer/library/list/list-geometry'

describe('the geometry of the list', () => {
  it('has one asset a row, below the headings', () => {
    const geometry = listGeometry(100_000, 1000, 40, HEIGHT_LIMIT)
    expect(geometry.rows).toBe(100_000)
    for (const position of [0, 1, 99_999]) {
      expect(rowOf(geometry, position)).toBe(position)
      expect(rowAt(geometry, position)).toMatchObject({
        kind: 'tiles',
        top: HEADER_HEIGHT + position * 40,
        from: position,
        to: position + 1
      })
      expect(rowBelow(geometry, HEADER_HEIGHT + position * 40)).toBe(position)
    }
    expect(geometry.height).toBe(HEADER_HEIGHT + 100_000 * 40)
    expect(moved(geometry, 5, 'ArrowDown', 100_000, 10)).toBe(6)
    expect(moved(geometry, 5, 'PageDown', 100_000, 10)).toBe(15)
    expect(moved(geometry, 0, 'ArrowUp', 100_000, 10)).toBe(0)
  })

  it('stays within what Chromium can draw, with lower rows if need be', () => {
    const geometry = listGeometry(1_000_000, 1000, 56, HEIGHT_LIMIT)
    expect(geometry.height).toBeLessThanOrEqual(HEIGHT_LIMIT)
    expect(geometry.tileHeight).toBe(32)
    expect(listGeometry(0, 1000, 40, HEIGHT_LIMIT)).toMatchObject({ rows: 0, height: 0 })
  })

  it('has rows of three heights, by the size of the thumbnails', () => {
    expect([TILE_RANGE.min, 148, 228, TILE_RANGE.max].map(rowHeightOf)).toEqual([32, 40, 56, 56])
  })
})
