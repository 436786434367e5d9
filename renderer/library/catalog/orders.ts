import { once } from '@shared/once'
import type { Catalog } from './catalog'

export const SORT_KEYS = ['date', 'name', 'duration', 'pixels'] as const
export type SortKey = (typeof SORT_KEYS)[number]

/**
 * Sort orders over everything in the catalog, gone or not, ascending. Each is worked out once; what
 * comes later is sorted by itself and merged in.
 */
export interface Orders {
  readonly by: (key: SortKey) => Uint32Array
}

interface Kept {
  order: Uint32Array
  /** How many arrivals are in it. */
  taken: number
  revision: number
}

export function createOrders(catalog: Catalog): Orders {
  const kept = new Map<SortKey, Kept>()
  return {
    by: (key) => {
      const before = kept.get(key)
      const isGood = before?.revision === catalog.revision()
      if (isGood && before.taken === catalog.arrivals.length) return before.order
      const compare = comparing(catalog, key)
      const fresh = Uint32Array.from(catalog.arrivals.slice(isGood ? before.taken : 0)).sort(
        compare
      )
      const order = isGood ? merged(before.order, fresh, compare) : fresh
      kept.set(key, { order, taken: catalog.arrivals.length, revision: catalog.revision() })
      return order
    }
  }
}

type Compare = (a: number, b: number) => number

const names = once(() => new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' }))

/** Equal ones keep the order of their ids, so that no two looks differ. */
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
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}

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
