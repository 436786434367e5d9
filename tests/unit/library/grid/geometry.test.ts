import { TILE_RANGE } from '@shared/library/look'
import { DENSITIES } from '@shared/settings'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Section } from '../../../../renderer/library/catalog/visible-list'
import {
  coveredAbove,
  GAP,
  type Geometry,
  geometryOf,
  HEIGHT_LIMIT,
  headingOver,
  rangesIn,
  rowAt,
  rowBelow,
  rowOf,
  SIDE_PADDING
} from '../../../../renderer/library/grid/geometry'
import { moved } from '../../../../renderer/library/grid/moves'
import { TILE_MIN } from '../../../../renderer/library/look/tile-size'

const sectionsOf = (counts: readonly number[], headed: boolean): Section[] => {
  let from = 0
  return counts.map((count, at) => {
    const section = { month: headed ? 24_000 - at : null, from, count }
    from += count
    return section
  })
}

const reachOf = (geometry: Geometry, number: number): number | undefined => {
  const row = rowAt(geometry, number)
  return row?.kind === 'heading' ? row.top + row.reach : undefined
}

const library = fc.record({
  counts: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
  width: fc.integer({ min: 100, max: 2000 }),
  least: fc.constantFrom(...DENSITIES.map((name) => TILE_MIN[name]), TILE_RANGE.max),
  /** What stands below each picture: nothing, or a prompt. */
  caption: fc.constantFrom(0, 62)
})

describe('the geometry of the grid', () => {
  it('has every position in exactly one row, in order, and rows that never overlap', () => {
    fc.assert(
      fc.property(library, fc.boolean(), ({ counts, width, least, caption }, headed) => {
        const sections = sectionsOf(counts, headed)
        const geometry = geometryOf(sections, width, least, HEIGHT_LIMIT, caption)
        const rows = Array.from({ length: geometry.rows }, (_, number) => rowAt(geometry, number))
        const positions = rows.flatMap((row) =>
          row?.kind === 'tiles'
            ? Array.from({ length: row.to - row.from }, (_, at) => row.from + at)
            : []
        )
        expect(positions).toEqual(
          Array.from({ length: counts.reduce((a, b) => a + b) }, (_, at) => at)
        )
        for (const position of positions) {
          const row = rowAt(geometry, rowOf(geometry, position))
          expect(row?.kind === 'tiles' && row.from <= position && position < row.to).toBe(true)
        }
        rows.forEach((row, number) => {
          expect(row?.top).toBeLessThan(rowAt(geometry, number + 1)?.top ?? geometry.height)
          expect(rowBelow(geometry, row?.top ?? -1)).toBe(number)
        })
        expect(rowAt(geometry, geometry.rows)).toBeUndefined()
        // A window narrower than one tile still shows one.
        const inner = Math.max(least, width - 2 * SIDE_PADDING)
        expect(geometry.columns * (geometry.tile + GAP) - GAP).toBeLessThanOrEqual(inner)
      })
    )
  })

  it('has one heading over all tiles of its month, which reaches down to the next', () => {
    fc.assert(
      fc.property(library, ({ counts, width, least, caption }) => {
        const sections = sectionsOf(counts, true)
        const geometry = geometryOf(sections, width, least, HEIGHT_LIMIT, caption)
        let heading = -1
        for (let number = 0; number < geometry.rows; number += 1) {
          const row = rowAt(geometry, number)
          if (row?.kind === 'heading') {
            if (heading >= 0) expect(reachOf(geometry, heading)).toBe(row.top)
            heading = number
          }
          expect(headingOver(geometry, number)).toBe(heading)
        }
        expect(reachOf(geometry, heading)).toBe(geometry.height)
      })
    )
    const plain = geometryOf(sectionsOf([30], false), 800, TILE_MIN.medium)
    expect([headingOver(plain, 3), coveredAbove(plain, 3)]).toEqual([null, GAP])
  })

  it('finds exactly the tiles that a rectangle touches', () => {
    const point = fc.record({
      x: fc.integer({ min: -50, max: 2100 }),
      y: fc.integer({ min: 0, max: 6000 })
    })
    fc.assert(
      fc.property(library, point, point, ({ counts, width, least, caption }, a, b) => {
        const sections = sectionsOf(counts, true)
        const geometry = geometryOf(sections, width, least, HEIGHT_LIMIT, caption)
        const rect = {
          left: Math.min(a.x, b.x),
          right: Math.max(a.x, b.x),
          top: Math.min(a.y, b.y),
          bottom: Math.max(a.y, b.y)
        }
        const touched: number[] = []
        for (let number = 0; number < geometry.rows; number += 1) {
          const row = rowAt(geometry, number)
          if (row?.kind !== 'tiles') continue
          for (let position = row.from; position < row.to; position += 1) {
            const left = SIDE_PADDING + (position - row.from) * (geometry.tile + GAP)
            const across = rect.left <= left + geometry.tile && left <= rect.right
            if (across && rect.top <= row.top + geometry.tile + caption && row.top <= rect.bottom)
              touched.push(position)
          }
        }
        expect(
          rangesIn(geometry, rect).flatMap(([from, to]) =>
            Array.from({ length: to - from }, (_, at) => from + at)
          )
        ).toEqual(touched)
      }),
      { numRuns: 500 }
    )
  })

  it('moves by keys without leaving the list, and ArrowUp reverses ArrowDown', () => {
    const geometry = geometryOf(
      sectionsOf([7, 12], true),
      4 * (TILE_MIN.medium + GAP) + 2 * SIDE_PADDING,
      TILE_MIN.medium
    )
    expect(geometry.columns).toBe(4)
    const go = (from: number, key: Parameters<typeof moved>[2]) => moved(geometry, from, key, 19, 2)
    expect([go(0, 'ArrowLeft'), go(18, 'ArrowRight'), go(5, 'Home'), go(5, 'End')]).toEqual([
      0, 18, 0, 18
    ])
    expect([go(1, 'ArrowDown'), go(5, 'ArrowDown'), go(8, 'ArrowUp')]).toEqual([5, 8, 5])
    // The row below is shorter.
    expect(go(3, 'ArrowDown')).toBe(6)
    expect([go(0, 'PageDown'), go(18, 'PageUp')]).toEqual([7, 10])
  })

  it('never grows beyond what Chromium can scroll, however long the list and small the window', () => {
    const long = fc.record({
      count: fc.integer({ min: 1, max: 1_000_000 }),
      width: fc.integer({ min: 320, max: 2000 }),
      least: fc.constantFrom(...DENSITIES.map((name) => TILE_MIN[name]), TILE_RANGE.max),
      zoom: fc.constantFrom(1, 1.5, 2, 3)
    })
    fc.assert(
      fc.property(long, ({ count, width, least, zoom }) => {
        const sections = sectionsOf([count], true)
        const geometry = geometryOf(sections, width, least, HEIGHT_LIMIT / zoom)

        expect(geometry.height * zoom).toBeLessThan(2 ** 25)
        expect(rowOf(geometry, count - 1)).toBe(geometry.rows - 1)
      })
    )
    // One column of large tiles: the case that was seen.
    expect(geometryOf(sectionsOf([100_000], true), 480, TILE_MIN.large).height).toBeLessThan(
      2 ** 25
    )
  })
})
