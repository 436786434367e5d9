import type { LikeWord } from '../../../renderer/duplicates/likeness/likeness'
import { bitCount } from '../../../renderer/library/catalog/index-set'
import type { Wanted } from './page'

/** What a way of comparing says about two pictures, by their places. */
export type Measure = (a: number, b: number) => LikeWord | null

export interface Judged {
  /** Of the pairs of an upload and its copy, the share that is called the same picture. */
  readonly recall: number
  readonly recallOf: ReadonlyMap<string, number>
  readonly pairs: number
  /** Of all pairs that are called the same picture, the share that are. */
  readonly precision: number
  readonly wrong: number
  /** What the wrong ones are, and how many. */
  readonly wrongOf: Readonly<Record<string, number>>
  /** Recoloured pictures that are called the same picture. */
  readonly recoloured: number
  /** Of all pairs that look alike, the share that were drawn from the same shapes. */
  readonly alikePrecision: number
}

/** Drawn from the same numbers: what was done to it later does not count. */
const isSamePicture = (a: Wanted, b: Wanted): boolean =>
  a.shapes === b.shapes && a.colours === b.colours && a.turn === b.turn && a.isMoved === b.isMoved

const isRecoloured = ({ turn, shapes, colours }: Wanted): boolean =>
  turn !== 0 || shapes !== colours

/** What keeps two pictures apart. */
function apartBy(first: Wanted, second: Wanted): string {
  if (first.shapes !== second.shapes) return 'unrelated'
  if (isRecoloured(first) || isRecoloured(second)) return 'recoloured'
  return 'moved'
}

/** Compares every pair. */
export function judge(wanted: readonly (Wanted | undefined)[], measure: Measure): Judged {
  const found = new Map<string, { pairs: number; found: number }>()
  const wrongOf: Record<string, number> = {}
  const told = { right: 0, wrong: 0, alikeRight: 0, alikeWrong: 0 }

  for (const [b, second] of wanted.entries())
    for (let a = 0; a < b; a += 1) {
      const first = wanted[a]
      if (!first || !second) continue
      const word = measure(a, b)
      const isFamily = first.shapes === second.shapes
      const isSame = isSamePicture(first, second)
      if (isSame && (first.change === 'none' || second.change === 'none')) {
        const change = first.change === 'none' ? second.change : first.change
        const count = found.get(change) ?? { pairs: 0, found: 0 }
        count.pairs += 1
        count.found += word === 'same-picture' ? 1 : 0
        found.set(change, count)
      }
      if (word === 'same-picture') {
        told[isSame ? 'right' : 'wrong'] += 1
        const why = isSame ? null : apartBy(first, second)
        if (why !== null) wrongOf[why] = (wrongOf[why] ?? 0) + 1
      }
      if (word === 'looks-alike') told[isFamily ? 'alikeRight' : 'alikeWrong'] += 1
    }

  const apart = new Set(['crop', 'padding', 'none'])
  const counted = [...found].filter(([change]) => !apart.has(change)).map(([, count]) => count)
  const pairs = counted.reduce((sum, count) => sum + count.pairs, 0)
  return {
    recall: counted.reduce((sum, count) => sum + count.found, 0) / pairs,
    recallOf: new Map([...found].map(([change, count]) => [change, count.found / count.pairs])),
    pairs,
    precision: told.right / Math.max(1, told.right + told.wrong),
    wrong: told.wrong,
    wrongOf,
    recoloured: wrongOf['recoloured'] ?? 0,
    alikePrecision: told.alikeRight / Math.max(1, told.alikeRight + told.alikeWrong)
  }
}

/** The measure of hashes in hexadecimal: the same picture up to so many bits. */
export function hammingOf(hashes: readonly string[], bound: number): Measure {
  const WORDS = 8
  const bits = new Int32Array(hashes.length * WORDS)
  for (const [at, hash] of hashes.entries())
    for (let word = 0; word < WORDS; word += 1)
      bits[at * WORDS + word] = Number.parseInt(hash.slice(8 * word, 8 * word + 8), 16) | 0

  return (a, b) => {
    let gap = 0
    for (let word = 0; word < WORDS && gap <= bound; word += 1)
      gap += bitCount((bits[a * WORDS + word] ?? 0) ^ (bits[b * WORDS + word] ?? 0))
    return gap <= bound ? 'same-picture' : null
  }
}
