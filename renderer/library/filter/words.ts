import {
  FILTER_NAME_LIMIT,
  type Filters,
  type FilterValue,
  type SavedFilter
} from '@shared/filters'
import { formatNumber } from '@shared/language/count'
import { table } from '@shared/language/tables'
import { formatDate } from '../../ui/format'
import { common } from '../../ui/words'
import { placeOf } from './view'

export const words = table('filter', {
  filter: 'Filter',
  /** As a label: how many are set. */
  filterOn: (on: number) => `Filter ${formatNumber(on)}`,
  filters: 'Filters',
  kinds: {
    type: common.type,
    age: 'Age',
    shape: 'Orientation',
    resolution: 'Resolution',
    duration: 'Duration',
    status: 'Status',
    use: 'Use',
    copy: 'Copy',
    model: 'Model',
    usedAsInput: 'Used as an input'
  },
  useUnknown: 'Nothing is known of uses yet.',
  from: 'From',
  to: 'To',
  daysReversed: '“From” is later than “To”, so nothing can match.',
  clear: 'Clear filters',
  done: 'Done',
  remove: (what: string) => `Remove filter: ${what}`,
  removeOf: 'Remove filter:',
  searchFor: (search: string) => `“${search}”`,
  save: 'Save this filter…',
  rename: 'Rename…',
  removeSaved: 'Remove saved filter…',
  removeTitle: (name: string) => `Remove the saved filter “${name}”?`,
  removeLead: 'It disappears from the sidebar. What it shows is not touched.',
  removeNow: 'Remove',
  saveTitle: 'Save this filter',
  saveLead:
    'It appears in the sidebar under “Clean up”. Opening it shows what matches then, and selects nothing.',
  renameTitle: 'Rename this filter',
  name: common.name,
  taken: 'A filter with this name already exists.',
  saveNow: 'Save',
  cancel: common.cancel,
  full: 'No more filters can be saved. Remove one first.',
  notSaved: 'Your saved filters are unchanged.',
  unlockLead: 'They are then no longer kept, and can be selected and deleted like any other.',
  unlock: 'Unlock',
  unlockShown: (kept: number) => `Unlock all ${formatNumber(kept)}`,
  dismiss: common.close,
  filtered: 'Filtered',
  until: (day: string) => `To ${day}`,
  since: (day: string) => `From ${day}`,
  between: (from: string, to: string) => `${from} – ${to}`
})

/** What a line of the filter panel is about. */
export type FilterTitle = keyof typeof words.kinds

/** The name of each value: on its chip, as a title, and in the sidebar. */
export const valueWords: Readonly<Record<FilterValue, string>> = table('filterValues', {
  image: 'Images',
  video: 'Videos',
  audio: 'Audio',
  other: 'Other files',
  'older-30': 'Older than 30 days',
  'older-90': 'Older than 90 days',
  'older-180': 'Older than 180 days',
  'older-365': 'Older than a year',
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
  kept: common.kept,
  selected: 'Selected',
  'no-picture': 'Without a picture',
  these: 'To look at',
  used: 'Used',
  'no-use': 'No use found',
  'use-not-known': 'Use not known',
  'copy-saved': 'Copy saved',
  'no-copy': 'No copy saved',
  'favourite-not-known': 'Favourite not known',
  running: 'Running',
  failed: 'Failed',
  'several-works': 'With variations'
})

/** The title of an empty grid where it can say more than "No matches". */
export const emptyWords: Readonly<Partial<Record<FilterValue, string>>> = table('filterEmpty', {
  favourite: 'No favourites',
  selected: 'Nothing selected',
  'older-30': 'Nothing is older than 30 days',
  'older-90': 'Nothing is older than 90 days',
  'older-180': 'Nothing is older than 180 days',
  'older-365': 'Nothing is older than a year'
})

/** "Oct 1, 2026 – Nov 24, 2026", "From Oct 1, 2026". */
export function daysText({ from, to }: Pick<Filters, 'from' | 'to'>): string {
  if (from === null) return to === null ? '' : words.until(formatDate(to))
  if (to === null) return words.since(formatDate(from))
  return from === to ? formatDate(from) : words.between(formatDate(from), formatDate(to))
}

/**
 * The title of a view: its name in the sidebar, what a page has called it, a saved filter's name,
 * or none of these. `all`: what this library calls all of it.
 */
export function titleOf(
  view: Filters,
  saved: SavedFilter | undefined,
  theseAre: string,
  all: string
): string {
  const place = placeOf(view)
  if (place === 'these') return theseAre
  return place === null ? (saved?.name ?? words.filtered) : placeWords(place, all)
}

/** `all`: what this library calls all of it. */
export const placeWords = (place: FilterValue | 'all', all: string): string =>
  place === 'all' ? all : valueWords[place]

/** Suggests a name for a filter about to be saved: what it filters by, as far as it fits. */
export function suggestedName({ search, values, models = [], from, to }: Filters): string {
  return common
    .list([
      ...models,
      ...values.map((value) => valueWords[value]),
      search.trim() && words.searchFor(search.trim()),
      daysText({ from, to })
    ])
    .slice(0, FILTER_NAME_LIMIT)
    .replace(HALF_CHARACTER, '')
}

/** Of an emoji, which takes two units of text. */
const HALF_CHARACTER = /\p{Surrogate}$/u
