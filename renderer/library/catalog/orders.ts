import type { SortKey } from '@shared/filters'
import { inLocale } from '@shared/language/locale'
import type { Catalog } from './catalog'
import { NO_TIME } from './columns'
import type { Copied } from './copied'
import { USED, type Uses } from './uses'

/**
 * Sort orders over everything in the catalog, gone or not, ascending. Each is computed once; later
 * arrivals are sorted by themselves and merged in. What has no value stands at the start.
 */
export interface Orders {
  readonly by: (key: SortKey, marks?: Marks) => Uint32Array
  /** How many assets of an order have no value. */
  readonly unknown: (key: SortKey, marks?: Marks) => number
}

/**
 * What is known of assets beside their records. Orders by it are computed again with each change.
 */
interface Marks {
  readonly uses: Uses
  readonly copied: Copied
}

/** An order with the state of the catalog it belongs to. */
interface KnownOrder {
  readonly order: Uint32Array
  readonly unknown: number
  /** The number of arrivals it contains. */
  readonly arrivals: number
  readonly revision: number
  /** What it was sorted by, if that is a mark. */
  readonly mark: Numbers | null
}

type Numbers = ArrayLike<number>
const NO_MARKS: Marks = { uses: new Uint16Array(0), copied: new Uint8Array(0) }

export function createOrders(catalog: Catalog): Orders {
  const computed = new Map<SortKey, KnownOrder>()

  const latest = (key: SortKey, marks: Marks): KnownOrder => {
    const before = computed.get(key)
    const mark = markOf(key, marks)
    const isValid = before?.revision === catalog.revision() && before.mark === mark
    if (isValid && before.arrivals === catalog.arrivals.length) return before

    const compare = comparing(catalog, key, mark)
    const added = catalog.arrivals.slice(isValid ? before.arrivals : 0)
    const sorted = Uint32Array.from(added).sort(compare)
    const order = isValid ? merged(before.order, sorted, compare) : sorted

    const now = {
      order,
      unknown: unknownIn(order, isUnknownIn(catalog, key, mark)),
      arrivals: catalog.arrivals.length,
      revision: catalog.revision(),
      mark
    }
    computed.set(key, now)
    return now
  }

  return {
    by: (key, marks = NO_MARKS) => latest(key, marks).order,
    unknown: (key, marks = NO_MARKS) => latest(key, marks).unknown
  }
}

type Compare = (a: number, b: number) => number

const names = inLocale(
  (locale) => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
)

/** Equal assets are ordered by id, so that the order is always the same. */
function comparing(catalog: Catalog, key: SortKey, mark: Numbers | null): Compare {
  const isUnknown = isUnknownIn(catalog, key, mark)
  const byValue = byValueOf(catalog, key, mark)

  return (a, b) =>
    Number(isUnknown(b)) - Number(isUnknown(a)) ||
    byValue(a, b) ||
    compareIds(catalog.idOf(a), catalog.idOf(b))
}

function byValueOf(catalog: Catalog, key: SortKey, mark: Numbers | null): Compare {
  const { compare } = names()
  if (key === 'name') return (a, b) => compare(catalog.nameOf(a), catalog.nameOf(b))
  if (key === 'uses') return (a, b) => useRank(mark?.[a]) - useRank(mark?.[b])

  const column = columnOf(catalog, key, mark)
  if (key !== 'model') return (a, b) => (column[a] ?? 0) - (column[b] ?? 0)

  const models = catalog.models()
  const nameAt = (index: number): string => models[(column[index] ?? 0) - 1] ?? ''
  return (a, b) => compare(nameAt(a), nameAt(b))
}

/** What an element or a running task needs counts for more than any number of generations. */
const useRank = (use = 0): number => (use === USED ? Number.MAX_SAFE_INTEGER : use)

/** Whether an asset has nothing to be sorted by. */
function isUnknownIn(
  catalog: Catalog,
  key: SortKey,
  mark: Numbers | null
): (index: number) => boolean {
  if (key === 'name') return (index) => catalog.nameOf(index).trim() === ''
  if (key === 'type') return () => false

  const column = columnOf(catalog, key, mark)
  const none = key === 'date' ? NO_TIME : 0
  return (index) => (column[index] ?? 0) === none
}

/** The column with the values of a key. */
function columnOf(catalog: Catalog, key: Exclude<SortKey, 'name'>, mark: Numbers | null): Numbers {
  const { created, durationMs, pixels, type, works, model } = catalog.columns()

  switch (key) {
    case 'date':
      return created
    case 'duration':
      return durationMs
    case 'pixels':
      return pixels
    case 'type':
      return type
    case 'works':
      return works
    case 'model':
      return model
    case 'uses':
    case 'copy':
      return mark ?? []
  }
}

function markOf(key: SortKey, { uses, copied }: Marks): Numbers | null {
  if (key === 'uses') return uses
  return key === 'copy' ? copied : null
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
