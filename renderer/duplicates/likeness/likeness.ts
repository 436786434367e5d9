import { gridGap, type Prints, shapeGap } from './prints'

// The bounds were found by bench:likeness; docs/judgement.md has its figures.

/** Bits of 256 that the shapes of one picture differ in at most. */
export const SAME_SHAPE = 40
/** The same for pictures that look alike, whatever their colours. */
export const ALIKE_SHAPE = 64
/** How far the colours of one picture are apart at most: the mean of all cells. */
export const SAME_COLOUR = 4
/** Cells of another colour in one picture at most: a watermark covers a few. */
export const SAME_STRANGE = 6

export type LikeWord = 'same-picture' | 'looks-alike'

/** Null: nothing alike. */
export function likenessOf(prints: Prints, a: number, b: number): LikeWord | null {
  const gap = shapeGap(prints, a, b)
  if (gap > ALIKE_SHAPE) return null
  if (gap > SAME_SHAPE) return 'looks-alike'

  const { mean, strange } = gridGap(prints, a, b)
  return mean <= SAME_COLOUR && strange <= SAME_STRANGE ? 'same-picture' : 'looks-alike'
}
