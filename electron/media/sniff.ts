/**
 * A file's type by its first bytes. Name, address and the server's own claim do not count. Bytes
 * that are no known type are left to the browser's decoders, unless they could be a document.
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
  | typeof UNKNOWN_MEDIA

/** With `nosniff`, no browser runs it as a page. */
export const UNKNOWN_MEDIA = 'application/octet-stream'

/** How many first bytes tell: ISO base media files list the formats they follow. */
export const SNIFF_BYTES = 64

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

/** Null for what is no picture, video or sound: a page, a script, a document, a program. */
export function sniff(bytes: Uint8Array): MediaType | null {
  const found = SIGNATURES.find(({ marks }) =>
    marks.every(([offset, text]) => stands(bytes, offset, text))
  )
  if (found) return found.type
  if (stands(bytes, 4, 'ftyp')) return isoMedia(brandsOf(bytes))
  if (MOVIE_ATOMS.some((atom) => stands(bytes, 4, atom))) return 'video/mp4'

  return bareAudio(bytes) ?? (mayRun(bytes) ? null : UNKNOWN_MEDIA)
}

/** What a QuickTime file without `ftyp` begins with. */
export const MOVIE_ATOMS = ['moov', 'mdat', 'wide', 'free', 'skip', 'pnot'] as const
const AVIF_BRANDS = ['avif', 'avis']
/** Other pictures and their sequences, which browsers do not decode. */
const HEIC_BRANDS = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis']
/** A picture in a coding that other brands name, or none does. */
const PICTURE_BRANDS = ['mif1', 'msf1', 'miaf', 'MA1A', 'MA1B']

function isoMedia(brands: readonly string[]): MediaType | null {
  const isOneOf = (known: readonly string[]): boolean => brands.some((one) => known.includes(one))

  if (isOneOf(AVIF_BRANDS)) return 'image/avif'
  if (isOneOf(HEIC_BRANDS)) return null
  return isOneOf(PICTURE_BRANDS) ? 'image/avif' : 'video/mp4'
}

/** The formats a file says it follows: the major one, a version, then the compatible ones. */
function brandsOf(bytes: Uint8Array): readonly string[] {
  const [a = 0, b = 0, c = 0, d = 0] = bytes
  const end = Math.min(bytes.length, SNIFF_BYTES, ((a << 24) | (b << 16) | (c << 8) | d) >>> 0)
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

/** Programs and archives: ZIP, gzip (also of SVG), WebAssembly, Windows, Linux, macOS, Java. */
const NO_MEDIA = [
  'PK\x03\x04',
  '\x1f\x8b',
  '\0asm',
  'MZ',
  '\x7fELF',
  '\xcf\xfa\xed\xfe',
  '\xca\xfe\xba\xbe'
] as const

/** Text of any encoding, a document or a program. No picture, video or sound is all text. */
function mayRun(bytes: Uint8Array): boolean {
  if (NO_MEDIA.some((mark) => stands(bytes, 0, mark))) return true

  const start = bytes.subarray(0, SNIFF_BYTES)
  // UTF-16 and UTF-32 are text with zeros between; some servers put zeros ahead.
  const letters = start.filter((byte) => byte !== 0)
  const text = String.fromCharCode(...letters).replace(
    /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/,
    ''
  )
  return /^<|^#!|%PDF|%!PS/.test(text) || !letters.some(isBinary)
}

/** A byte that stands in no text, as the MIME Sniffing standard has it. */
const isBinary = (byte: number): boolean =>
  byte < 0x09 || byte === 0x0b || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)
