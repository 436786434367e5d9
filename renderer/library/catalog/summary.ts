import { ASSET_TYPES, type AssetType, type TypeCounts } from '@shared/asset'
import type { LibraryState } from '../library-store'
import { ones } from './index-set'

export interface Summary {
  readonly selected: number
  readonly types: TypeCounts
  /** Selected, listed, and not on the screen's list (R4). */
  readonly hidden: number
  /** Selected last time, and not listed in this session. */
  readonly unlisted: number
}

/**
 * What is selected, counted by sets, in one pass: no asset is looked at, since every change of the
 * selection is counted anew.
 */
export function summaryOf({
  catalog,
  selecting,
  shown
}: Pick<LibraryState, 'catalog' | 'selecting' | 'shown'>): Summary {
  const { bits } = selecting.now
  const sets = catalog.byType()
  const types: Record<AssetType, number> = { image: 0, video: 0, audio: 0, other: 0 }
  let selected = 0
  let listed = 0
  let visible = 0
  for (let at = 0; at < bits.length; at += 1) {
    const word = bits[at] ?? 0
    // Most of a small selection is empty.
    if (word === 0) continue
    selected += ones(word)
    visible += ones(word & (shown.bits[at] ?? 0))
    for (let place = 0; place < sets.length; place += 1) {
      const count = ones(word & (sets[place]?.[at] ?? 0))
      types[ASSET_TYPES[place] ?? 'other'] += count
      listed += count
    }
  }
  return { selected, types, hidden: listed - visible, unlisted: selected - listed }
}
