/**
 * Everything the API's documentation leaves open, and the service may therefore do. Each oddity is
 * played by a file of `tests/support/service/odd` and has a test that it really is.
 * Shares go from 0 to 1, counts of assets from 1.
 */
export type Oddity =
  // How a listing is cut into pages.
  /** A page never holds more. */
  | { readonly kind: 'page-cap'; readonly assets: number }
  /** The cap changes from one answer to the next. */
  | { readonly kind: 'changing-cap'; readonly assets: readonly number[] }
  /** A larger page size answers 400. */
  | { readonly kind: 'size-limit'; readonly assets: number }
  /** A page begins at `(pageNum - 1) × pageSize`, however little the pages before it held. */
  | { readonly kind: 'offsets-by-asked-size' }
  /** What a page beyond the end answers, instead of an empty list. */
  | { readonly kind: 'beyond-the-end'; readonly answers: BeyondTheEnd }
  /** No page shows more than the first so many assets of a direction. */
  | { readonly kind: 'depth-limit'; readonly assets: number }
  /** So many of the pages end early. */
  | { readonly kind: 'short-pages'; readonly share: number }
  /** Deleted assets keep their place, so pages have holes. */
  | { readonly kind: 'holes' }

  // What the library looks like.
  /** So many assets in a row have the same time. */
  | { readonly kind: 'equal-times'; readonly together: number }
  /** The order is by times that differ from the shown ones by up to so much. */
  | { readonly kind: 'nearly-sorted'; readonly byMs: number }
  /** Every so many assets, one is listed a second time, so much earlier. */
  | { readonly kind: 'listed-twice'; readonly every: number; readonly apartMs: number }

  // What a request gets.
  /** So many DELETEs answer 421, whether they were applied or not. */
  | { readonly kind: 'misdirected'; readonly share: number; readonly applied: boolean }
  /** So many answers come after a 103. */
  | { readonly kind: 'early-hints'; readonly share: number }
  /** So many DELETEs are turned away with a body that breaks off. */
  | { readonly kind: 'broken-refusal'; readonly share: number; readonly status: 401 | 429 }
  /** Every DELETE with this asset answers 403; `place` counts from the newest. */
  | { readonly kind: 'forbidden-asset'; readonly place: number }
  /** After so many DELETEs, all others are refused to the last id. */
  | { readonly kind: 'all-refused'; readonly after: number; readonly status: 302 | 400 }
  /** After so many DELETEs, a burst of them is turned away with a 429, again and again. */
  | {
      readonly kind: 'busy-spells'
      readonly after: number
      readonly deletes: number
      readonly retryAfterS: number | null
    }
  /** After so many DELETEs the service drops all connections and takes none, again and again. */
  | { readonly kind: 'unreachable-spells'; readonly after: number; readonly ms: number }
  /** So many pages of a listing fail, wherever they are. */
  | { readonly kind: 'failing-pages'; readonly share: number; readonly by: PageFailure }

export type OddityKind = Oddity['kind']
export type OddityOf<K extends OddityKind> = Extract<Oddity, { readonly kind: K }>

export type BeyondTheEnd = 'last-page' | '400' | 'null' | 'object' | '204'
export type PageFailure = '429' | '503' | 'silence' | 'reset'

type Die = () => number

const between = (die: Die, least: number, most: number): number =>
  least + Math.floor(die() * (most - least + 1))
const oneOf = <T>(die: Die, first: T, ...others: readonly T[]): T =>
  others[Math.floor(die() * (others.length + 1)) - 1] ?? first

