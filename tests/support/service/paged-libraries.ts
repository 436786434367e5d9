import type { Breach, Contract, PagedAsset } from './paged-service'

// Libraries and services drawn at random, over all that the API's documentation leaves open.

export type Die = () => number

const EPOCH_MS = Date.UTC(2026, 0, 1)
const DAY_MS = 24 * 60 * 60 * 1000

export const below = (die: Die, limit: number): number => Math.floor(die() * limit)

export const oneOf = <T>(die: Die, first: T, ...others: readonly T[]): T =>
  [first, ...others][below(die, others.length + 1)] ?? first

/** Mostly the first. */
const seldom = <T>(die: Die, usual: T, ...others: readonly T[]): T =>
  die() < 0.75 || others.length === 0 ? usual : (others[below(die, others.length)] ?? usual)

/** Assets in the order in which they were uploaded. */
export function drawAssets(die: Die, count: number): readonly PagedAsset[] {
  const gapMs = oneOf(die, DAY_MS, 3_600_000, 60_000, 2_000, 300)
  const bulk = seldom(die, 1, 3, 12, 40)
  const strayShare = seldom(die, 0, 0.01, 0.05)
  const twiceShare = seldom(die, 0, 0.01, 0.03)
  /** The order is only nearly that of the times shown. */
  const nearlyMs = seldom(die, 0, 2_000, 60_000, 3_600_000, DAY_MS)
  const hasTimes = die() < 0.9
  const spanMs = count * gapMs
  let key = EPOCH_MS - spanMs

  return Array.from({ length: count }, (_, index) => {
    // Uploads come in bulks: those of one bulk within a moment, or at the same time.
    key += index % bulk === 0 ? gapMs * (0.5 + die()) : oneOf(die, 0, 0, 1, 900)
    const at = Math.floor(key)
    const isStray = die() < strayShare
    const shown = Math.floor(key + (die() * 2 - 1) * nearlyMs)
    const time = isStray ? Math.floor(EPOCH_MS - die() * spanMs) : shown
    const again = die() < twiceShare ? { secondKey: at - die() * spanMs * 0.2 } : {}
    return { id: String(index + 1), time: hasTimes ? time : null, key: at, ...again }
  })
}

/** A service that keeps the contract, in one of all its ways. */
export function drawContract(die: Die): Partial<Contract> {
  const caps = seldom(die, oneOf(die, [500], [100], [50], [37], [20]), [13], [8])
  return {
    caps: seldom(die, caps, [500, 50], [100, 20]),
    refuseOver: seldom(die, Number.POSITIVE_INFINITY, 100, 50),
    allowed: die() < 0.05 ? [20, 50, 100, 500] : null,
    offsetBy: oneOf(die, 'asked', 'returned'),
    beyond: seldom(die, 'empty', 'last', 'refused'),
    deepest: seldom(die, Number.POSITIVE_INFINITY, 100, 250),
    shortChance: seldom(die, 0, 0.05, 0.3),
    leavesHoles: die() < 0.15,
    ties: oneOf(die, 'mirrored', 'same', 'random'),
    grainMs: oneOf(die, 1, 1, 1000, 60_000, 3_600_000),
    ignoresSort: die() < 0.05,
    lagsMs: seldom(die, [0], [0, 2_000], [0, 0, 20_000]),
    uploadChance: seldom(die, 0, 0.05, 0.3),
    removeChance: seldom(die, 0, 0.05, 0.3)
  }
}

/** One way in which a service does not answer from one state, in one order. */
export function drawBreach(die: Die): Partial<Breach> {
  return oneOf<Partial<Breach>>(
    die,
    { noiseMs: oneOf(die, 2_000, 60_000, 3_600_000) },
    { moveChance: oneOf(die, 0.05, 0.3) },
    { appearsWithinMs: 30_000 },
    { sortsWithinPage: true },
    { dropChance: oneOf(die, 0.01, 0.1) },
    { lackChance: oneOf(die, 0.01, 0.1) },
    { mixChance: 0.3 }
  )
}
