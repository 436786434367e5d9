/** What is known of the copy of each asset, by index. Beyond the end there is none. */
export type Copied = Uint8Array

export const NO_COPIES: Copied = new Uint8Array(0)
/** In the archive, and not found missing or altered. */
export const COPIED = 1
/** In the archive, but a check found it missing or altered. */
export const COPY_LOST = 2
/** A run keeps the asset because its copy could not be proved (R27). */
export const SET_ASIDE = 3

/** The sign of a copy on a tile: one that is there, or one to look after. */
export const copyMark = (copied: number): string => (copied === COPIED ? '↓' : '!')
