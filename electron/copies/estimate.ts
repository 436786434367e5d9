import type { Asset, AssetType } from '@shared/asset'
import type { CopiesEstimate } from '@shared/copies/saving'
import { freeBytesIn } from '../files/reading'
import { bytesOfFile } from '../files/tree'
import type { Archive } from './archive/archive'
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

/** How many are saved already by their length, and about how much the others are. */
export async function estimateOf(
  archive: Archive,
  assets: readonly Asset[]
): Promise<CopiesEstimate> {
  const toFetch: Asset[] = []
  for (const asset of assets) {
    const saved = archive.saved(asset.id)
    const isThere = saved && (await bytesOfFile(archive.pathOf(saved))) === saved.bytes
    if (!isThere) toFetch.push(asset)
  }

  const meanBytes = meanBytesIn(archive.all())
  const means = toFetch.map(({ type }) => meanBytes(type))
  const known = means.flatMap((mean) => mean ?? [])
  return {
    saved: assets.length - toFetch.length,
    toFetch: toFetch.length,
    bytes: known.length < means.length ? null : known.reduce((sum, mean) => sum + mean, 0),
    freeBytes: await freeBytesIn(await archive.folderNow())
  }
}
