import type { AssetType } from '@shared/asset'
import type { Saved } from './archive/manifest'

/** The mean size of the copies of a type; null: there is none yet. */
export function meanBytesIn(copies: readonly Saved[]): (type: AssetType) => number | null {
  const sums = new Map<AssetType, { bytes: number; count: number }>()
  for (const { type, bytes } of copies) {
    const sum = sums.get(type) ?? { bytes: 0, count: 0 }
    sums.set(type, { bytes: sum.bytes + bytes, count: sum.count + 1 })
  }
  return (type) => {
    const sum = sums.get(type)
    return sum ? sum.bytes / sum.count : null
  }
}
