/**
 * Longer side of a small picture, in pixels of the screen. A tile shows a square out of its middle,
 * so a picture of 16:9 needs 16/9 of the tile: 288 for a tile of 162 at one pixel per pixel. That,
 * and the small tiles, take the first; large tiles and screens with more pixels the second.
 */
export const THUMBNAIL_SIDES = [320, 640] as const
export type ThumbnailSide = (typeof THUMBNAIL_SIDES)[number]

/** A small picture is at most this large: some 15 KB at 320 pixels, 45 KB at 640. */
export const THUMBNAIL_LIMIT_BYTES = 256 * 1024

/**
 * What a request for bytes answers when the page has taken it back (`media:forget`); one that is
 * still wanted asks again.
 */
export const TAKEN_BACK = 499

/** How much room the small pictures may take on disk, in MB (10^6 bytes). */
export const CACHE_LIMITS_MB = [100, 500, 1000, 5000] as const
export const CACHE_LIMIT_RANGE_MB = { min: 50, max: 100_000 } as const

export interface CacheUsage {
  readonly bytes: number
  readonly pictures: number
}
