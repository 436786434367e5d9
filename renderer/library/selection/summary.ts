import { ASSET_TYPES, type AssetType, type TypeCounts } from '@shared/asset'
import type { Catalog } from '../catalog/catalog'
import { bitCount, type IndexSet, indicesIn } from '../catalog/index-set'
import type { LibraryState } from '../library-state'

interface Summary {
  readonly total: number
  readonly types: TypeCounts
  /** Works of the selected tasks; 0 for uploads. */
  readonly works: number
  /** Selected and listed, but not in the list on the screen (R4). */
  readonly hidden: number
  /** Selected last time, and not listed in this session. */
  readonly unlisted: number
}

/**
 * Counts what is selected, after every change of the selection. Therefore one pass over the sets,
 * which touches no asset.
 */
export function summaryOf({
  catalog,
  selection,
  shown
}: Pick<LibraryState, 'catalog' | 'selection' | 'shown'>): Summary {
  const { indices } = selection.now
  const sets = catalog.byType()
  const types: Record<AssetType, number> = { image: 0, video: 0, audio: 0, other: 0 }
  let selected = 0
  let listed = 0
  let visible = 0

  for (let at = 0; at < indices.length; at += 1) {
    const word = indices[at] ?? 0
    // A small selection is mostly empty words.
    if (word === 0) continue

    selected += bitCount(word)
    visible += bitCount(word & (shown.indices[at] ?? 0))
    for (let type = 0; type < sets.length; type += 1) {
      const count = bitCount(word & (sets[type]?.[at] ?? 0))
      types[ASSET_TYPES[type] ?? 'other'] += count
      listed += count
    }
  }

  return {
    total: selected,
    types,
    works: worksIn(catalog, indices),
    hidden: listed - visible,
    unlisted: selected - listed
  }
}

function worksIn(catalog: Catalog, indices: IndexSet): number {
  if (!catalog.hasTasks()) return 0

  const { works } = catalog.columns()
  let total = 0
  for (const index of indicesIn(indices)) total += works[index] ?? 0
  return total
}
