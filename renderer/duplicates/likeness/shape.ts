import { SHAPE_BYTES } from '@shared/likeness/likeness'
import { RASTER_SIDE } from './raster'

/** Frequencies that count, in each direction. */
const LOW = 16

/**
 * How far the greys of a picture must be, on average, from those that its rows and columns alone
 * would give. Below are flat pictures, stripes and even gradients: noise would make up their bits.
 */
const INFORMATION = 1.5

/** `COSINES[frequency * RASTER_SIDE + place]`, of the orthonormal DCT-II. */
const COSINES = Float64Array.from({ length: LOW * RASTER_SIDE }, (_, at) => {
  const frequency = Math.floor(at / RASTER_SIDE)
  const place = at % RASTER_SIDE
  const scale = Math.sqrt((frequency === 0 ? 1 : 2) / RASTER_SIDE)
  return scale * Math.cos((Math.PI * frequency * (2 * place + 1)) / (2 * RASTER_SIDE))
})

/**
 * The perceptual hash of 32 × 32 greys: which of the 16 × 16 lowest frequencies lie above their
 * median. Null for a picture that says too little to be told from others.
 */
export function shapeOf(grey: Float32Array): Uint8Array | null {
  if (information(grey) < INFORMATION) return null

  const frequencies = lowFrequencies(grey)
  const middle = median(frequencies)
  const bits = new Uint8Array(SHAPE_BYTES)
  for (const [at, value] of frequencies.entries())
    if (value > middle) bits[at >>> 3] = (bits[at >>> 3] ?? 0) | (1 << (at & 7))
  return bits
}

/** Rows first, then columns: 16 × 32 × 32 and 16 × 16 × 32 products. */
function lowFrequencies(grey: Float32Array): Float64Array {
  const rows = new Float64Array(RASTER_SIDE * LOW)
  for (let y = 0; y < RASTER_SIDE; y += 1)
    for (let u = 0; u < LOW; u += 1) {
      let sum = 0
      for (let x = 0; x < RASTER_SIDE; x += 1)
        sum += (grey[y * RASTER_SIDE + x] ?? 0) * (COSINES[u * RASTER_SIDE + x] ?? 0)
      rows[y * LOW + u] = sum
    }

  const low = new Float64Array(LOW * LOW)
  for (let v = 0; v < LOW; v += 1)
    for (let u = 0; u < LOW; u += 1) {
      let sum = 0
      for (let y = 0; y < RASTER_SIDE; y += 1)
        sum += (rows[y * LOW + u] ?? 0) * (COSINES[v * RASTER_SIDE + y] ?? 0)
      low[v * LOW + u] = sum
    }
  return low
}

function median(values: Float64Array): number {
  const sorted = values.toSorted()
  const half = sorted.length / 2
  return ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}

/** Root mean square of what rows and columns alone do not explain, in greys. */
function information(grey: Float32Array): number {
  const rows = new Float64Array(RASTER_SIDE)
  const columns = new Float64Array(RASTER_SIDE)
  let mean = 0
  for (const [at, value] of grey.entries()) {
    const y = Math.floor(at / RASTER_SIDE)
    const x = at % RASTER_SIDE
    rows[y] = (rows[y] ?? 0) + value / RASTER_SIDE
    columns[x] = (columns[x] ?? 0) + value / RASTER_SIDE
    mean += value / grey.length
  }

  let squares = 0
  for (const [at, value] of grey.entries()) {
    const expected =
      (rows[Math.floor(at / RASTER_SIDE)] ?? 0) + (columns[at % RASTER_SIDE] ?? 0) - mean
    squares += (value - expected) ** 2
  }
  return Math.sqrt(squares / grey.length)
}
