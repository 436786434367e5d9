import { ASSET_TYPES, type Asset, type AssetType, type TypeCounts } from '@shared/asset'
import type { MAIN_SORT_KEYS } from '@shared/filters'
import { assertNever } from '@shared/problem'
import { count, formatNumber } from '../ui/format'
import { common } from '../ui/words'
import { USED } from './catalog/uses'
import type { Imported, Kept, Notice, Unread } from './notice'

export const words = {
  type: { image: 'Image', video: 'Video', audio: 'Audio', other: 'File' } satisfies Record<
    AssetType,
    string
  >,
  sort: {
    date: ['Oldest first', 'Newest first'],
    duration: ['Shortest first', 'Longest first'],
    pixels: ['Lowest resolution first', 'Highest resolution first']
  } satisfies Record<
    Exclude<(typeof MAIN_SORT_KEYS)[number], 'name'>,
    readonly [ascending: string, descending: string]
  >,
  /** The list is sorted by a column that the toolbar does not offer. */
  byColumn: 'By a column of the list',
  library: common.library,
  cleanUp: 'Clean up',
  selectMonth: (month: string) => `Select all of ${month}`,
  keepingFailed: 'Your selection lasts until you quit, but may not be there next time.',
  typeLabel: common.type,
  sortLabel: 'Sort by',
  refresh: 'Refresh',
  stopListing: 'Stop loading',
  selectAll: 'Select all',
  /** After the number, when the listing broke off. */
  notAll: 'loaded, not all',
  selectThese: (loaded: number) => `Select these ${formatNumber(loaded)}`,
  clear: 'Clear selection',
  show: 'Show them',
  drop: 'Deselect them',
  news: {
    selected: 'something is selected there',
    ended: 'a deletion has ended there',
    interrupted: 'a deletion was interrupted there'
  },
  newsThere: (library: string, news: 'selected' | 'ended' | 'interrupted'): string =>
    `${library}: ${words.news[news]}`,
  backToFilter: 'Back to the filter',
  unnamed: 'without a name',
  favourite: 'favourite, never deleted',
  kept: 'kept, never deleted',
  /** By what is known of its copy: catalog/copied.ts. */
  copied: ['', 'copy saved', 'copy missing or altered', 'copy not proved'],
  severalTypes: 'Several types',
  keep: common.keep,
  keepHint: (withKey: boolean) =>
    `Lock them, so that they are never deleted${withKey ? ' (K)' : ''}`,
  saveCopies: 'Save copies…',
  saveShown: (shown: number) => `Save copies of all ${formatNumber(shown)} shown`,
  more: 'More',
  showSelected: 'Show only these',
  exportIds: common.exportIds,
  importIds: common.importIds,
  keepList: 'Keep list',
  unsure: 'may no longer exist',
  partTitle: 'This is only part of the library.',
  tryAgain: common.tryAgain,
  trying: common.checking,
  asOfLabel: 'Last check of the library',
  asOf: (time: string) => `Last checked ${time}`,
  offlineHint:
    'You can browse and select, but not refresh or delete. These will be available again once you’re online.',
  connectingHint: 'Connecting… You can already browse and select.',
  partHint: 'Only part of the library has been checked. That part can be deleted.',
  partlyChecked:
    'This list was saved earlier, and only part of it has been checked. Nothing was deleted.',
  listingWaits: (time: string) => `Waiting for the service until ${time}. The list then goes on.`,
  offlineRefresh: 'Offline: the library refreshes once the service can be reached',
  offlineDelete: 'Offline: deleting needs a connection',
  uncheckedDelete: (unchecked: number) =>
    `${formatNumber(unchecked)} not checked yet: these cannot be deleted`,
  dismiss: common.close,
  noMatchTitle: 'No matches',
  brokenTitle: 'The library could not be loaded',
  stillListing: 'The library is still loading.',
  selectLater: 'Select all once it has loaded',
  never: common.cancel,
  willSelect: 'Everything will be selected once the library has loaded.',
  willSelectFiltered:
    'Once the library has loaded, everything that matches the filter you had set will be selected.',
  openKept: 'Open “Kept”',
  undo: 'Undo',
  addHint: 'Hold Ctrl (⌘ on a Mac) while you drag to add instead.',
  notSelected: 'The library did not load completely, so “Select all” selected nothing.',
  failed: {
    keep: 'A lock that was not saved lasts until you quit, but may not be there next time. Nothing was deleted.',
    import: 'Nothing was imported, and your selection is unchanged.',
    export: 'Nothing was exported, and your selection is unchanged.',
    filter: 'The filter of last time is off, and everything is shown.'
  },
  acceptLoss: 'Continue without the list'
} as const

/** "used in 3 generations"; an element may hold what nothing was made from. */
export const usedIn = (uses: number): string =>
  uses > USED ? `used in ${count(uses - USED, 'generation', 'generations')}` : 'in use'

