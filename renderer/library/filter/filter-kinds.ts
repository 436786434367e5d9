import { FILTER_KINDS, type FilterKind, type FilterValue } from '@shared/filters'
import type { Catalog } from '../catalog/catalog'
import { FAVOURITE, LISTED, NO_TIME, PICTURE_MISSING } from '../catalog/columns'
import { type Bits, has } from '../catalog/index-set'

/** What a filter looks at. */
export interface Library {
  readonly catalog: Catalog
  /** What the user has locked. */
  readonly kept: Bits
  /**
   * What was selected when "Selected" was chosen. Not what is selected now: an asset that is
   * dropped by a slip of the mouse stays where it is, and can be taken back.
   */
  readonly pinned: Bits
  /** Epoch milliseconds. */
  readonly now: number
}

/**
 * Which values of a kind hold for the asset at an index, one bit each, in the order of
 * `FILTER_KINDS`.
 */
type Reader = (index: number) => number

const DAY_MS = 24 * 60 * 60 * 1000
const OLDER_30 = 0b01
const OLDER_90 = 0b10

/** Each kind in one place. They read columns only: no record is touched to look through 100,000. */
const READERS: { readonly [K in FilterKind]: (library: Library) => Reader } = {
  type: ({ catalog }) => {
    const { type } = catalog.columns()
    return (index) => 1 << (type[index] ?? 0)
  },
  age: ({ catalog, now }) => {
    const { created } = catalog.columns()
    return (index) => {
      const at = created[index] ?? NO_TIME
      // Of unknown age is not old.
      if (at === NO_TIME || now - at <= 30 * DAY_MS) return 0
      return now - at > 90 * DAY_MS ? OLDER_30 | OLDER_90 : OLDER_30
    }
  },
  shape: ({ catalog }) => {
    const { shape } = catalog.columns()
    return (index) => (1 << (shape[index] ?? 0)) >> 1
  },
  resolution: ({ catalog }) => {
    const { shorter } = catalog.columns()
    return (index) => stepOf(shorter[index] ?? 0, [720, 1080, 1440])
  },
  duration: ({ catalog }) => {
    const { durationMs } = catalog.columns()
    // As it is shown: a clip of 5.04 seconds is one of five.
    return (index) => stepOf(Math.round((durationMs[index] ?? 0) / 1000), [6, 11, 31])
  },
  favourite: ({ catalog }) => flag(catalog, FAVOURITE),
  kept:
    ({ kept }) =>
    (index) =>
      has(kept, index) ? 1 : 0,
  selected:
    ({ pinned }) =>
    (index) =>
      has(pinned, index) ? 1 : 0,
  picture: ({ catalog }) => flag(catalog, PICTURE_MISSING)
}

/**
 * The bit of the step a number stands on: below the first, then from each on. None for 0, which
 * means unknown.
 */
function stepOf(value: number, from: readonly number[]): number {
  if (value === 0) return 0
  let step = 0
  while (step < from.length && value >= (from[step] ?? 0)) step += 1
  return 1 << step
}

function flag(catalog: Catalog, wanted: number): Reader {
  const { flags } = catalog.columns()
  return (index) => ((flags[index] ?? 0) & wanted ? 1 : 0)
}

const KINDS = Object.keys(FILTER_KINDS).filter((kind): kind is FilterKind => kind in FILTER_KINDS)

/** For each kind that is filtered by, whether one of its wanted values holds. */
export function testersOf(
  library: Library,
  values: readonly FilterValue[]
): readonly ((index: number) => boolean)[] {
  return KINDS.flatMap((kind) => {
    const wanted = maskOf(FILTER_KINDS[kind], values)
    if (wanted === 0) return []
    const read = READERS[kind](library)
    return [(index: number) => (read(index) & wanted) !== 0]
  })
}

const maskOf = (known: readonly FilterValue[], values: readonly FilterValue[]): number =>
  known.reduce((mask, value, at) => (values.includes(value) ? mask | (1 << at) : mask), 0)

/** How many of the library are of a value; of everything. */
export type Tally = Readonly<Record<FilterValue | 'all', number>>

/** One pass per kind over the columns, of what is listed. */
export function tallyOf(library: Library): Tally {
  const { catalog } = library
  const { flags } = catalog.columns()
  const tally = { ...NOTHING_COUNTED }
  const size = catalog.size()
  for (let index = 0; index < size; index += 1) if ((flags[index] ?? 0) & LISTED) tally.all += 1
  for (const kind of KINDS) {
    const read = READERS[kind](library)
    const counts = new Uint32Array(FILTER_KINDS[kind].length)
    for (let index = 0; index < size; index += 1) {
      if (((flags[index] ?? 0) & LISTED) === 0) continue
      for (let bits = read(index), at = 0; bits !== 0; bits >>>= 1, at += 1)
        if (bits & 1) counts[at] = (counts[at] ?? 0) + 1
    }
    for (const [at, value] of FILTER_KINDS[kind].entries()) tally[value] = counts[at] ?? 0
  }
  return tally
}

const NOTHING_COUNTED: Tally = {
  all: 0,
  image: 0,
  video: 0,
  audio: 0,
  other: 0,
  'older-30': 0,
  'older-90': 0,
  landscape: 0,
  portrait: 0,
  square: 0,
  'below-720p': 0,
  '720p': 0,
  '1080p': 0,
  '1440p': 0,
  'up-to-5s': 0,
  'up-to-10s': 0,
  'up-to-30s': 0,
  'over-30s': 0,
  favourite: 0,
  kept: 0,
  selected: 0,
  'no-picture': 0
}
