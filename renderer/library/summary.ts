import { ASSET_TYPES, type AssetType, type TypeCounts } from '@shared/asset'
import { each } from './bits'
import { LISTED } from './columns'
import type { LibraryState } from './library-store'

export interface Summary {
  readonly selected: number
  readonly types: TypeCounts
  /** Selected, listed, and not on the screen's list (R4). */
  readonly hidden: number
  /** Selected last time, and not listed in this session. */
  readonly unlisted: number
}

/** What is selected, counted in one pass over the columns: no record is touched, since every change of the selection is counted anew. */
export function summaryOf({ catalog, selecting, shown }: Pick<LibraryState, 'catalog' | 'selecting' | 'shown'>): Summary {
  const { flags, type } = catalog.columns()
  const { positionOf } = shown
  const indices = each(selecting.now.bits)
  const byType = new Uint32Array(ASSET_TYPES.length)
  let hidden = 0
  let unlisted = 0
  for (let at = 0; at < indices.length; at += 1) {
    const index = indices[at] ?? 0
    if (((flags[index] ?? 0) & LISTED) === 0) unlisted += 1
    else {
      const place = type[index] ?? 0
      byType[place] = (byType[place] ?? 0) + 1
      if ((positionOf[index] ?? -1) < 0) hidden += 1
    }
  }
  const types: Record<AssetType, number> = { image: 0, video: 0, audio: 0, other: 0 }
  for (const [place, name] of ASSET_TYPES.entries()) types[name] = byType[place] ?? 0
  return { selected: indices.length, types, hidden, unlisted }
}