/** "used in 3" on a tile with room for it; "3", beside a star, on any other. */
export const usedMark = (uses: number): readonly [words: string, number: string] =>
  uses > USED ? [`used in ${formatNumber(uses - USED)}`, formatNumber(uses - USED)] : ['in use', '']

/** An asset's name, or what stands in its place. */
export const named = (name: string): string => (name.trim() === '' ? words.unnamed : name)

/** What an upload is called before its date: "Video 3fa9c1.mp4". */
export const uploadName = ({ type, name }: Pick<Asset, 'type' | 'name'>): string =>
  `${words.type[type]} ${named(name)}`

export const selected = (value: number): string => `${formatNumber(value)} selected`
export const notListed = (value: number): string => `${formatNumber(value)} not loaded`
export const hiddenByFilter = (value: number): string =>
  `${formatNumber(value)} hidden by the filter`

const TYPE_COUNTS: Readonly<Record<AssetType, readonly [one: string, many: string]>> = {
  image: ['image', 'images'],
  video: ['video', 'videos'],
  audio: ['audio', 'audio'],
  other: ['other file', 'other files']
}

/** "21 images, 12 videos, 4 audio". */
export function splitByType(counts: TypeCounts): string {
  return ASSET_TYPES.filter((type) => counts[type] > 0)
    .map((type) => count(counts[type], ...TYPE_COUNTS[type]))
    .join(', ')
}

/** Explains a total that differs from the service's: entries left out, or listed twice. */
export function listingNotes(
  { repeats, unusable }: { repeats: number; unusable: number },
  own: Own
): string {
  return [
    unusable > 0 &&
      `${count(unusable, 'entry', 'entries')} could not be read, so cannot be shown or deleted.`,
    repeats > 0 && own.listedTwice(repeats)
  ]
    .filter(Boolean)
    .join(' ')
}

/** What is said of this library alone: renderer/libraries. */
interface Own {
  readonly listedTwice: (repeats: number) => string
  readonly notice: {
    readonly leftOut: (value: number) => string
    /** Why, and what can be done. */
    readonly locked: string
    readonly unlocked: (value: number) => string
    readonly replaced: (value: number) => string
    readonly cleared: (value: number) => string
    readonly exported: (value: number) => string
    readonly kept: (value: number) => string
  }
}

interface NoticeText {
  readonly what: string
  /** What to do about it; empty when there is nothing to do. */
  readonly remedy: string
}

export function noticeText(
  notice: Exclude<Notice, { kind: 'failed' }>,
  { notice: own }: Own
): NoticeText {
  switch (notice.kind) {
    case 'left-out':
      return { what: own.leftOut(notice.count), remedy: own.locked }
    case 'kept':
      return keptText(notice, own)
    case 'unlocked':
      return { what: own.unlocked(notice.step.ids.length), remedy: '' }
    case 'replaced':
      return { what: own.replaced(notice.count), remedy: words.addHint }
    case 'cleared':
      return { what: own.cleared(notice.count), remedy: '' }
    case 'not-selected':
      return { what: words.notSelected, remedy: '' }
    case 'exported':
      return { what: own.exported(notice.count), remedy: '' }
    case 'imported':
      return { what: `${importText(notice)}.`, remedy: notice.locked > 0 ? own.locked : '' }
    default:
      return assertNever(notice)
  }
}

function keptText({ step, already, unread }: Kept, own: Own['notice']): NoticeText {
  const kept = step?.ids.length ?? 0
  const nothing = already === 0 ? 'Nothing was kept.' : ''
  const added = kept === 0 ? nothing : own.kept(kept)
  const before = already === 0 ? '' : count(already, 'was kept before.', 'were kept before.')
  const what = [added, before].filter(Boolean).join(' ')
  const remedy =
    kept === 1 ? 'It cannot be selected or deleted.' : 'They cannot be selected or deleted.'

  return {
    what: unread.wrong > 0 ? `${what} ${unreadText(unread)}.` : what,
    remedy: kept === 0 ? '' : remedy
  }
}

/** "120 selected, 3 not in this library, 2 locked, 1 line was not a valid ID (7)". */
function importText({
  selected: chosen,
  missing,
  isComplete,
  locked,
  wrong,
  wrongLines
}: Imported): string {
  return [
    selected(chosen),
    missing > 0 && `${formatNumber(missing)} not ${isComplete ? 'in this library' : 'loaded yet'}`,
    locked > 0 && `${formatNumber(locked)} locked`,
    wrong > 0 && unreadText({ wrong, wrongLines })
  ]
    .filter(Boolean)
    .join(', ')
}

/** "2 lines were not valid IDs (7, 9)". */
function unreadText({ wrong, wrongLines }: Unread): string {
  const lines = wrongLines.map(formatNumber).join(', ')
  const more = wrong > wrongLines.length ? ', …' : ''
  const what = count(wrong, 'line was not a valid ID', 'lines were not valid IDs')

  // Where lines mean nothing, none is named.
  return lines === '' ? what : `${what} (${lines}${more})`
}
