import { bitCount } from '../../library/catalog/index-set'
import { ALIKE_SHAPE, likenessOf } from './likeness'
import { type Prints, WORDS } from './prints'

/** Two pictures that are alike, by their places; `a` is the smaller one. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly isSame: boolean
}

/**
 * The pictures before `until` that are like the one at `at`. Every one is compared: 100,000 take
 * less than a millisecond, so an index would only be a second place for mistakes. Spelled out word
 * by word, which is twice as fast as a loop.
 */
export function neighboursOf(prints: Prints, at: number, until: number): Edge[] {
  const { shapes } = prints
  const edges: Edge[] = []
  const [a0 = 0, a1 = 0, a2 = 0, a3 = 0, a4 = 0, a5 = 0, a6 = 0, a7 = 0] = shapes.subarray(
    at * WORDS,
    (at + 1) * WORDS
  )

  for (let other = 0, from = 0; other < until; other += 1, from += WORDS) {
    // Six of the eight words: almost every pair is too far apart by then.
    const part =
      bitCount(a0 ^ (shapes[from] ?? 0)) +
      bitCount(a1 ^ (shapes[from + 1] ?? 0)) +
      bitCount(a2 ^ (shapes[from + 2] ?? 0)) +
      bitCount(a3 ^ (shapes[from + 3] ?? 0)) +
      bitCount(a4 ^ (shapes[from + 4] ?? 0)) +
      bitCount(a5 ^ (shapes[from + 5] ?? 0))
    if (part > ALIKE_SHAPE) continue

    const gap =
      part + bitCount(a6 ^ (shapes[from + 6] ?? 0)) + bitCount(a7 ^ (shapes[from + 7] ?? 0))
    if (gap > ALIKE_SHAPE) continue

    const word = likenessOf(prints, other, at)
    if (word !== null) edges.push({ a: other, b: at, isSame: word === 'same-picture' })
  }
  return edges
}
