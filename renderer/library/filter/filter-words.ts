import type { FilterKind, Filters, FilterValue, SavedFilter } from '@shared/filters'
import { count, formatDate, formatNumber } from '../../ui/format'
import { placeOf } from './view'

export const words = {
  filter: 'Filter',
  filters: 'Filters',
  lead: 'One of each line has to hold.',
  kinds: {
    type: 'Kind',
    age: 'Age',
    shape: 'Orientation',
    resolution: 'Resolution',
    duration: 'Duration',
    favourite: 'Marks',
    kept: 'Marks',
    selected: 'Marks',
    picture: 'Marks'
  } satisfies Record<FilterKind, string>,
  days: 'Uploaded',
  from: 'From',
  to: 'To',
  clear: 'Clear filters',
  done: 'Done',
  remove: (what: string) => `Remove filter: ${what}`,
  removeOf: 'Remove filter:',
  searchFor: (search: string) => `“${search}”`,
  save: 'Save this filter…',
  rename: 'Rename…',
  removeSaved: 'Remove',
  saveTitle: 'Save this filter',
  saveLead:
    'It stands in the side bar under “Clean up”. It shows what matches when you open it, and selects nothing.',
  renameTitle: 'Rename this filter',
  name: 'Name',
  taken: 'There is a filter of this name.',
  saveNow: 'Save',
  cancel: 'Cancel',
  full: 'There are as many saved filters as there can be. Remove one first.',
  notSaved: 'Your filters are as they were; nothing else is touched.',
  unlockShown: (kept: number) => `Unlock all ${formatNumber(kept)}`,
  dismiss: 'Close'
} as const

/** Each value as a chip, a title, a line of the side bar. */
export const valueWords: Readonly<Record<FilterValue | 'all', string>> = {
  all: 'All uploads',
  image: 'Images',
  video: 'Videos',
  audio: 'Audio',
  other: 'Other files',
  'older-30': 'Older than 30 days',
  'older-90': 'Older than 90 days',
  landscape: 'Landscape',
  portrait: 'Portrait',
  square: 'Square',
  'below-720p': 'Below 720p',
  '720p': '720p',
  '1080p': '1080p',
  '1440p': '1440p and above',
  'up-to-5s': 'Up to 5 s',
  'up-to-10s': '6 to 10 s',
  'up-to-30s': '11 to 30 s',
  'over-30s': 'Over 30 s',
  favourite: 'Favourites',
  kept: 'Kept',
  selected: 'Selected',
  'no-picture': 'Without a picture'
}

/** What stands in the middle of an empty grid, where the value says more than "nothing matches". */
export const emptyWords: Readonly<Partial<Record<FilterValue | 'all', string>>> = {
  favourite: 'No favourites',
  kept: 'Nothing is kept',
  selected: 'Nothing was selected',
  'older-30': 'Nothing is older than 30 days',
  'older-90': 'Nothing is older than 90 days',
  'no-picture': 'Every asset has a picture'
}

/** "Oct 1, 2026 – Nov 24, 2026", "From Oct 1, 2026". */
export function daysText({ from, to }: Pick<Filters, 'from' | 'to'>): string {
  if (from !== null && to !== null)
    return from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`
  return from !== null ? `From ${formatDate(from)}` : to !== null ? `To ${formatDate(to)}` : ''
}

/** What the view is called: a place of the side bar, a saved filter, or neither. */
export function titleOf(view: Filters, saved: SavedFilter | undefined): string {
  const place = placeOf(view)
  return place === null ? (saved?.name ?? 'Filtered') : valueWords[place]
}

/** A first name for a filter that is to be saved: its values. */
export function suggestedName({ search, values, from, to }: Filters): string {
  return [
    ...values.map((value) => valueWords[value]),
    search.trim() && words.searchFor(search.trim()),
    daysText({ from, to })
  ]
    .filter(Boolean)
    .join(', ')
}

export const matches = (value: number): string => count(value, 'asset matches', 'assets match')
