import { GRID_CELLS } from '@shared/likeness/likeness'
import { RASTER_SIDE, type Raster } from './raster'

const GRID_SIDE = Math.sqrt(GRID_CELLS)
const CELL = RASTER_SIDE / GRID_SIDE

/** Where a colour without hue stands in the two bytes of hue. */
const NEUTRAL = 128

/** Lightness and the two parts of hue (YCbCr, ITU-R BT.601) of 8 × 8 cells, a byte each. */
export function gridOf(raster: Raster): Uint8Array {
  const sums = new Float64Array(3 * GRID_CELLS)
  for (let y = 0; y < RASTER_SIDE; y += 1)
    for (let x = 0; x < RASTER_SIDE; x += 1) {
      const from = 3 * (y * RASTER_SIDE + x)
      const to = 3 * (Math.floor(y / CELL) * GRID_SIDE + Math.floor(x / CELL))
      for (let channel = 0; channel < 3; channel += 1)
        sums[to + channel] = (sums[to + channel] ?? 0) + (raster[from + channel] ?? 0)
    }

  const grid = new Uint8Array(3 * GRID_CELLS)
  for (let at = 0; at < sums.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = sums.subarray(at, at + 3).map((sum) => sum / CELL ** 2)
    const light = 0.299 * red + 0.587 * green + 0.114 * blue
    grid[at] = Math.round(light)
    grid[at + 1] = byteOf(NEUTRAL + 0.564 * (blue - light))
    grid[at + 2] = byteOf(NEUTRAL + 0.713 * (red - light))
  }
  return grid
}

const byteOf = (value: number): number => Math.max(0, Math.min(255, Math.round(value)))

/** How far the colours of two pictures are apart, in bytes. */
export interface ColourGap {
  /** The mean over all cells. */
  readonly mean: number
  /** The number of cells that are clearly off. */
  readonly strange: number
  /** The cell whose hue is furthest off, but for more or less grey: a watermark has no hue. */
  readonly hue: number
}

/** One picture may be this much lighter than the other, as a whole. */
const LIGHTER = 1.25
/** A cell this far off is strange. */
const STRANGE = 10

/**
 * Compares the grids that begin at these places. A picture that is lighter as a whole is taken to
 * be as light as the other one first.
 */
export function colourGap(a: Uint8Array, fromA: number, b: Uint8Array, fromB: number): ColourGap {
  const scale = scaleBetween(a, fromA, b, fromB)
  let sum = 0
  let strange = 0
  let hue = 0
  for (let at = 0; at < 3 * GRID_CELLS; at += 3) {
    const light = (a[fromA + at] ?? 0) - scale * (b[fromB + at] ?? 0)
    const blueA = hueAt(a, fromA + at + 1)
    const redA = hueAt(a, fromA + at + 2)
    const blueB = scale * hueAt(b, fromB + at + 1)
    const redB = scale * hueAt(b, fromB + at + 2)
    const gap = Math.max(Math.abs(light) / 2, Math.abs(blueA - blueB), Math.abs(redA - redB))
    sum += gap
    if (gap > STRANGE) strange += 1
    hue = Math.max(hue, hueGap(blueA, redA, blueB, redB))
  }
  return { mean: sum / GRID_CELLS, strange, hue }
}

const hueAt = (grid: Uint8Array, at: number): number => (grid[at] ?? NEUTRAL) - NEUTRAL

/** How far the weaker hue is from the line between the stronger one and grey. */
function hueGap(blueA: number, redA: number, blueB: number, redB: number): number {
  const strongA = blueA * blueA + redA * redA
  const strongB = blueB * blueB + redB * redB
  if (strongA < strongB) return hueGap(blueB, redB, blueA, redA)

  const along = strongA === 0 ? 0 : (blueA * blueB + redA * redB) / strongA
  const part = Math.max(0, Math.min(1, along))
  return Math.hypot(blueB - part * blueA, redB - part * redA)
}

/** The median, since a watermark may be much lighter than all else. */
function scaleBetween(a: Uint8Array, fromA: number, b: Uint8Array, fromB: number): number {
  const ratios = Float64Array.from(
    { length: GRID_CELLS },
    (_, cell) => ((a[fromA + 3 * cell] ?? 0) + 1) / ((b[fromB + 3 * cell] ?? 0) + 1)
  ).sort()
  const middle = ratios[GRID_CELLS / 2] ?? 1
  return Math.max(1 / LIGHTER, Math.min(LIGHTER, middle))
}
