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
import { difference, EMPTY_SET, type IndexSet, indicesIn, setOf, withAll } from './index-set'
import { createModels } from './models'
import { createNames } from './names'
import { createPackedTasks } from './packed-tasks'

/**
 * Every asset this window has heard of, by index. An index stands for one id for good: a refresh
 * renews the record in place, and a deletion only clears its flags. An id may have an index before
 * it has a record: one that was selected last time and has not been listed yet.
 */
export interface Catalog {
  /** The number of indices. */
  readonly size: () => number
  readonly columns: () => Columns
  /** The record of a listed asset. */
  readonly at: (index: number) => Asset | undefined
  readonly idOf: (index: number) => string
  /** Also of an asset that is gone: sort orders still contain it. */
  readonly nameOf: (index: number) => string
  /** The index of an id, created if necessary. */
  readonly indexOf: (id: string) => number
  /** The index of an id that is listed; undefined for any other. */
  readonly listedIndexOf: (id: string) => number | undefined
  /** The listed assets, as one set per type, in `ASSET_TYPES` order. */
  readonly byType: () => readonly IndexSet[]
  /** The models of tasks, in the order in which they were first listed. */
  readonly models: () => readonly string[]
  /** Whether it holds tasks: the library of what Kling generated. */
  readonly hasTasks: () => boolean
  /** The assets whose name contains a text, in any case; also those that are gone. */
  readonly named: (text: string) => IndexSet
  /** Indices in the order in which their records first came, for sort orders to take in. */
  readonly arrivals: readonly number[]
  /**
   * Counts the records that came back with another date, name or size. Sort orders from before are
   * recomputed.
   */
  readonly revision: () => number
  readonly take: (assets: readonly Asset[]) => void
  /** Adds assets from the cached listing. Those listed in this session stay as they are. */
  readonly takeCached: (assets: readonly Asset[]) => void
  /** Removes assets that are known to be gone. */
  readonly remove: (indices: readonly number[]) => void
  /** Begins a listing, for `missing` to compare with. */
  readonly beginListing: () => void
  /** The indices the current listing has not brought: listed before, or known by id only. */
  readonly missing: () => number[]
  /** The assets that are known to be gone. */
  readonly gone: () => IndexSet
}

export function createCatalog(): Catalog {
  const records: (Asset | undefined)[] = []
  const names = createNames()
  const ids: string[] = []
  const indices = new Map<string, number>()
  const arrivals: number[] = []
  let columns = createColumns()
  let gone = EMPTY_SET
  /** Computed on demand; null after every change. */
  let byType: readonly IndexSet[] | null = null
  let revision = 0
  const models = createModels()
  const packed = createPackedTasks()
  let hasTasks = false
  let listing = 0
  /** The number of the listing that last brought an index. */
  const seenIn: number[] = []

  const isListed = (index: number): boolean => ((columns.flags[index] ?? 0) & LISTED) !== 0

  const indexOf = (id: string): number => {
    const known = indices.get(id)
    if (known !== undefined) return known

    const index = ids.push(id) - 1
    indices.set(id, index)
    columns = grown(columns, ids.length)
    return index
  }

  const write = (asset: Asset, index: number, extraFlags: number): void => {
    const before = records[index]
    if (!before) arrivals.push(index)
    else if (sortsDifferently(before, asset)) revision += 1

    records[index] = asset
    writeColumns(columns, index, asset, extraFlags)
    if (!asset.task) return
    hasTasks = true
    columns.model[index] = models.numberOf(asset.task.model)
  }

  return {
    size: () => ids.length,
    columns: () => columns,
    at: (index) => (isListed(index) ? records[index] : undefined),
    idOf: (index) => ids[index] ?? '',
    nameOf: (index) => records[index]?.name ?? '',
    indexOf,
    listedIndexOf: (id) => {
      const index = indices.get(id)
      return index !== undefined && isListed(index) ? index : undefined
    },
    byType: () => {
      byType ??= setsByType(columns, ids.length)
      return byType
    },
    models: models.all,
    hasTasks: () => hasTasks,
    named: names.containing,
    arrivals,
    revision: () => revision,
    take: (assets) => {
      byType = null
      const renamed: { index: number; name: string }[] = []
      const taken = packed(assets).map((asset) => {
        const index = indexOf(asset.id)
        if (records[index]?.name !== asset.name) renamed.push({ index, name: asset.name })
        write(asset, index, 0)
        seenIn[index] = listing
        return index
      })

      names.put(renamed)
      gone = difference(gone, setOf(taken))
    },
    takeCached: (assets) => {
      byType = null
      const fresh = packed(assets)
        .map((asset) => ({ index: indexOf(asset.id), asset }))
        .filter(({ index }) => !records[index])
      names.put(fresh.map(({ index, asset }) => ({ index, name: asset.name })))

      // An id that is in the cached listing twice is taken once.
      for (const { index, asset } of fresh) if (!records[index]) write(asset, index, CACHED)
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

/** Whether an asset moves in at least one sort order. */
const sortsDifferently = (a: Asset, b: Asset): boolean =>
  a.createdAt !== b.createdAt ||
  a.name !== b.name ||
  a.durationMs !== b.durationMs ||
  a.width !== b.width ||
  a.height !== b.height ||
  a.type !== b.type ||
  a.task?.model !== b.task?.model ||
  a.task?.works.length !== b.task?.works.length

export const idsOf = (catalog: Catalog, indices: IndexSet): readonly string[] =>
  Array.from(indicesIn(indices), catalog.idOf)
