import { ASSET_TYPES, type AssetType } from '@shared/asset'
import type { SuggestionKind } from '@shared/suggestions/put-away'
import { NO_TIME, PICTURE_MISSING } from '../../library/catalog/columns'
import { filtered, type IndexSet } from '../../library/catalog/index-set'
import { DAY_MS, type Knowledge, type Reach } from './suggestion'

// Reasons that look at each asset alone, in one pass over the columns.

/** Kling may still be making the pictures of what was just uploaded. */
const PICTURE_AFTER_MS = DAY_MS
export const OLD_DAYS = 90
export const SHORT_CLIP_MS = 5_000
/** What is younger may be waiting for its work. */
export const CLIP_DAYS = 30

type Test = (index: number) => boolean

/** Failed, or of a form that Kling shows no picture of. An unknown type may have none. */
function withoutPicture({ catalog, now }: Knowledge): Test {
  const { flags, type, created } = catalog.columns()
  const hasOne = (of: AssetType): boolean => of === 'image' || of === 'video'
  return (index) =>
    ((flags[index] ?? 0) & PICTURE_MISSING) !== 0 &&
    hasOne(ASSET_TYPES[type[index] ?? 0] ?? 'other') &&
    isOlder(created[index], now, PICTURE_AFTER_MS)
}

/**
 * Old when the history was read, and uploaded after its oldest task: of an upload from before that
 * the history might show no use because it does not reach so far.
 */
function oldWithoutUse({ catalog }: Knowledge, { backTo, at }: Reach): Test {
  const { created } = catalog.columns()
  if (backTo === null) return () => false
  return (index) =>
    (created[index] ?? NO_TIME) >= backTo && isOlder(created[index], at, OLD_DAYS * DAY_MS)
}

function shortClips({ catalog }: Knowledge, { at }: Reach): Test {
  const { created, type, durationMs } = catalog.columns()
  const video = ASSET_TYPES.indexOf('video')
  return (index) => {
    const length = durationMs[index] ?? 0
    return (
      type[index] === video &&
      length > 0 &&
      length < SHORT_CLIP_MS &&
      isOlder(created[index], at, CLIP_DAYS * DAY_MS)
    )
  }
}

/** An unknown age is not old. */
const isOlder = (created = NO_TIME, at: number, ms: number): boolean =>
  created !== NO_TIME && at - created > ms

/** The free assets for which a reason holds; none where it needs a history that was not read. */
export function plainlyOf(
  kind: Extract<SuggestionKind, 'no-picture' | 'no-use' | 'short-clips'>,
  knowledge: Knowledge,
  free: IndexSet
): IndexSet {
  if (kind === 'no-picture') return filtered(free, withoutPicture(knowledge))

  const { reach } = knowledge
  if (reach === null) return filtered(free, () => false)
  const test = kind === 'no-use' ? oldWithoutUse : shortClips
  return filtered(free, test(knowledge, reach))
}
