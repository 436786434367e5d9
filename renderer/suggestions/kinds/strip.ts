import type { Catalog } from '../../library/catalog/catalog'
import { NO_TIME } from '../../library/catalog/columns'
import { type IndexSet, indicesIn } from '../../library/catalog/index-set'

/** Pictures on a card. */
const SHOWN = 7

/**
 * The newest of a set, whatever order they came in. One pass: of 100,000 assets only those that
 * belong among the first are compared with each other.
 */
export function stripOf(catalog: Catalog, indices: IndexSet): readonly number[] {
  const { created } = catalog.columns()
  const compare = (a: number, b: number): number =>
    (created[b] ?? NO_TIME) - (created[a] ?? NO_TIME) || byId(catalog.idOf(b), catalog.idOf(a))

  const first: number[] = []
  for (const index of indicesIn(indices)) {
    const last = first[SHOWN - 1]
    if (last !== undefined && compare(last, index) <= 0) continue
    const place = first.findIndex((other) => compare(index, other) < 0)
    first.splice(place === -1 ? first.length : place, 0, index)
    first.length = Math.min(first.length, SHOWN)
  }
  return first
}

const byId = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : Number(a > b))
