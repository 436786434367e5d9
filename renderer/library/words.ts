import { ASSET_TYPES, type Asset, type AssetType, type TypeCounts } from '@shared/asset'
import type { MAIN_SORT_KEYS } from '@shared/filters'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/en'
import { table } from '@shared/language/tables'
import type { LibraryKind } from '@shared/library/kind'
import { common } from '../ui/words'
import { USED } from './catalog/uses'

export const words = table('library', {
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
  drop: 'Deselect hidden',
  /** What is shown, of a question that waits. */
  deselectThese: (shown: number) =>
    count(shown, {
      one: () => 'Deselect this one',
      other: (n) => `Deselect these ${n}`
    }),
  news: {
    selected: 'something is selected there',
    ended: 'a deletion has ended there',
    interrupted: 'a deletion was interrupted there',
    filtered: 'a filter is on there'
  },
  newsOf: {
    selected: (library: string) => `${library}: something is selected there`,
    ended: (library: string) => `${library}: a deletion has ended there`,
    interrupted: (library: string) => `${library}: a deletion was interrupted there`,
    filtered: (library: string) => `${library}: a filter is on there`
  },
  backToFilter: 'Back to the filter',
  unnamed: 'without a name',
  /** `of`: in some languages a task has another gender than an upload. */
  favourite: (_of: LibraryKind): string => 'favourite, never deleted',
  kept: (_of: LibraryKind): string => 'kept, never deleted',
  /** By what is known of its copy: catalog/copied.ts. */
  copied: ['', 'copy saved', 'copy missing or altered', 'copy not proved'],
  severalTypes: 'Several types',
  keep: common.keep,
  keepHint: (withKey: boolean): string =>
    withKey
      ? 'Lock them, so that they are never deleted (K)'
      : 'Lock them, so that they are never deleted',
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
  uncheckedDelete: (unchecked: number, _of: LibraryKind) =>
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
  redo: 'Redo',
  addHint: 'Hold Ctrl (⌘ on a Mac) while you drag to add instead.',
  notSelected: 'The library did not load completely, so “Select all” selected nothing.',
  failed: {
    /** `keep`: on the screen, and not on the disk. `lock`, `unlock`: not even asked for. */
    keep: 'A lock that was not saved lasts until you quit, but may not be there next time. Nothing was deleted.',
    lock: 'Nothing was locked.',
    unlock: 'Nothing was unlocked.',
    import: 'Nothing was imported, and your selection is unchanged.',
    export: 'Nothing was exported, and your selection is unchanged.',
    filter: 'The filter of last time is off, and everything is shown.',
    drag: 'Nothing was dragged out of the window.'
  },
  dragged: {
    some: (files: number, of: number) =>
      count(of, {
        one: (n) => `${formatNumber(files)} of ${n} file went along.`,
        other: (n) => `${formatNumber(files)} of ${n} files went along.`
      }),
    others: (most: number) =>
      `The others are not there as they were saved, were not found in time, or are more than one drag takes (${formatNumber(most)}).`
  },
  acceptLoss: 'Continue without the list',
  usedIn: (generations: number, _of: LibraryKind) =>
    count(generations, {
      one: (n) => `used in ${n} generation`,
      other: (n) => `used in ${n} generations`
    }),
  /** On a tile with room for it. */
  usedInShort: (generations: number, _of: LibraryKind) => `used in ${formatNumber(generations)}`,
  /** By an element, which may hold what nothing was made from. */
  inUse: (_of: LibraryKind): string => 'in use',
  /** "Video 3fa9c1.mp4". */
  upload: {
    image: (name: string) => `Image ${name}`,
    video: (name: string) => `Video ${name}`,
    audio: (name: string) => `Audio ${name}`,
    other: (name: string) => `File ${name}`
  } satisfies Record<AssetType, (name: string) => string>,
  selected: (value: number, _of: LibraryKind) => `${formatNumber(value)} selected`,
  notLoaded: (value: number, _of: LibraryKind) => `${formatNumber(value)} not loaded`,
  hidden: (value: number, _of: LibraryKind) => `${formatNumber(value)} hidden by the filter`,
  counts: {
    image: (value: number) =>
      count(value, { one: (n) => `${n} image`, other: (n) => `${n} images` }),
    video: (value: number) =>
      count(value, { one: (n) => `${n} video`, other: (n) => `${n} videos` }),
    audio: (value: number) => `${formatNumber(value)} audio`,
    other: (value: number) =>
      count(value, { one: (n) => `${n} other file`, other: (n) => `${n} other files` })
  } satisfies Record<AssetType, (value: number) => string>,
  unusable: (value: number) =>
    count(value, {
      one: (n) => `${n} entry could not be read, so cannot be shown or deleted.`,
      other: (n) => `${n} entries could not be read, so cannot be shown or deleted.`
    }),
  keeping: {
    nothing: 'Nothing was kept.',
    before: (value: number, _of: LibraryKind) =>
      count(value, { one: (n) => `${n} was kept before.`, other: (n) => `${n} were kept before.` }),
    meaning: (value: number, _of: LibraryKind) =>
      count(value, {
        one: () => 'It cannot be selected or deleted.',
        other: () => 'They cannot be selected or deleted.'
      })
  },
  /** What came of a list of ids: facts in one sentence. */
  imported: {
    missing: (value: number, _of: LibraryKind) => `${formatNumber(value)} not in this library`,
    notLoaded: (value: number, _of: LibraryKind) => `${formatNumber(value)} not loaded yet`,
    locked: (value: number, _of: LibraryKind) => `${formatNumber(value)} locked`,
    sentence: (facts: string) => `${facts}.`
  },
  unread: {
    lines: (value: number) =>
      count(value, {
        one: (n) => `${n} line was not a valid ID`,
        other: (n) => `${n} lines were not valid IDs`
      }),
    /** `which`: "7, 9", the first few of them if not `isAll`. */
    theseLines: (value: number, which: string, isAll: boolean) =>
      count(value, {
        one: (n) => `${n} line was not a valid ID (${which}${isAll ? '' : ', …'})`,
        other: (n) => `${n} lines were not valid IDs (${which}${isAll ? '' : ', …'})`
      })
  }
})

/** "used in 3 generations"; an element may hold what nothing was made from. */
export const usedIn = (uses: number, of: LibraryKind): string =>
  uses > USED ? words.usedIn(uses - USED, of) : words.inUse(of)

/** "used in 3" on a tile with room for it; "3", beside a star, on any other. */
export const usedMark = (
  uses: number,
  of: LibraryKind
): readonly [words: string, number: string] =>
  uses > USED
    ? [words.usedInShort(uses - USED, of), formatNumber(uses - USED)]
    : [words.inUse(of), '']

/** An asset's name, or what stands in its place. */
export const named = (name: string): string => (name.trim() === '' ? words.unnamed : name)

/** What an upload is called before its date: "Video 3fa9c1.mp4". */
export const uploadName = ({ type, name }: Pick<Asset, 'type' | 'name'>): string =>
  words.upload[type](named(name))

/** "21 images, 12 videos, 4 audio". */
export const splitByType = (counts: TypeCounts): string =>
  common.list(ASSET_TYPES.map((type) => counts[type] > 0 && words.counts[type](counts[type])))

/** Explains a total that differs from the service's: entries left out, or listed twice. */
export function listingNotes(
  { repeats, unusable }: { repeats: number; unusable: number },
  own: { readonly listedTwice: (repeats: number) => string }
): string {
  return common.sentences([
    unusable > 0 && words.unusable(unusable),
    repeats > 0 && own.listedTwice(repeats)
  ])
}
