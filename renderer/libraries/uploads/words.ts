import type { TypeCounts } from '@shared/asset'
import type { UnverifiedReason } from '@shared/deletion'
import type { FilterValue } from '@shared/filters'
import { formatNumber } from '@shared/language/count'
import { table } from '@shared/language/tables'
import type { PartialReason } from '@shared/listing'
import { splitByType } from '../../library/words'
import { UNLOCK } from '../../problems/phrases'
import { count } from '../../ui/format'

/** What a plan or a selection counts. */
export interface Counted {
  readonly total: number
  readonly types: TypeCounts
  /** Works of tasks; 0 for uploads. */
  readonly works: number
}

const assets = (value: number): string => count(value, 'asset', 'assets')

const library = {
  grid: 'Uploaded assets',
  search: 'Search by name',
  /** Ascending, descending. */
  byName: ['Name, A to Z', 'Name, Z to A'] as readonly string[],
  /** "1,037 assets", "311 of 1,037 assets", "450 assets so far" while the first listing runs. */
  howMany: (shown: number, all: number, isListing: boolean): string => {
    const whole = shown === all ? assets(all) : `${formatNumber(shown)} of ${assets(all)}`
    return isListing ? `${whole} so far` : whole
  },
  hiddenByLastFilter: (value: number, isListing: boolean): string =>
    `The filter of last time is still on: ${count(value, 'asset is', 'assets are')} hidden${isListing ? ' so far' : ''}.`,
  split: ({ types }: Counted): string => splitByType(types),
  deleteSelected: ({ total }: Counted): string => `Delete ${assets(total)}`,
  keepListHint:
    'Lock an asset with K, or open it and click Keep: it cannot be selected, and no deletion includes it. Each account has its own list, on this computer.',
  keptCount: (value: number): string => count(value, 'asset kept', 'assets kept'),
  notListed: 'Assets not loaded cannot be selected or deleted. Nothing was deleted.',
  checkingHint: 'Checking now. Assets that have been checked can be deleted.',
  mayBeMore: 'The service may not show everything. No asset was taken off this list.',
  doubt: {
    'broken-off': '',
    empty: 'It showed no assets at all.',
    gap: 'We could not check every asset: some may be missing.',
    order: 'We could not check every asset: the answers contradict each other.',
    'one-way': 'We could not check every asset.'
  } satisfies Record<PartialReason, string> as Record<PartialReason, string>,
  emptyTitle: (hadAny: boolean): string => (hadAny ? 'No uploads left' : 'No uploads'),
  emptyHint: 'Only uploads are listed here. What Kling made for you is under “Generated”.',
  noMatchHint: 'No upload matches your search or filter. What Kling made is under “Generated”.',
  showAll: 'Show all uploads',
  firstPage: 'Loading your uploads…',
  selectNow: (listed: number): string => `Select the ${assets(listed)} loaded so far`,
  lostMeaning:
    'Nothing is deleted until you continue without the list. Its assets are then no longer locked.',
  listedTwice: (repeats: number): string =>
    count(
      repeats,
      'asset was listed twice and is shown once.',
      'assets were listed twice and are shown once.'
    ),
  notice: {
    leftOut: (value: number): string =>
      count(value, 'locked asset was left out.', 'locked assets were left out.'),
    locked: `Favourites and kept assets are never deleted. ${UNLOCK}`,
    unlocked: (value: number): string =>
      count(value, 'asset is no longer kept.', 'assets are no longer kept.'),
    replaced: (value: number): string =>
      `Your drag replaced the selection: ${count(value, 'asset was', 'assets were')} deselected.`,
    cleared: (value: number): string => `${count(value, 'asset was', 'assets were')} deselected.`,
    exported: (value: number): string => `The IDs of ${assets(value)} were saved.`,
    kept: (value: number): string => count(value, 'asset is kept.', 'assets are kept.')
  }
}

