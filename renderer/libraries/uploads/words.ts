import type { TypeCounts } from '@shared/asset'
import type { PlannedAsset, UnverifiedReason } from '@shared/deletion'
import type { FilterValue } from '@shared/filters'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/en'
import { table } from '@shared/language/tables'
import type { PartialReason } from '@shared/listing'
import { splitByType, words } from '../../library/words'
import { formatDay } from '../../ui/format'

/** What a plan or a selection counts. */
export interface Counted {
  readonly total: number
  readonly types: TypeCounts
  /** Works of tasks; 0 for uploads. */
  readonly works: number
}

const assets = (value: number): string =>
  count(value, { one: (n) => `${n} asset`, other: (n) => `${n} assets` })

const library = {
  grid: 'Uploaded assets',
  search: 'Search by name',
  /** In place of a name. */
  unnamed: words.unnamed as string,
  /** Ascending, descending. */
  byName: ['Name, A to Z', 'Name, Z to A'] as readonly string[],
  /** "1,037 assets", "311 of 1,037 assets", "450 assets so far" while the first listing runs. */
  howMany: (shown: number, all: number, isListing: boolean): string => {
    const of = formatNumber(shown)
    if (isListing)
      return shown === all
        ? count(all, { one: (n) => `${n} asset so far`, other: (n) => `${n} assets so far` })
        : count(all, {
            one: (n) => `${of} of ${n} asset so far`,
            other: (n) => `${of} of ${n} assets so far`
          })
    return shown === all
      ? assets(all)
      : count(all, { one: (n) => `${of} of ${n} asset`, other: (n) => `${of} of ${n} assets` })
  },
  hiddenByLastFilter: (value: number, isListing: boolean): string =>
    isListing
      ? count(value, {
          one: (n) => `The filter of last time is still on: ${n} asset is hidden so far.`,
          other: (n) => `The filter of last time is still on: ${n} assets are hidden so far.`
        })
      : count(value, {
          one: (n) => `The filter of last time is still on: ${n} asset is hidden.`,
          other: (n) => `The filter of last time is still on: ${n} assets are hidden.`
        }),
  split: ({ types }: Counted): string => splitByType(types),
  deleteSelected: ({ total }: Counted): string =>
    count(total, { one: (n) => `Delete ${n} asset`, other: (n) => `Delete ${n} assets` }),
  keepListHint:
    'Lock an asset with K, or open it and click Keep: it cannot be selected, and no deletion includes it. Each account has its own list, on this computer.',
  keptCount: (value: number): string =>
    count(value, { one: (n) => `${n} asset kept`, other: (n) => `${n} assets kept` }),
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
  selectNow: (listed: number): string =>
    count(listed, {
      one: (n) => `Select the ${n} asset loaded so far`,
      other: (n) => `Select the ${n} assets loaded so far`
    }),
  lostMeaning:
    'Nothing is deleted until you continue without the list. Its assets are then no longer locked.',
  listedTwice: (repeats: number): string =>
    count(repeats, {
      one: (n) => `${n} asset was listed twice and is shown once.`,
      other: (n) => `${n} assets were listed twice and are shown once.`
    }),
  notice: {
    leftOut: (value: number): string =>
      count(value, {
        one: (n) => `${n} locked asset was left out.`,
        other: (n) => `${n} locked assets were left out.`
      }),
    unlocked: (value: number): string =>
      count(value, {
        one: (n) => `${n} asset is no longer kept.`,
        other: (n) => `${n} assets are no longer kept.`
      }),
    replaced: (value: number): string =>
      count(value, {
        one: (n) => `Your drag replaced the selection: ${n} asset was deselected.`,
        other: (n) => `Your drag replaced the selection: ${n} assets were deselected.`
      }),
    cleared: (value: number): string =>
      count(value, {
        one: (n) => `${n} asset was deselected.`,
        other: (n) => `${n} assets were deselected.`
      }),
    exported: (value: number): string =>
      count(value, {
        one: (n) => `The IDs of ${n} asset were saved.`,
        other: (n) => `The IDs of ${n} assets were saved.`
      }),
    kept: (value: number): string =>
      count(value, { one: (n) => `${n} asset is kept.`, other: (n) => `${n} assets are kept.` })
  }
}

