import type { SortKey } from '@shared/filters'
import { inLocale } from '@shared/language/locale'
import type { Catalog } from './catalog'
import { NO_TIME } from './columns'

/**
 * Sort orders over everything in the catalog, gone or not, ascending. Each is computed once; later
 * arrivals are sorted by themselves and merged in. What has no value stands at the start.
 */
export interface Orders {
  readonly by: (key: SortKey) => Uint32Array
  /** How many assets of an order have no value. */
  readonly unknown: (key: SortKey) => number
}

/** An order with the state of the catalog it belongs to. */
interface KnownOrder {
  readonly order: Uint32Array
  readonly unknown: number
  /** The number of arrivals it contains. */
  readonly arrivals: number
  readonly revision: number
}

export function createOrders(catalog: Catalog): Orders {
  const computed = new Map<SortKey, KnownOrder>()

  const latest = (key: SortKey): KnownOrder => {
    const before = computed.get(key)
    const isValid = before?.revision === catalog.revision()
    if (isValid && before.arrivals === catalog.arrivals.length) return before

    const compare = comparing(catalog, key)
    const added = catalog.arrivals.slice(isValid ? before.arrivals : 0)
    const sorted = Uint32Array.from(added).sort(compare)
    const order = isValid ? merged(before.order, sorted, compare) : sorted

    const now = {
      order,
      unknown: unknownIn(order, isUnknownIn(catalog, key)),
      arrivals: catalog.arrivals.length,
      revision: catalog.revision()
    }
    computed.set(key, now)
    return now
  }

  return { by: (key) => latest(key).order, unknown: (key) => latest(key).unknown }
}

type Compare = (a: number, b: number) => number

const names = inLocale(
  (locale) => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
)

/** Equal assets are ordered by id, so that the order is always the same. */
function comparing(catalog: Catalog, key: SortKey): Compare {
  const isUnknown = isUnknownIn(catalog, key)
  const byValue = byValueOf(catalog, key)

  return (a, b) =>
    Number(isUnknown(b)) - Number(isUnknown(a)) ||
    byValue(a, b) ||
    compareIds(catalog.idOf(a), catalog.idOf(b))
}

function byValueOf(catalog: Catalog, key: SortKey): Compare {
  const column = columnOf(catalog, key)
  if (column) return (a, b) => (column[a] ?? 0) - (column[b] ?? 0)

  const { compare } = names()
  return (a, b) => compare(catalog.nameOf(a), catalog.nameOf(b))
}

/** Whether an asset has nothing to be sorted by. */
function isUnknownIn(catalog: Catalog, key: SortKey): (index: number) => boolean {
  const column = columnOf(catalog, key)
  if (!column) return (index) => catalog.nameOf(index).trim() === ''

  const none = key === 'date' ? NO_TIME : 0
  return (index) => column[index] === none
}

/** The column with the values of a key; null for names, which are in none. */
function columnOf(catalog: Catalog, key: SortKey): Float64Array | null {
  const { created, durationMs, pixels } = catalog.columns()

  switch (key) {
    case 'date':
      return created
    case 'duration':
      return durationMs
    case 'pixels':
      return pixels
    case 'name':
      return null
  }
}

/** The number of assets without a value. They stand together at the start. */
function unknownIn(order: Uint32Array, isUnknown: (index: number) => boolean): number {
  let unknown = 0
  while (unknown < order.length && isUnknown(order[unknown] ?? 0)) unknown += 1
  return unknown
}

/** Ids are decimal numbers of any length: the longer one is the larger one. */
function compareIds(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Merges two sorted lists. */
function merged(a: Uint32Array, b: Uint32Array, compare: Compare): Uint32Array {
  const order = new Uint32Array(a.length + b.length)
  let left = 0
  let right = 0

  for (let at = 0; at < order.length; at += 1) {
    const fromLeft =
      right >= b.length || (left < a.length && compare(a[left] ?? 0, b[right] ?? 0) <= 0)
    order[at] = (fromLeft ? a[left++] : b[right++]) ?? 0
  }

  return order
}
