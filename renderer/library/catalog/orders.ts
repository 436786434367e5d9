import { pageLocale } from '@shared/language'
import { once } from '@shared/once'
import type { Catalog } from './catalog'

export const SORT_KEYS = ['date', 'name', 'duration', 'pixels'] as const
export type SortKey = (typeof SORT_KEYS)[number]

/**
 * Sort orders over everything in the catalog, gone or not, ascending. Each is computed
 * once; later arrivals are sorted by themselves and merged in.
 */
export interface Orders {
  readonly by: (key: SortKey) => Uint32Array
}

/** An order with the state of the catalog it belongs to. */
interface KnownOrder {
  readonly order: Uint32Array
  /** The number of arrivals it contains. */
  readonly arrivals: number
  readonly revision: number
}

export function createOrders(catalog: Catalog): Orders {
  const known = new Map<SortKey, KnownOrder>()

  return {
    by: (key) => {
      const before = known.get(key)
      const isValid = before?.revision === catalog.revision()
      if (isValid && before.arrivals === catalog.arrivals.length) return before.order

      const compare = comparing(catalog, key)
      const added = catalog.arrivals.slice(isValid ? before.arrivals : 0)
      const sorted = Uint32Array.from(added).sort(compare)
      const order = isValid ? merged(before.order, sorted, compare) : sorted
      known.set(key, { order, arrivals: catalog.arrivals.length, revision: catalog.revision() })
      return order
    }
  }
}

type Compare = (a: number, b: number) => number

const names = once(() => new Intl.Collator(pageLocale(), { numeric: true, sensitivity: 'base' }))

/** Equal assets are ordered by id, so that the order is always the same. */
function comparing(catalog: Catalog, key: SortKey): Compare {
  const byId: Compare = (a, b) => compareIds(catalog.idOf(a), catalog.idOf(b))
  const byColumn =
    (column: Float64Array): Compare =>
    (a, b) =>
      (column[a] ?? 0) - (column[b] ?? 0) || byId(a, b)
  const { created, durationMs, pixels } = catalog.columns()

  switch (key) {
    case 'date':
      return byColumn(created)
    case 'duration':
      return byColumn(durationMs)
    case 'pixels':
      return byColumn(pixels)
    case 'name': {
      const { compare } = names()
      return (a, b) => compare(catalog.nameOf(a), catalog.nameOf(b)) || byId(a, b)
    }
  }
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
