import {
  type Day,
  FILTER_KINDS,
  FILTER_VALUES,
  type FilterKind,
  type Filters,
  type FilterValue,
  type Order
} from '@shared/filters'
import { NO_TIME } from '../catalog/columns'
import { filtered, type IndexSet, intersection, union } from '../catalog/index-set'
import { type FilterContext, testersOf } from './filter-kinds'
import { soughtIn } from './sought'

/** What the grid shows: the assets for which every part of the filter holds, in an order. */
export interface View extends Filters, Order {}

export const NO_FILTER: Filters = { search: '', values: [], models: [], from: null, to: null }
export const NEWEST_FIRST: Order = { sort: 'date', descending: true }
export const WHOLE_LIBRARY: View = { ...NO_FILTER, ...NEWEST_FIRST }

export const isSameOrder = (a: Order, b: Order): boolean =>
  a.sort === b.sort && a.descending === b.descending

export function isFiltered({ search, values, models = [], from, to }: Filters): boolean {
  const asksForSome = values.length > 0 || models.length > 0
  return search.trim() !== '' || asksForSome || from !== null || to !== null
}

/** Whether the first day comes after the last one, so that nothing can match. */
export const areDaysReversed = ({ from, to }: Pick<Filters, 'from' | 'to'>): boolean =>
  from !== null && to !== null && startOf(from, 0) > startOf(to, 0)

/** Whether two filters match the same assets; the order of their values does not matter. */
export function isSameFilter(a: Filters, b: Filters): boolean {
  return (
    a.search.trim() === b.search.trim() &&
    a.from === b.from &&
    a.to === b.to &&
    isSameSet(a.values, b.values) &&
    isSameSet(a.models ?? [], b.models ?? [])
  )
}

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one))

/** A place in the side bar: everything, or the assets with one value. */
export type Place = FilterValue | 'all'

/** The place that shows what a view shows; null for a filter that has none. */
export function placeOf(view: Filters): Place | null {
  if (!isFiltered(view)) return 'all'

  const [value] = view.values
  return value !== undefined && isSameFilter(view, { ...NO_FILTER, values: [value] }) ? value : null
}

/** The values that are not of a kind. */
export const withoutKind = (
  values: readonly FilterValue[],
  kind: FilterKind
): readonly FilterValue[] =>
  values.filter((value) => !FILTER_KINDS[kind].some((known) => known === value))

/** Adds a value, or removes it. Always in the order of `FILTER_VALUES`. */
export const toggled = (
  values: readonly FilterValue[],
  value: FilterValue
): readonly FilterValue[] =>
  FILTER_VALUES.filter((known) =>
    known === value ? !values.includes(value) : values.includes(known)
  )

/** Adds a model, or removes it. */
export const toggledModel = ({ models = [] }: Filters, model: string): readonly string[] =>
  models.includes(model) ? models.filter((one) => one !== model) : [...models, model]

/** The listed assets that match. Reads columns only, and searches all names at once. */
export function matching(
  context: FilterContext,
  { search, values, models = [], from, to }: Filters
): IndexSet {
  const { catalog } = context
  const listed = catalog.byType().reduce(union)
  const named = soughtIn(search).map(catalog.named).reduce(intersection, listed)

  const testers = [...testersOf(context, values)]
  if (models.length > 0) testers.push(testerOfModels(context, models))
  if (from !== null || to !== null) testers.push(testerOfDays(context, from, to))
  return testers.reduce(filtered, named)
}

function testerOfModels(
  { catalog }: FilterContext,
  models: readonly string[]
): (index: number) => boolean {
  const { model } = catalog.columns()
  const all = catalog.models()
  const wanted = new Set(models.map((name) => all.indexOf(name) + 1).filter((at) => at > 0))
  return (index) => wanted.has(model[index] ?? 0)
}

/**
 * From the first moment of one day to the last of another, in local time. An asset without a date
 * never passes.
 */
function testerOfDays(
  { catalog }: FilterContext,
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

/** The local midnight at which a day, or a later one, begins; epoch milliseconds. */
function startOf(day: Day, daysLater: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + daysLater).getTime()
}
