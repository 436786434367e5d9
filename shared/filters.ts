/**
 * What a library can be filtered by. An asset has to match one value of every kind in use: (video
 * or image) and older than 90 days. Their words: renderer/library/filter/words.ts. Their
 * meaning: renderer/library/filter/filter-kinds.ts.
 */
export const FILTER_KINDS = {
  type: ['image', 'video', 'audio', 'other'],
  age: ['older-30', 'older-90', 'older-180', 'older-365'],
  shape: ['landscape', 'portrait', 'square'],
  /** By the shorter side. */
  resolution: ['below-720p', '720p', '1080p', '1440p'],
  duration: ['up-to-5s', 'up-to-10s', 'up-to-30s', 'over-30s'],
  favourite: ['favourite', 'favourite-not-known'],
  kept: ['kept'],
  selected: ['selected'],
  picture: ['no-picture'],
  /** Assets that a page has put together, such as a suggestion. */
  these: ['these'],
  use: ['used', 'no-use', 'use-not-known'],
  copy: ['copy-saved', 'no-copy'],
  /** Of tasks alone. */
  state: ['running', 'failed'],
  works: ['several-works']
} as const

export type FilterKind = keyof typeof FILTER_KINDS
export type FilterValue = (typeof FILTER_KINDS)[FilterKind][number]

export const FILTER_VALUES: readonly FilterValue[] = Object.values(FILTER_KINDS).flat()

/** What the toolbar offers to sort by. */
export const MAIN_SORT_KEYS = ['date', 'name', 'duration', 'pixels'] as const
/** These, and what else a column of the list can be sorted by. */
export const SORT_KEYS = [...MAIN_SORT_KEYS, 'type', 'uses', 'copy', 'works', 'model'] as const
export type SortKey = (typeof SORT_KEYS)[number]

/** In which order a list is shown. */
export interface Order {
  readonly sort: SortKey
  readonly descending: boolean
}

/** A day as `2026-11-24`, in local time. */
export type Day = string

/** What the list shows. All conditions have to hold. A filter never selects anything (R2). */
export interface Filters {
  /** Part of the name, in upper or lower case. */
  readonly search: string
  readonly values: readonly FilterValue[]
  /** Models that made tasks, as Kling names them; none: any. */
  readonly models?: readonly string[] | undefined
  /** First and last day of upload; null: no limit. */
  readonly from: Day | null
  readonly to: Day | null
}

/** A named filter, stored per account. */
export interface SavedFilter extends Filters {
  readonly name: string
  /** The order it was saved in; none: newest first. */
  readonly order?: Order | undefined
}

export const SAVED_FILTERS_LIMIT = 50
export const FILTER_NAME_LIMIT = 60
export const SEARCH_LIMIT = 200
export const MODELS_LIMIT = 100
export const MODEL_NAME_LIMIT = 200
