import { GRID_CELLS, PRINT_BYTES, SHAPE_BYTES } from '@shared/likeness/likeness'
import { bitCount } from '../../library/catalog/index-set'
import { colourGap } from './colours'

/** The prints of many pictures, in arrays that a comparison walks through. */
export interface Prints {
  readonly count: number
  /** Eight words a picture. */
  readonly shapes: Int32Array
  /** 192 bytes a picture. */
  readonly grids: Uint8Array
}

export const WORDS = SHAPE_BYTES / 4
const GRID_BYTES = 3 * GRID_CELLS

export function joinPrints(prints: readonly Uint8Array[]): Prints {
  const shapes = new Int32Array(prints.length * WORDS)
  const bytes = new Uint8Array(shapes.buffer)
  const grids = new Uint8Array(prints.length * GRID_BYTES)
  for (const [at, print] of prints.entries()) {
    bytes.set(print.subarray(0, SHAPE_BYTES), at * SHAPE_BYTES)
    grids.set(print.subarray(SHAPE_BYTES, PRINT_BYTES), at * GRID_BYTES)
  }
  return { count: prints.length, shapes, grids }
}

/** Bits of two shapes that differ: 0 to 256. */
export function shapeGap({ shapes }: Prints, a: number, b: number): number {
  let bits = 0
  for (let word = 0; word < WORDS; word += 1)
    bits += bitCount((shapes[a * WORDS + word] ?? 0) ^ (shapes[b * WORDS + word] ?? 0))
  return bits
}

export const gridGap = ({ grids }: Prints, a: number, b: number) =>
  colourGap(grids, a * GRID_BYTES, grids, b * GRID_BYTES)
