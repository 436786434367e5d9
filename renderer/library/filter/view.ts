import {
  type Day,
  FILTER_KINDS,
  FILTER_VALUES,
  type FilterKind,
  type Filters,
  type FilterValue
} from '@shared/filters'
import { NO_TIME } from '../catalog/columns'
import { type Bits, common, those, union } from '../catalog/index-set'
import type { SortKey } from '../catalog/orders'
import { type Library, testersOf } from './filter-kinds'

/** What the user looks at: every part of the filter has to hold. */
export interface View extends Filters {
  readonly sort: SortKey
  readonly descending: boolean
}

export const NO_FILTER: Filters = { search: '', values: [], from: null, to: null }
export const WHOLE_LIBRARY: View = { ...NO_FILTER, sort: 'date', descending: true }

export function isFiltered({ search, values, from, to }: Filters): boolean {
  return search.trim() !== '' || values.length > 0 || from !== null || to !== null
}

/** Whether two filters show the same, however they were put together. */
export function isSameFilter(a: Filters, b: Filters): boolean {
  return (
    a.search.trim() === b.search.trim() &&
    a.from === b.from &&
    a.to === b.to &&
    a.values.length === b.values.length &&
    a.values.every((value) => b.values.includes(value))
  )
}

/**
 * The one value a view is filtered by, and nothing else: a place of the side bar. `all`: no filter.
 * Null: any other view.
 */
export function placeOf(view: Filters): FilterValue | 'all' | null {
  if (!isFiltered(view)) return 'all'
  const [value] = view.values
  return value !== undefined && isSameFilter(view, { ...NO_FILTER, values: [value] }) ? value : null
}

/** The values without those of a kind. */
export const withoutKind = (
  values: readonly FilterValue[],
  kind: FilterKind
): readonly FilterValue[] =>
  values.filter((value) => !FILTER_KINDS[kind].some((known) => known === value))

/** Puts a value in, or takes it out; in the order of the table, whatever came first. */
export const toggled = (
  values: readonly FilterValue[],
  value: FilterValue
): readonly FilterValue[] =>
  FILTER_VALUES.filter((known) =>
    known === value ? !values.includes(value) : values.includes(known)
  )

/**
 * The assets that are listed and match. Reads columns only; a name is looked for once, in all of
 * them.
 */
export function matching(library: Library, { search, values, from, to }: Filters): Bits {
  const { catalog } = library
  const wantedName = search.trim()
  const listed = catalog.byType().reduce(union)
  const named = wantedName === '' ? listed : common(listed, catalog.named(wantedName))
  const testers = [
    ...testersOf(library, values),
    ...(from === null && to === null ? [] : [testerOfDays(library, from, to)])
  ]
  return testers.reduce(those, named)
}

/**
 * From the first moment of a day to the last of another, in local time. What has no date is on no
 * day.
 */
function testerOfDays(
  { catalog }: Library,
  from: Day | null,
  to: Day | null
): (index: number) => boolean {
  const { created } = catalog.columns()
  const first = from === null ? Number.NEGATIVE_INFINITY : startOf(from, 0)
  const end = to === null ? Number.POSITIVE_INFINITY : startOf(to, 1)
  return (index) => {
    const at = created[index] ?? NO_TIME
    return at !== NO_TIME && at >= first && at < end
  }
}

/** The local midnight a day begins with, or that of a day after it. */
function startOf(day: Day, daysLater: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + daysLater).getTime()
}
