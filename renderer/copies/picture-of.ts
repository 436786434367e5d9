import type { AssetType } from '@shared/asset'
import type { PlannedAsset } from '@shared/deletion'
import type { Catalog } from '../library/catalog/catalog'

/** What a list of files needs to show the picture of one: an upload, or a work of a task. */
export function pictureOf(
  catalog: Catalog,
  { id, type }: { readonly id: string; readonly type: AssetType }
): Pick<PlannedAsset, 'durationMs' | 'hasPicture'> {
  // A work is not listed by itself: its picture is tried.
  if (catalog.hasTasks()) return { durationMs: null, hasPicture: type !== 'audio' }

  const index = catalog.listedIndexOf(id)
  const asset = index === undefined ? undefined : catalog.at(index)
  // What is gone at Kling has none there any more: main has that of its copy.
  return {
    durationMs: asset?.durationMs ?? null,
    hasPicture: asset?.hasPicture ?? type !== 'audio'
  }
}
