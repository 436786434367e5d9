import type { Upload } from '../kling/wire'

/**
 * Which assets are favourites at Kling, and so locked (R23). Any answer may lock one. Only a whole
 * new listing unlocks it, since a single answer may come from a copy that does not know yet.
 */
export interface Favourites {
  readonly take: (uploads: readonly Upload[]) => void
  readonly has: (id: string) => boolean
  /** The upload, as locked as anybody has shown it. */
  readonly applied: <U extends Upload>(upload: U) => U
  readonly beginListing: () => void
  /** Whether an answer since the listing began has shown it as a favourite. */
  readonly isInListing: (id: string) => boolean
  /** The listing is complete: unlocks what it has read and no answer has shown as a favourite. */
  readonly endListing: (wasRead: (id: string) => boolean) => void
}

export function createFavourites(): Favourites {
  const all = new Set<string>()
  let inListing = new Set<string>()
  const has = (id: string): boolean => all.has(id)

  return {
    take: (uploads) => {
      for (const { asset } of uploads) {
        if (!asset.favored) continue
        all.add(asset.id)
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
    },
    isInListing: (id) => inListing.has(id),
    endListing: (wasRead) => {
      for (const id of all) if (wasRead(id) && !inListing.has(id)) all.delete(id)
    }
  }
}
