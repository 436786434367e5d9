/** In pixels. */
export interface Sides {
  readonly width: number
  readonly height: number
}

/** What the listing says of the picture that stands for an asset. */
export interface ListedPicture {
  /** Null: the listing does not tell. */
  readonly sides: Sides | null
  /** The picture is the asset's file itself, and no cover. */
  readonly isFile: boolean
}

/** Covers are smaller than what they stand for, and rounded. */
const COVER_LEEWAY = 0.02

/**
 * Whether a picture can be the one that was listed. A CDN may answer with a picture that says "not
 * available", or with that of another asset: taken for the asset's own it would make equals of
 * assets that have nothing in common. A camera's picture may be listed as it lies.
 */
export function isOwnPicture(seen: Sides, { sides, isFile }: ListedPicture): boolean {
  if (sides === null) return true
  return [sides, { width: sides.height, height: sides.width }].some((listed) =>
    isFile
      ? seen.width === listed.width && seen.height === listed.height
      : Math.abs((seen.width * listed.height) / (seen.height * listed.width) - 1) <= COVER_LEEWAY
  )
}
