/**
 * What a file is by its first bytes. The name, the address and the server's own claim are not
 * asked.
 */
export type MediaType =
  | 'image/png'
  | 'image/jpeg'
  | 'image/webp'
  | 'image/gif'
  | 'image/avif'
  | 'video/mp4'
  | 'video/webm'
  | 'audio/mpeg'
  | 'audio/wav'
  | 'audio/ogg'
  | 'audio/aac'

/** First bytes that `sniff` wants to see. */
export const SNIFF_BYTES = 16

const at = (bytes: Uint8Array, offset: number, text: string): boolean =>
  [...text].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0))

/**
 * Null for anything that is not a picture, a video or a sound the page can show: HTML and SVG among
 * them.
 */
export function sniff(bytes: Uint8Array): MediaType | null {
  if (at(bytes, 0, '\x89PNG\r\n\x1a\n')) return 'image/png'
  if (at(bytes, 0, '\xff\xd8\xff')) return 'image/jpeg'
  if (at(bytes, 0, 'GIF8')) return 'image/gif'
  if (at(bytes, 0, 'RIFF'))
    return at(bytes, 8, 'WEBP') ? 'image/webp' : at(bytes, 8, 'WAVE') ? 'audio/wav' : null
  if (at(bytes, 4, 'ftyp')) return at(bytes, 8, 'avif') ? 'image/avif' : 'video/mp4'
  if (at(bytes, 0, '\x1a\x45\xdf\xa3')) return 'video/webm'
  if (at(bytes, 0, 'OggS')) return 'audio/ogg'
  if (at(bytes, 0, 'ID3')) return 'audio/mpeg'
  const [first = 0, second = 0] = bytes
  if (first === 0xff && (second & 0xf6) === 0xf0) return 'audio/aac'
  if (first === 0xff && (second & 0xe0) === 0xe0) return 'audio/mpeg'
  return null
}
