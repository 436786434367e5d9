import { gridGap, type Prints, shapeGap } from './prints'

// The bounds were found by bench:likeness, between what one picture's copies differ in at most and
// what another picture differs in at least; docs/judgement.md has its figures.

/** Bits of 256 in which the shapes of one picture differ, at most. */
const SAME_SHAPE = 60
/** The same for pictures that look alike, whatever their colours. */
export const ALIKE_SHAPE = 66
/** The mean gap between the colours of one picture, at most. */
const SAME_COLOUR = 3
/** Cells that are off in one picture, at most: a watermark covers a few. */
const SAME_STRANGE = 6
/** How far the hue of any cell may be off in one picture. */
const SAME_HUE = 8

export type LikeWord = 'same-picture' | 'looks-alike'

/** The word for two pictures; null: they are not alike. */
export function likenessOf(prints: Prints, a: number, b: number): LikeWord | null {
  const gap = shapeGap(prints, a, b)
  if (gap > ALIKE_SHAPE) return null
  if (gap > SAME_SHAPE) return 'looks-alike'

  const { mean, strange, hue } = gridGap(prints, a, b)
  const isSame = mean <= SAME_COLOUR && strange <= SAME_STRANGE && hue <= SAME_HUE
  return isSame ? 'same-picture' : 'looks-alike'
}
