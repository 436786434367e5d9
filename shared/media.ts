/**
 * Longer side of a thumbnail, in device pixels. A tile shows the square in its middle, so at 16:9
 * the thumbnail is 16/9 of the tile's size: 288 for a tile of 162. Small and medium tiles take the
 * first; large tiles and high-density screens take the second.
 */
export const THUMBNAIL_SIDES = [320, 640] as const
export type ThumbnailSide = (typeof THUMBNAIL_SIDES)[number]

/** Size of a thumbnail, at most. Usual are 15 KB at 320 pixels and 45 KB at 640. */
export const THUMBNAIL_LIMIT_BYTES = 256 * 1024

/**
 * HTTP status of a media request that the page has taken back (`media:forget`). A tile that wants
 * the picture again asks anew.
 */
export const TAKEN_BACK = 499

/** Choices for the size of the thumbnail cache, in MB (10^6 bytes). */
export const CACHE_LIMITS_MB = [100, 500, 1000, 5000] as const
/** Sizes that are accepted, also from a provisioning file, in MB. */
export const CACHE_LIMIT_RANGE_MB = { min: 50, max: 100_000 } as const

export interface CacheUsage {
  readonly bytes: number
  readonly pictures: number
}
