import type { AssetType, TypeCounts } from '@shared/asset'
import { ASSET_TYPES } from '@shared/asset'
import { count, formatNumber } from '../ui/format'
import type { SortKey } from './catalog/orders'

export const words = {
  type: { image: 'Image', video: 'Video', audio: 'Audio', other: 'File' } satisfies Record<
    AssetType,
    string
  >,
  sort: {
    date: ['Oldest first', 'Newest first'],
    name: ['Name, A to Z', 'Name, Z to A'],
    duration: ['Shortest first', 'Longest first'],
    pixels: ['Smallest first', 'Largest first']
  } satisfies Record<SortKey, readonly [ascending: string, descending: string]>,
  library: 'Library',
  cleanUp: 'Clean up',
  generated: 'What Kling made?',
  selectMonth: (month: string) => `Select all of ${month}`,
  keepingFailed: 'What you select holds until the program ends, but may not be there next time.',
  grid: 'Uploaded assets',
  search: 'Search by name',
  typeLabel: 'Type',
  sortLabel: 'Sort by',
  refresh: 'Refresh',
  stopListing: 'Stop listing',
  selectAll: 'Select all',
  clear: 'Clear selection',
  show: 'Show them',
  drop: 'Drop them',
  unnamed: 'without a name',
  favourite: 'favourite, never deleted',
  kept: 'kept, never deleted',
  severalTypes: 'Several types',
  keep: 'Keep',
  keepHint: 'Lock them: they are never deleted (K)',
  more: 'More',
  showSelected: 'Show only these',
  exportIds: 'Export ids…',
  importIds: 'Import ids…',
  keepList: 'What you keep',
  keepListHint:
    'K locks an asset: it cannot be selected, and main leaves it out of every deletion. The list stays on this computer, apart for each account.',
  keptCount: (assets: string) => `${assets} kept`,
  exportKept: 'Export ids…',
  importKept: 'Import ids…',
  unsure: 'unknown whether it still exists',
  partTitle: 'This is a part of the library.',
  notListed: 'What was not listed cannot be selected or deleted. Nothing was deleted.',
  tryAgain: 'Try again',
  trying: 'Trying…',
  asOfLabel: 'Age of this listing',
  asOf: (time: string) => `As of ${time}: not checked since.`,
  offlineHint: 'You can look and select. Refreshing and deleting come back by themselves.',
  connectingHint: 'The service is being asked. Until it answers you can look and select.',
  checkingHint: 'Being checked now. What has been checked can be deleted.',
  partHint: 'Only a part has been checked. What has been checked can be deleted.',
  partlyChecked:
    'What is shown was listed earlier, and is only checked in part. Nothing was deleted.',
  offlineRefresh:
    'Offline: the library is listed again by itself as soon as the service can be reached',
  offlineDelete: 'Offline: deleting waits for the service',
  uncheckedDelete: (unchecked: number) =>
    `${formatNumber(unchecked)} not checked yet: deleting waits for the listing`,
  dismiss: 'Close',
  emptyTitle: 'Nothing has been uploaded here',
  emptyHint:
    'This account has no uploaded assets. What Kling generated for you is not listed here: it is deleted at Kling itself.',
  refreshNow: 'List again',
  noMatchTitle: 'Nothing matches',
  noMatchHint:
    'No uploaded asset matches what you look for. What Kling generated for you is not listed here.',
  brokenTitle: 'The library could not be listed',
  showAll: 'Show all uploads',
  firstPage: 'Asking for your uploads…',
  stillListing: 'The library is still being listed.',
  selectNow: (listed: number) => `Select the ${count(listed, 'asset', 'assets')} listed so far`,
  selectLater: 'Select all when it is complete',
  never: 'Do not select',
  willSelect: 'Everything will be selected when the listing is complete.',
  willSelectFiltered:
    'When the listing is complete, everything that matches the filter you had set will be selected.'
} as const

export const assets = (value: number): string => count(value, 'asset', 'assets')
export const selected = (value: number): string => `${formatNumber(value)} selected`
export const notListed = (value: number): string => `${formatNumber(value)} not listed`
export const hiddenByFilter = (value: number): string =>
  `${formatNumber(value)} hidden by the filter`
export const deleteAssets = (value: number): string => `Delete ${assets(value)}`

/** "1,037 assets", "311 of 1,037 assets", "450 assets so far" while the first listing runs. */
export function howMany(shown: number, all: number, listing: boolean): string {
  const whole = shown === all ? assets(all) : `${formatNumber(shown)} of ${assets(all)}`
  return listing ? `${whole} so far` : whole
}

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

/** What a listing left out, for the person who wonders about a number. */
export function listingNotes({ repeats, unusable }: { repeats: number; unusable: number }): string {
  return [
    unusable > 0 &&
      `${count(unusable, 'entry', 'entries')} without a usable id cannot be shown or deleted.`,
    repeats > 0 &&
      `${count(repeats, 'asset', 'assets')} came twice and ${repeats === 1 ? 'is' : 'are'} shown once.`
  ]
    .filter(Boolean)
    .join(' ')
}