/** Draws the parameters of an oddity. Sizes suit libraries of some hundred assets. */
const DRAWS: { readonly [K in OddityKind]: (die: Die) => OddityOf<K> } = {
  'page-cap': (die) => ({ kind: 'page-cap', assets: between(die, 7, 120) }),
  'changing-cap': (die) => ({
    kind: 'changing-cap',
    assets: Array.from({ length: between(die, 2, 4) }, () => between(die, 10, 120))
  }),
  'size-limit': (die) => ({ kind: 'size-limit', assets: oneOf(die, 20, 50, 100) }),
  'offsets-by-asked-size': () => ({ kind: 'offsets-by-asked-size' }),
  'beyond-the-end': (die) => ({
    kind: 'beyond-the-end',
    answers: oneOf<BeyondTheEnd>(die, 'last-page', '400', 'null', 'object', '204')
  }),
  'depth-limit': (die) => ({ kind: 'depth-limit', assets: between(die, 40, 300) }),
  'short-pages': (die) => ({ kind: 'short-pages', share: 0.02 + die() * 0.2 }),
  holes: () => ({ kind: 'holes' }),
  'equal-times': (die) => ({ kind: 'equal-times', together: between(die, 2, 40) }),
  'nearly-sorted': (die) => ({
    kind: 'nearly-sorted',
    byMs: oneOf(die, 1, 24, 240) * 3_600_000
  }),
  'listed-twice': (die) => ({
    kind: 'listed-twice',
    every: between(die, 5, 60),
    apartMs: oneOf(die, 0, 1, 100) * 3_600_000
  }),
  misdirected: (die) => ({
    kind: 'misdirected',
    share: 0.02 + die() * 0.1,
    applied: die() < 0.5
  }),
  'early-hints': (die) => ({ kind: 'early-hints', share: 0.1 + die() * 0.9 }),
  'broken-refusal': (die) => ({
    kind: 'broken-refusal',
    share: 0.01 + die() * 0.05,
    status: oneOf(die, 401, 429)
  }),
  'forbidden-asset': (die) => ({ kind: 'forbidden-asset', place: between(die, 1, 60) }),
  'all-refused': (die) => ({
    kind: 'all-refused',
    after: between(die, 0, 20),
    status: oneOf(die, 302, 400)
  }),
  'busy-spells': (die) => ({
    kind: 'busy-spells',
    after: between(die, 2, 12),
    deletes: between(die, 3, 14),
    retryAfterS: oneOf(die, null, 2, 600)
  }),
  'unreachable-spells': (die) => ({
    kind: 'unreachable-spells',
    after: between(die, 3, 12),
    ms: between(die, 20, 80)
  }),
  'failing-pages': (die) => ({
    kind: 'failing-pages',
    share: 0.01 + die() * 0.1,
    by: oneOf<PageFailure>(die, '429', '503', 'silence', 'reset')
  })
}

export const ODDITY_KINDS = Object.keys(DRAWS).filter((kind): kind is OddityKind => kind in DRAWS)

/** A service has one cap, and deletes everything or nothing. */
const EXCLUSIVE: readonly (readonly OddityKind[])[] = [
  ['page-cap', 'changing-cap'],
  ['all-refused', 'forbidden-asset']
]

const isBarred = (kind: OddityKind, by: readonly OddityKind[]): boolean =>
  by.includes(kind) ||
  EXCLUSIVE.some((kinds) => kinds.includes(kind) && kinds.some((other) => by.includes(other)))

/** Up to `most` oddities that a service may have together. The same die draws the same. */
export function drawOddities(
  die: Die,
  { most = 4, among = ODDITY_KINDS }: { most?: number; among?: readonly OddityKind[] } = {}
): readonly Oddity[] {
  const drawn: Oddity[] = []
  for (let left = between(die, 0, most); left > 0; left -= 1) {
    const kinds = drawn.map(({ kind }) => kind)
    const free = among.filter((kind) => !isBarred(kind, kinds))
    const kind = free[Math.floor(die() * free.length)]
    if (kind) drawn.push(DRAWS[kind](die))
  }
  return drawn
}

/** The service's oddity of a kind, if it has one. */
export function findOddity<K extends OddityKind>(
  oddities: readonly Oddity[],
  kind: K
): OddityOf<K> | undefined {
  return oddities.find((oddity): oddity is OddityOf<K> => oddity.kind === kind)
}
