/** A file's type by its first bytes. Name, address and the server's own claim do not count. */
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

/** How many first bytes tell a video or a sound. */
export const SNIFF_BYTES = 16
/** How many tell one picture from another: ISO base media files list the formats they follow. */
export const BRANDS_BYTES = 64

interface Signature {
  readonly type: MediaType
  /** What stands at which offset. */
  readonly marks: readonly (readonly [offset: number, text: string])[]
}

const SIGNATURES: readonly Signature[] = [
  { type: 'image/png', marks: [[0, '\x89PNG\r\n\x1a\n']] },
  { type: 'image/jpeg', marks: [[0, '\xff\xd8\xff']] },
  { type: 'image/gif', marks: [[0, 'GIF8']] },
  {
    type: 'image/webp',
    marks: [
      [0, 'RIFF'],
      [8, 'WEBP']
    ]
  },
  {
    type: 'audio/wav',
    marks: [
      [0, 'RIFF'],
      [8, 'WAVE']
    ]
  },
  { type: 'video/webm', marks: [[0, '\x1a\x45\xdf\xa3']] },
  { type: 'audio/ogg', marks: [[0, 'OggS']] },
  { type: 'audio/mpeg', marks: [[0, 'ID3']] }
]

/** Null for anything but a picture, video or sound the page can show. HTML and SVG are none. */
export function sniff(bytes: Uint8Array): MediaType | null {
  const found = SIGNATURES.find(({ marks }) =>
    marks.every(([offset, text]) => stands(bytes, offset, text))
  )
  if (found) return found.type
  return stands(bytes, 4, 'ftyp') ? isoMedia(brandsOf(bytes)) : bareAudio(bytes)
}

const AVIF_BRANDS = ['avif', 'avis']
/** Of other pictures and their sequences, such as HEIC, which browsers do not decode. */
const PICTURE_BRANDS = ['mif1', 'msf1', 'heic', 'heix', 'hevc', 'hevx', 'heim', 'heis']

function isoMedia(brands: readonly string[]): MediaType | null {
  if (brands.some((brand) => AVIF_BRANDS.includes(brand))) return 'image/avif'
  return brands.some((brand) => PICTURE_BRANDS.includes(brand)) ? null : 'video/mp4'
}

/** The formats a file says it follows: the major one, a version, then the compatible ones. */
function brandsOf(bytes: Uint8Array): readonly string[] {
  const [a = 0, b = 0, c = 0, d = 0] = bytes
  const end = Math.min(bytes.length, BRANDS_BYTES, ((a << 24) | (b << 16) | (c << 8) | d) >>> 0)
  const brands: string[] = []
  for (let at = 8; at + 4 <= end; at += 4)
    if (at !== 12) brands.push(String.fromCharCode(...bytes.subarray(at, at + 4)))

  return brands
}

const stands = (bytes: Uint8Array, offset: number, text: string): boolean =>
  [...text].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0))

/** AAC (ADTS) and MP3 without tags begin with a frame: 11 or 12 set bits. */
function bareAudio([first = 0, second = 0]: Uint8Array): MediaType | null {
  if (first !== 0xff) return null
  if ((second & 0xf6) === 0xf0) return 'audio/aac'
  return (second & 0xe0) === 0xe0 ? 'audio/mpeg' : null
}
