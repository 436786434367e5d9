import type { Size } from './copy'

/**
 * Main asks the page to decode a file, since no library decodes foreign bytes in main. The bytes
 * are at `/copy/<ticket>` of the page's own origin, with ranges, until the page has answered or
 * half a minute has passed: a page that does not answer in time has not proved the file.
 */
export interface Decoding {
  readonly ticket: string
  readonly as: 'picture' | 'video' | 'sound'
}

/**
 * What the page's own decoder says, of the whole file: a picture is decoded to its last row. What
 * it cannot decode is null. Main compares it with the listing; the page does not know that.
 */
export type Decoded = Size | { readonly durationMs: number } | null
