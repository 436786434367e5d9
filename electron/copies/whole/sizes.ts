import type { AssetType } from '@shared/asset'

const MB = 1024 * 1024

/** What is read whole to be looked through, one file after the other; see `ends.ts`. */
export const WHOLE_LIMIT_BYTES = 64 * MB

/**
 * No file of a type is larger: the service takes pictures up to 10 MB, sounds up to 20 MB and clips
 * up to 100 MB, and what it makes itself is larger, but not so much.
 */
export const LIMIT_BYTES: Readonly<Record<AssetType, number>> = {
  image: WHOLE_LIMIT_BYTES,
  audio: 256 * MB,
  video: 2048 * MB,
  other: 2048 * MB
}
