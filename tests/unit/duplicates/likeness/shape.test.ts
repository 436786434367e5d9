import fc from 'fast-check'
import { expect, it } from 'vitest'
import { printOf } from '../../../../renderer/duplicates/likeness/print'
import { joinPrints, shapeGap } from '../../../../renderer/duplicates/likeness/prints'
import { DRAWN_SIDE, greyOf, rasterOf } from '../../../../renderer/duplicates/likeness/raster'
import { shapeOf } from '../../../../renderer/duplicates/likeness/shape'

type Colour = readonly [red: number, green: number, blue: number, alpha?: number]

function drawn(colourAt: (x: number, y: number) => Colour): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(4 * DRAWN_SIDE * DRAWN_SIDE)
  for (let y = 0; y < DRAWN_SIDE; y += 1)
    for (let x = 0; x < DRAWN_SIDE; x += 1) {
      const [red, green, blue, alpha = 255] = colourAt(x / DRAWN_SIDE, y / DRAWN_SIDE)
      rgba.set([red, green, blue, alpha], 4 * (y * DRAWN_SIDE + x))
    }
  return rgba
}

const blob = (x: number, y: number, tone: number): number =>
  tone * Math.exp(-((x - 0.3) ** 2 + (y - 0.6) ** 2) * 20) + 40 * Math.sin(9 * x * y)
const scene = drawn((x, y) => [90 + blob(x, y, 120), 80 + 60 * x, 120 - blob(x, y, 90)])

/** The definition, term by term: the slow way. */
function slowShape(grey: Float32Array): boolean[] {
  const low: number[] = []
  for (let v = 0; v < 16; v += 1)
    for (let u = 0; u < 16; u += 1) {
      let sum = 0
      for (let y = 0; y < 32; y += 1)
        for (let x = 0; x < 32; x += 1)
          sum +=
            (grey[32 * y + x] ?? 0) *
            Math.cos((Math.PI * u * (2 * x + 1)) / 64) *
            Math.cos((Math.PI * v * (2 * y + 1)) / 64)
      low.push(sum * (u === 0 ? Math.SQRT1_2 : 1) * (v === 0 ? Math.SQRT1_2 : 1))
    }
  const sorted = low.toSorted((a, b) => a - b)
  const middle = ((sorted[127] ?? 0) + (sorted[128] ?? 0)) / 2
  return low.map((value) => value > middle)
}

it('the shape is the sign of the 16 × 16 lowest frequencies against their median', () => {
  const grey = greyOf(rasterOf(scene))
  const bits = shapeOf(grey)
  const read = Array.from(
    { length: 256 },
    (_, at) => (((bits?.[at >> 3] ?? 0) >> (at & 7)) & 1) > 0
  )
  expect(read).toEqual(slowShape(grey))
  expect(read.filter(Boolean)).toHaveLength(128)
})

it('a lighter or darker picture has the same shape', () => {
  const darker = scene.map((value, at) => (at % 4 === 3 ? value : value * 0.9))
  const prints = joinPrints([scene, darker].map((rgba) => printOf(rgba) ?? new Uint8Array(224)))
  expect(shapeGap(prints, 0, 1)).toBeLessThanOrEqual(6)
})

it('a picture without information has no print (R30)', () => {
  const channel = fc.integer({ min: 0, max: 255 })
  const tone = fc.tuple(channel, channel, channel)
  fc.assert(
    fc.property(tone, tone, fc.integer({ min: 0, max: 4 }), (one, other, kind) => {
      const part = (x: number, y: number): number =>
        [0, x, y, Math.floor(x * 8) % 2, (x + y) / 2][kind] ?? 0
      const colours = (x: number, y: number): Colour => {
        const share = part(x, y)
        const mixed = one.map((value, at) => value + share * ((other[at] ?? 0) - value))
        return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0]
      }
      expect(printOf(drawn(colours))).toBeNull()
    }),
    { numRuns: 30 }
  )
})

it('transparency lies on mid-grey, whatever colour hides in it', () => {
  const hidden = (colour: Colour) =>
    drawn((x, y) => (x + y > 1.2 ? [colour[0], colour[1], colour[2], 0] : [200 * x, 90, 200 * y]))
  expect(printOf(hidden([255, 0, 0]))).toEqual(printOf(hidden([0, 0, 255])))

  const grey = rasterOf(drawn(() => [255, 0, 0, 0]))
  expect([...grey.subarray(0, 3)]).toEqual([128, 128, 128])
})
