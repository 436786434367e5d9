import type { AssetType } from '@shared/asset'
import type { CopiesEstimate } from '@shared/copies/saving'
import { freeBytesIn } from '../files/reading'
import { bytesOfFile } from '../files/tree'
import { type Foretold, notTakenIn } from './again/limits'
import type { Archive } from './archive/archive'
import type { Saved } from './archive/manifest'
import type { CopyFile } from './copy-file'

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

/**
 * How many are saved already by their length, and about how much the others are. `addressOf`: of
 * uploads, which could be uploaded again.
 */
export async function estimateOf(
  archive: Archive,
  assets: readonly CopyFile[],
  addressOf?: (id: string) => string | null
): Promise<CopiesEstimate> {
  const toFetch: CopyFile[] = []
  const foretold: Foretold[] = []
  for (const asset of assets) {
    const saved = archive.saved(asset.id)
    const isThere = saved && (await bytesOfFile(archive.pathOf(saved))) === saved.bytes
    if (!isThere) toFetch.push(asset)
    if (addressOf) foretold.push(foretoldOf(asset, isThere ? saved : null, addressOf(asset.id)))
  }

  const meanBytes = meanBytesIn(archive.all())
  const means = toFetch.map(({ type }) => meanBytes(type))
  const known = means.flatMap((mean) => mean ?? [])
  return {
    saved: assets.length - toFetch.length,
    toFetch: toFetch.length,
    bytes: known.length < means.length ? null : known.reduce((sum, mean) => sum + mean, 0),
    freeBytes: await freeBytesIn(await archive.folderNow()),
    ...(addressOf && { notTaken: notTakenIn(foretold) })
  }
}

/** What a copy tells was proved when it was saved; else the listing tells it. */
function foretoldOf(asset: CopyFile, saved: Saved | null, address: string | null): Foretold {
  const { width, height, durationMs } = saved ?? asset
  return {
    type: asset.type,
    path: saved?.name ?? address,
    bytes: saved?.bytes ?? null,
    size: width === null || height === null ? null : { width, height },
    durationMs: durationMs ?? asset.durationMs
  }
}
