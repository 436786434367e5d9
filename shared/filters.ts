/**
 * What a library can be filtered by. Values of one kind are alternatives, kinds add up: videos or
 * images, and older than 90 days. The words stand in renderer/library/filter/filter-words.ts, what each
 * means in renderer/library/filter/filter-kinds.ts.
 */
export const FILTER_KINDS = {
  type: ['image', 'video', 'audio', 'other'],
  age: ['older-30', 'older-90'],
  shape: ['landscape', 'portrait', 'square'],
  /** By the shorter side. */
  resolution: ['below-720p', '720p', '1080p', '1440p'],
  duration: ['up-to-5s', 'up-to-10s', 'up-to-30s', 'over-30s'],
  favourite: ['favourite'],
  kept: ['kept'],
  selected: ['selected'],
  picture: ['no-picture']
} as const

export type FilterKind = keyof typeof FILTER_KINDS
export type FilterValue = (typeof FILTER_KINDS)[FilterKind][number]

export const FILTER_VALUES: readonly FilterValue[] = Object.values(FILTER_KINDS).flat()

/** A day as `2026-11-24`, in local time. */
export type Day = string

/** What the user looks for: all of it has to hold. A query that shows, and never selects (R2). */
export interface Filters {
  /** Part of the name, upper and lower case alike. */
  readonly search: string
  readonly values: readonly FilterValue[]
  /** First and last day of upload; null: open. */
  readonly from: Day | null
  readonly to: Day | null
}

/** A filter with a name, kept per account. */
export interface SavedFilter extends Filters {
  readonly name: string
}

export const SAVED_FILTERS_LIMIT = 50
export const FILTER_NAME_LIMIT = 60
export const SEARCH_LIMIT = 200
