import { TILE_RANGE } from '@shared/library/look'
import { describe, expect, it } from 'vitest'
import { columnsFor } from '../../../../renderer/library/grid/geometry'
import { nextSize } from '../../../../renderer/library/look/tile-size'

const WIDTHS = [480, 836, 1046, 1686]

describe('the next size of a tile', () => {
  it('has another number of columns, in every window, and ends at the ends', () => {
    for (const width of WIDTHS) {
      const columns = (size: number): number => columnsFor(width, size)
      let size: number = TILE_RANGE.min
      for (
        let next = nextSize(size, 1, columns);
        next !== size;
        next = nextSize(size, 1, columns)
      ) {
        expect(columns(next), `${width}`).toBeLessThan(columns(size))
        size = next
      }
      expect(columns(size)).toBe(columns(TILE_RANGE.max))

      expect(columns(nextSize(size, -1, columns))).toBeGreaterThan(columns(size))
      expect(nextSize(TILE_RANGE.min, -1, columns)).toBe(TILE_RANGE.min)
    }
  })

  it('begins between two steps as well', () => {
    const each = (size: number): number => size
    expect(nextSize(148, 1, each)).toBe(152)
    expect(nextSize(148, -1, each)).toBe(144)
    expect(nextSize(152, -1, each)).toBe(144)
  })
})
