import type { Asset } from '@shared/asset'
import {
  CACHED,
  type Columns,
  createColumns,
  grown,
  LISTED,
  setsByType,
  writeColumns
} from './columns'
import { type Bits, minus, NO_BITS, withAll } from './index-set'
import { createNames } from './names'

/**
 * Every asset this window has heard of, by index. A record is appended once and its index stands
 * for its id for good: a refresh renews it in place, a deletion only takes its mark off. An id may
 * have an index before it has a record: one that was selected last time and is not listed yet.
 */
export interface Catalog {
  /** How many indices there are. */
  readonly size: () => number
  readonly columns: () => Columns
  readonly at: (index: number) => Asset | undefined
  readonly idOf: (index: number) => string
  /** Also of an asset that is gone: sort orders hold it still. */
  readonly nameOf: (index: number) => string
  /** The index of an id that is listed; undefined for any other. */
  readonly listedIndexOf: (id: string) => number | undefined
  /** What is listed, as one set per type, in the order of `ASSET_TYPES`. */
  readonly byType: () => readonly Bits[]
  /** Whose name holds a text, whatever its case; also of what is gone. */
  readonly named: (text: string) => Bits
  /** The index of an id, made if need be. */
  readonly indexOf: (id: string) => number
  /** Indices in the order in which their records first came: what a sort order has to take in. */
  readonly arrivals: readonly number[]
  /**
   * Counts up when a record came back with another date, name or size: sort orders are then worked
   * out anew.
   */
  readonly revision: () => number
  readonly take: (assets: readonly Asset[]) => void
  /** Takes assets of a kept listing. What a listing of this session has brought is known better. */
  readonly takeCached: (assets: readonly Asset[]) => void
  /** Takes assets off the list: they are known to be gone. */
  readonly remove: (indices: readonly number[]) => void
  /** Begins a listing: what it does not bring is not there any more, once it is complete. */
  readonly beginListing: () => void
  /** The indices the complete listing did not bring: listed before, or known by id only. */
  readonly missing: () => number[]
  /** What is known to be gone. */
  readonly gone: () => Bits
}

export function createCatalog(): Catalog {
  const records: (Asset | undefined)[] = []
  const names = createNames()
  const ids: string[] = []
  const indices = new Map<string, number>()
  const arrivals: number[] = []
  let columns = createColumns()
  let gone = NO_BITS
  /** Worked out when it is asked for; null: since then something came or went. */
  let byType: readonly Bits[] | null = null
  let revision = 0
  let listing = 0
  /** The listing that brought an index last. */
  const seenIn: number[] = []

  const indexOf = (id: string): number => {
    const known = indices.get(id)
    if (known !== undefined) return known
    const index = ids.push(id) - 1
    indices.set(id, index)
    columns = grown(columns, ids.length)
    return index
  }
  const takeOne = (asset: Asset, index: number): void => {
    const before = records[index]
    if (!before) arrivals.push(index)
    else if (isMoved(before, asset)) revision += 1
    records[index] = asset
    seenIn[index] = listing
    writeColumns(columns, index, asset)
  }
  return {
    size: () => ids.length,
    columns: () => columns,
    at: (index) => ((columns.flags[index] ?? 0) & LISTED ? records[index] : undefined),
    idOf: (index) => ids[index] ?? '',
    nameOf: (index) => records[index]?.name ?? '',
    listedIndexOf: (id) => {
      const index = indices.get(id)
      return index !== undefined && (columns.flags[index] ?? 0) & LISTED ? index : undefined
    },
    byType: () => {
      byType ??= setsByType(columns, ids.length)
      return byType
    },
    named: names.holding,
    indexOf,
    arrivals,
    revision: () => revision,
    take: (assets) => {
      byType = null
      const renamed: { index: number; name: string }[] = []
      const taken = assets.map((asset) => {
        const index = indexOf(asset.id)
        if (records[index]?.name !== asset.name) renamed.push({ index, name: asset.name })
        takeOne(asset, index)
        return index
      })
      names.put(renamed)
      gone = minus(gone, withAll(NO_BITS, taken))
    },
    takeCached: (assets) => {
      byType = null
      const fresh = assets
        .map((asset) => ({ index: indexOf(asset.id), asset }))
        .filter(({ index }) => !records[index])
      names.put(fresh.map(({ index, asset }) => ({ index, name: asset.name })))
      for (const { index, asset } of fresh) {
        // A kept listing that names an id twice.
        if (records[index]) continue
        arrivals.push(index)
        records[index] = asset
        writeColumns(columns, index, asset)
        columns.flags[index] = (columns.flags[index] ?? 0) | CACHED
      }
    },
    remove: (removed) => {
      byType = null
      for (const index of removed) columns.flags[index] = 0
      gone = withAll(gone, removed)
    },
    beginListing: () => {
      listing += 1
    },
    missing: () => ids.flatMap((_, index) => (seenIn[index] === listing ? [] : [index])),
    gone: () => gone
  }
}

/** Whether an asset belongs elsewhere in some order now. */
const isMoved = (a: Asset, b: Asset): boolean =>
  a.createdAt !== b.createdAt ||
  a.name !== b.name ||
  a.durationMs !== b.durationMs ||
  a.width !== b.width ||
  a.height !== b.height
