import { neighboursOf } from '../../../renderer/duplicates/likeness/neighbours'
import type { Prints } from '../../../renderer/duplicates/likeness/prints'
import type { Figures } from '../library/figures'
import { randomFrom } from './scene'

const COUNT = 100_000
const ALL_PAIRS_BOUND_S = 60
const ONE_NEW_BOUND_MS = 5
const TRIES = 20

/** As V8 runs it in the page's worker: unrelated shapes, the usual case and the slowest one. */
export async function speedFigures(figures: Figures): Promise<void> {
  const random = randomFrom(22)
  const shapes = Int32Array.from({ length: COUNT * 8 }, () => (random() * 2 ** 32) | 0)
  const prints: Prints = { count: COUNT, shapes, grids: new Uint8Array(COUNT * 192) }

  const began = performance.now()
  for (let at = 0; at < COUNT; at += 1) neighboursOf(prints, at, at)
  figures.atMost('all pairs of 100,000, s', (performance.now() - began) / 1000, ALL_PAIRS_BOUND_S)

  const from = performance.now()
  for (let tried = 0; tried < TRIES; tried += 1) neighboursOf(prints, COUNT - 1, COUNT - 1)
  figures.atMost(
    'one new asset among 100,000, ms',
    (performance.now() - from) / TRIES,
    ONE_NEW_BOUND_MS
  )
}
