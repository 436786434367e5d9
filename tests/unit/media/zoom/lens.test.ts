import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draggedBy, FITTED, styleOf, zoomedAt } from '../../../../renderer/media/zoom/lens'

const picture = { width: 2000, height: 1000 }
const pane = { width: 800, height: 600 }
/** Where a point of the picture lies, from the middle of the pane, in CSS pixels. */
const placeOf = (part: number, middle: number, side: number, zoom: number, ratio: number) =>
  ((part - middle) * side * zoom) / ratio

describe('a part of a picture', () => {
  it('stays under the pointer while it is enlarged, on every screen', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -300, max: 300, noNaN: true }),
        fc.double({ min: 1.01, max: 3, noNaN: true }),
        fc.constantFrom(1, 1.5, 2),
        (x, factor, ratio) => {
          const before = { zoom: 0.8 * ratio, x: 0.5, y: 0.5 }
          const at = { x, y: 0 }
          const after = zoomedAt(before, factor, at, picture, pane, ratio)
          const part = 0.5 + (x * ratio) / (picture.width * before.zoom)
          const zoom = after.zoom ?? Number.NaN
          expect(placeOf(part, after.x, picture.width, zoom, ratio)).toBeCloseTo(x, 6)
        }
      )
    )
  })

  it('is the whole picture again below what fits, and never larger than eight times', () => {
    const large = zoomedAt(FITTED, 1000, { x: 0, y: 0 }, picture, pane, 1)
    expect(large.zoom).toBe(8)
    expect(zoomedAt(large, 0.0001, { x: 9, y: 9 }, picture, pane, 1)).toEqual(FITTED)
    // A small picture is not enlarged to fit.
    const small = { width: 100, height: 100 }
    expect(zoomedAt(FITTED, 1.5, { x: 0, y: 0 }, small, pane, 1).zoom).toBeCloseTo(1.5)
  })

  it('moves with a drag, and not beyond the edges; a whole picture stays', () => {
    const lens = { zoom: 1, x: 0.5, y: 0.5 }
    expect(draggedBy(lens, { x: 200, y: -100 }, picture, 1)).toEqual({ zoom: 1, x: 0.4, y: 0.6 })
    expect(draggedBy(lens, { x: 9e9, y: -9e9 }, picture, 1)).toEqual({ zoom: 1, x: 0, y: 1 })
    expect(draggedBy(FITTED, { x: 5, y: 5 }, picture, 1)).toBe(FITTED)
    expect(styleOf(lens, picture, 2)).toMatchObject({ width: 1000, height: 500 })
    expect(styleOf(FITTED, picture, 2)).toEqual({})
  })
})
