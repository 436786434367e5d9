import { ASSET_TYPES, type AssetType, type TypeCounts } from '@shared/asset'
import { each } from './bits'
import type { LibraryState } from './library-store'

export interface Summary {
  readonly selected: number
  readonly types: TypeCounts
  /** Selected, listed, and not on the screen's list (R4). */
  readonly hidden: number
  /** Selected last time, and not listed in this session. */
  readonly unlisted: number
}

/** What is selected, counted in one pass. */
export function summaryOf({ catalog, selecting, shown }: Pick<LibraryState, 'catalog' | 'selecting' | 'shown'>): Summary {
  const types: Record<AssetType, number> = { image: 0, video: 0, audio: 0, other: 0 }
  const columns = catalog.columns()
  let selected = 0
  let hidden = 0
  let unlisted = 0
  for (const index of each(selecting.now.bits)) {
    selected += 1
    if (!catalog.at(index)) {
      unlisted += 1
      continue
    }
    types[ASSET_TYPES[columns.type[index] ?? 0] ?? 'other'] += 1
    if ((shown.positionOf[index] ?? -1) < 0) hidden += 1
  }
  return { selected, types, hidden, unlisted }
}