const filter = {
  all: 'All uploads',
  days: 'Uploaded',
  unlockTitle: (kept: number): string =>
    count(kept, { one: (n) => `Unlock ${n} asset?`, other: (n) => `Unlock ${n} assets?` }),
  matches: (value: number): string =>
    count(value, { one: (n) => `${n} asset matches`, other: (n) => `${n} assets match` }),
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
    total === 0
      ? 'Everything selected was left out'
      : count(total, {
          one: (n) => `Delete ${n} asset permanently?`,
          other: (n) => `Delete ${n} assets permanently?`
        }),
  lead: ({ total }: Counted): string => {
    if (total === 0) return 'As it stands, nothing will be removed from the account below.'
    return total === 1
      ? 'This asset will be removed from the account below. What was made from it is not deleted.'
      : 'These assets will be removed from the account below. What was made from them is not deleted.'
  },
  waits: (total: number): string =>
    count(total, {
      one: (n) => `The question about ${n} asset waits. Nothing was deleted.`,
      other: (n) => `The question about ${n} assets waits. Nothing was deleted.`
    }),
  /** Of what kinds, in the question. */
  facts: (counted: Counted): readonly (readonly [term: string, text: string])[] => [
    ['Assets', splitByType(counted.types)]
  ],
  /** Where everything was left out. */
  noFacts: 'Assets',
  hidden: (value: number): string =>
    count(value, {
      one: (n) => `${n} asset does not match the filter`,
      other: (n) => `${n} assets do not match the filter`
    }),
  held: (value: number): string =>
    count(value, {
      one: (n) => `${n} asset that an element or a running task needs`,
      other: (n) => `${n} assets that an element or a running task needs`
    }),
  /** Of tasks alone. */
  unsure: (_tasks: number): string => '',
  running: (_tasks: number): string => '',
  favourites: (value: number): string =>
    count(value, {
      one: (n) => `${n} favourite, never deleted`,
      other: (n) => `${n} favourites, never deleted`
    }),
  kept: (value: number): string =>
    count(value, {
      one: (n) => `${n} kept asset, never deleted`,
      other: (n) => `${n} kept assets, never deleted`
    }),
  unlisted: (value: number): string =>
    count(value, {
      one: (n) => `${n} asset may no longer exist. Refresh to check.`,
      other: (n) => `${n} assets may no longer exist. Refresh to check.`
    }),
  warning: 'This cannot be undone. Neither Kling nor Kling Sweep can bring deleted assets back.',
  frozen: 'Assets to be deleted',
  /** Below its name, in a list: others may have the same. */
  about: ({ createdAt }: PlannedAsset): string => formatDay(createdAt),
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
    unwitnessed: 'Not verified: we could not check every asset that counts as deleted.',
    oldest:
      'Not verified: nothing shows them any more, but nothing older is left to compare the oldest with.'
  } satisfies Record<UnverifiedReason, string> as Record<UnverifiedReason, string>,
  nothingLeft: 'Every asset you confirmed was sent. Nothing more is sent until you continue.',
  someLeft: (left: number): string =>
    count(left, {
      one: (n) =>
        `${n} asset you confirmed was not deleted yet. Nothing is sent until you continue.`,
      other: (n) =>
        `${n} assets you confirmed were not deleted yet. Nothing is sent until you continue.`
    }),
  unknownLeft: (unknown: number): string =>
    count(unknown, {
      one: (n) =>
        `It is not known whether ${n} asset was deleted. Continuing checks that first, and deletes it if it is still there.`,
      other: (n) =>
        `It is not known whether ${n} assets were deleted. Continuing checks that first, and deletes those that are still there.`
    }),
  lookingUp: 'Checking what happened to the assets already sent…',
  historyHint: 'Every deletion of uploads of this account, as recorded on this computer.',
  historyEmptyTitle: 'No deletions of uploads yet',
  historyEmptyHint: 'Every asset you delete is recorded here until you clear the history.',
  damaged: 'Parts of this record cannot be read. The assets recorded there count as unknown.'
}

/** What is said of uploads alone. */
export const uploadsWords = table('uploads', { library, filter, viewer, deletion })
