import type { Upload } from '../../kling/wire'
import { LAG_MS } from './forgotten'

/**
 * Which assets are favourites at Kling, and so locked (R23). Any answer may lock one. Only a whole
 * new listing unlocks it, and only one that began when every copy knew what an answer had shown: a
 * copy that lags may answer the whole of it. Of a task no listing tells: it can be selected then,
 * and is asked about before it goes.
 */
export interface Favourites {
  readonly take: (uploads: readonly Upload[]) => void
  readonly has: (id: string) => boolean
  /** The upload, as locked as anybody has shown it. */
  readonly applied: <U extends Upload>(upload: U) => U
  readonly beginListing: () => void
  /** Whether an answer since the listing began has shown it as a favourite. */
  readonly isInListing: (id: string) => boolean
  /**
   * The listing is complete: unlocks what it has read, and what no answer has shown as a favourite
   * since, or shortly before, it began.
   */
  readonly endListing: (wasRead: (id: string) => boolean) => void
}

export function createFavourites(elapsed: () => number): Favourites {
  /** When each was last shown as one. */
  const all = new Map<string, number>()
  let inListing = new Set<string>()
  let beganAt = elapsed()
  const has = (id: string): boolean => all.has(id)

  return {
    take: (uploads) => {
      for (const { asset } of uploads) {
        if (!asset.favored) continue
        all.set(asset.id, elapsed())
        inListing.add(asset.id)
      }
    },
    has,
    applied: (upload) => {
      const { asset } = upload
      const favored = has(asset.id)
      return asset.favored === favored ? upload : { ...upload, asset: { ...asset, favored } }
    },
    beginListing: () => {
      inListing = new Set()
      beganAt = elapsed()
    },
    isInListing: (id) => inListing.has(id),
    endListing: (wasRead) => {
      for (const [id, shownAt] of all)
        if (beganAt - shownAt >= LAG_MS && wasRead(id) && !inListing.has(id)) all.delete(id)
    }
  }
}