const filter = {
  all: 'All uploads',
  days: 'Uploaded',
  unlockTitle: (kept: number): string => `Unlock ${assets(kept)}?`,
  matches: (value: number): string => count(value, 'asset matches', 'assets match'),
  /** The title of an empty grid where it can say more than "No matches". */
  empty: {
    kept: 'No kept assets',
    'no-picture': 'Every asset has a picture'
  } as Readonly<Partial<Record<FilterValue | 'all', string>>>
}

const viewer = {
  previous: 'Previous asset',
  next: 'Next asset',
  gone: 'The asset you were viewing is no longer in the library. This is the next one.',
  unmatched: 'The asset you were viewing no longer matches the filter. This is the next one.',
  nothingLeft:
    'The asset you were viewing is no longer in the library, and there is nothing else to show.'
}

const deletion = {
  title: ({ total }: Counted): string =>
    total === 0 ? 'Everything selected was left out' : `Delete ${assets(total)} permanently?`,
  lead: (total: number): string => {
    if (total === 0) return 'As it stands, nothing will be removed from the account below.'
    return total === 1
      ? 'This asset will be removed from the account below.'
      : 'These assets will be removed from the account below.'
  },
  waits: (total: number): string =>
    `The question about ${assets(total)} waits. Nothing was deleted.`,
  /** Of what kinds, in the question. */
  facts: (counted: Counted): readonly (readonly [term: string, text: string])[] => [
    ['Assets', splitByType(counted.types)]
  ],
  /** Where everything was left out. */
  noFacts: 'Assets',
  hidden: (value: number): string =>
    `${count(value, 'asset does', 'assets do')} not match the filter`,
  held: (value: number): string =>
    count(
      value,
      'asset that an element or a running task needs',
      'assets that an element or a running task needs'
    ),
  /** Of tasks alone. */
  unsure: (_tasks: number): string => '',
  running: (_tasks: number): string => '',
  locked: (value: number): string =>
    count(value, 'locked asset, never deleted', 'locked assets, never deleted'),
  unlisted: (value: number): string => `${assets(value)} may no longer exist. Refresh to check.`,
  warning: 'This cannot be undone. Neither Kling nor Kling Sweep can bring deleted assets back.',
  frozen: 'Assets to be deleted',
  entries: 'All assets of this deletion',
  stoppedByUser: (notSent: number): string =>
    notSent > 0
      ? 'You stopped this deletion. Assets not sent are untouched.'
      : 'You stopped this deletion. Every asset had been sent by then.',
  stoppedMeaning: (notSent: number): string =>
    notSent > 0
      ? 'The deletion stopped here. Assets not sent are untouched.'
      : 'The deletion stopped here. Every asset had been sent by then.',
  unverified: {
    stopped:
      'Not verified: the run ended before the library was checked for what counts as deleted.',
    empty: 'Not verified: the library came back empty when it was checked, which proves nothing.',
    unsteady:
      'Not verified: the service’s answers contradicted each other when the library was checked.',
    shown: 'Not verified: the library showed some assets again that had counted as deleted.',
    unlistable:
      'Not verified: the library could not be loaded completely to check what counts as deleted.',
    unwitnessed: 'Not verified: we could not check every asset that counts as deleted.'
  } satisfies Record<UnverifiedReason, string> as Record<UnverifiedReason, string>,
  nothingLeft: 'Every asset you confirmed was sent. Nothing more is sent until you continue.',
  someLeft: (left: number): string =>
    `${count(left, 'asset you confirmed was', 'assets you confirmed were')} not deleted yet. Nothing is sent until you continue.`,
  unknownLeft: (unknown: number): string =>
    unknown === 1
      ? 'It is not known whether 1 asset was deleted. Continuing checks that first, and deletes it if it is still there.'
      : `It is not known whether ${formatNumber(unknown)} assets were deleted. Continuing checks that first, and deletes those that are still there.`,
  lookingUp: 'Checking what happened to the assets already sent…',
  historyHint: 'Every deletion of uploads of this account, as recorded on this computer.',
  historyEmptyHint: 'Every asset you delete is recorded here until you clear the history.',
  damaged: 'Parts of this record cannot be read. The assets recorded there count as unknown.'
}

/** What is said of uploads alone. */
export const uploadsWords = table('uploads', { library, filter, viewer, deletion })
