import { FILTER_KINDS, type FilterKind, type FilterValue } from '@shared/filters'
import type { Catalog } from '../catalog/catalog'
import {
  FAILED,
  FAVOURITE,
  FAVOURITE_NOT_KNOWN,
  LISTED,
  NO_TIME,
  PICTURE_MISSING,
  RUNNING
} from '../catalog/columns'
import { COPIED, type Copied } from '../catalog/copied'
import { has, type IndexSet, sizeOfIntersection } from '../catalog/index-set'
import type { Uses } from '../catalog/uses'

/** What filters read. */
export interface FilterContext {
  readonly catalog: Catalog
  /** The assets the user has locked. */
  readonly kept: IndexSet
  /**
   * What was selected when the view was narrowed to the selection. Not what is selected now: an
   * asset that is deselected by a stray click stays in view and can be selected again.
   */
  readonly pinned: IndexSet
  /** What a page has put together to be shown, such as a suggestion. */
  readonly these: IndexSet
  readonly uses: Uses
  readonly copied: Copied
  /** Epoch milliseconds. */
  readonly now: number
}

/** Returns which values of a kind hold for an asset: one bit each, in `FILTER_KINDS` order. */
type Reader = (index: number) => number

const DAY_MS = 24 * 60 * 60 * 1000
/** What the values of "age" stand for, in days. */
const AGES = [30, 90, 180, 365]

/** All kinds in one table. They read columns only, so that 100,000 assets take one frame. */
const READERS: { readonly [K in FilterKind]: (context: FilterContext) => Reader } = {
  type: ({ catalog }) => {
    const { type } = catalog.columns()
    return (index) => 1 << (type[index] ?? 0)
  },
  age: ({ catalog, now }) => {
    const { created } = catalog.columns()
    return (index) => {
      const at = created[index] ?? NO_TIME
      // An unknown age is not old.
      if (at === NO_TIME) return 0
      const days = (now - at) / DAY_MS
      let passed = 0
      while (passed < AGES.length && days > (AGES[passed] ?? 0)) passed += 1
      return (1 << passed) - 1
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
    // Rounded as on the screen: a clip of 5.04 seconds counts as five.
    return (index) => stepOf(Math.round((durationMs[index] ?? 0) / 1000), [6, 11, 31])
  },
  favourite: ({ catalog }) => {
    const { flags } = catalog.columns()
    return (index) => {
      const flag = flags[index] ?? 0
      return (flag & FAVOURITE ? 1 : 0) | (flag & FAVOURITE_NOT_KNOWN ? 2 : 0)
    }
  },
  kept: ({ kept }) => setReader(kept),
  selected: ({ pinned }) => setReader(pinned),
  picture: ({ catalog }) => flagReader(catalog, PICTURE_MISSING),
  these: ({ these }) => setReader(these),
  // Not known is neither of the others (R32).
  use:
    ({ uses }) =>
    (index) =>
      [4, 2][uses[index] ?? 0] ?? 1,
  copy:
    ({ copied }) =>
    (index) =>
      copied[index] === COPIED ? 1 : 2,
  state: ({ catalog }) => {
    const { flags } = catalog.columns()
    return (index) => {
      const flag = flags[index] ?? 0
      return (flag & RUNNING ? 1 : 0) | (flag & FAILED ? 2 : 0)
    }
  },
  works: ({ catalog }) => {
    const { works } = catalog.columns()
    return (index) => ((works[index] ?? 0) > 1 ? 1 : 0)
  }
}

/**
 * The bit of the step a number falls on: one below the first threshold, then one from each
 * threshold on. No bit for 0, which means unknown.
 */
function stepOf(value: number, thresholds: readonly number[]): number {
  if (value === 0) return 0

  let step = 0
  while (step < thresholds.length && value >= (thresholds[step] ?? 0)) step += 1
  return 1 << step
}

function flagReader(catalog: Catalog, flag: number): Reader {
  const { flags } = catalog.columns()
  return (index) => ((flags[index] ?? 0) & flag ? 1 : 0)
}

const setReader =
  (set: IndexSet): Reader =>
  (index) =>
    has(set, index) ? 1 : 0

const KINDS = Object.keys(FILTER_KINDS).filter((kind): kind is FilterKind => kind in FILTER_KINDS)

/** One test for each kind that is filtered by: whether one of its wanted values holds. */
export function testersOf(
  context: FilterContext,
  values: readonly FilterValue[]
): readonly ((index: number) => boolean)[] {
  return KINDS.flatMap((kind) => {
    const wanted = maskOf(FILTER_KINDS[kind], values)
    if (wanted === 0) return []

    const read = READERS[kind](context)
    return [(index: number) => (read(index) & wanted) !== 0]
  })
}

const maskOf = (known: readonly FilterValue[], values: readonly FilterValue[]): number =>
  known.reduce((mask, value, at) => (values.includes(value) ? mask | (1 << at) : mask), 0)

/** The number of listed assets in all, and per filter value. */
export type Tally = Readonly<Record<FilterValue | 'all', number>>

/** One pass per kind over the columns. */
export function tallyOf(context: FilterContext): Tally {
  const { flags } = context.catalog.columns()
  const size = context.catalog.size()
  const tally = { ...NOTHING_COUNTED }

  for (let index = 0; index < size; index += 1) if ((flags[index] ?? 0) & LISTED) tally.all += 1

  const isOfTasks = context.catalog.hasTasks()
  for (const kind of KINDS) {
    // Uploads have none of these: a pass less over each of them.
    if (!isOfTasks && (kind === 'state' || kind === 'works')) continue

    const read = READERS[kind](context)
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

/** How many assets of a set are listed. Those deleted, or not loaded, are not. */
export const listedIn = (catalog: Catalog, set: IndexSet): number =>
  catalog.byType().reduce((total, ofType) => total + sizeOfIntersection(ofType, set), 0)

const NOTHING_COUNTED: Tally = {
  all: 0,
  image: 0,
  video: 0,
  audio: 0,
  other: 0,
  'older-30': 0,
  'older-90': 0,
  'older-180': 0,
  'older-365': 0,
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
  'no-picture': 0,
  these: 0,
  used: 0,
  'no-use': 0,
  'use-not-known': 0,
  'copy-saved': 0,
  'no-copy': 0,
  'favourite-not-known': 0,
  running: 0,
  failed: 0,
  'several-works': 0
}
