import { ASSET_TYPES, type AssetType, type TypeCounts } from '@shared/asset'
import { common, size } from './bits'
import type { LibraryState } from './library-store'

export interface Summary {
  readonly selected: number
  readonly types: TypeCounts
  /** Selected, listed, and not on the screen's list (R4). */
  readonly hidden: number
  /** Selected last time, and not listed in this session. */
  readonly unlisted: number
}

/** What is selected, counted by sets: no asset is looked at, since every change of the selection is counted anew. */
export function summaryOf({ catalog, selecting, shown }: Pick<LibraryState, 'catalog' | 'selecting' | 'shown'>): Summary {
  const { bits } = selecting.now
  const types: Record<AssetType, number> = { image: 0, video: 0, audio: 0, other: 0 }
  let listed = 0
  for (const [place, ofType] of catalog.byType().entries()) {
    const count = size(common(bits, ofType))
    types[ASSET_TYPES[place] ?? 'other'] += count
    listed += count
  }
  const selected = size(bits)
  return { selected, types, hidden: listed - size(common(bits, shown.bits)), unlisted: selected - listed }
}
