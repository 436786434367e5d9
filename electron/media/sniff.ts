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

/** How many first bytes `sniff` needs. */
export const SNIFF_BYTES = 16

interface Signature {
  readonly type: MediaType
  /** What stands at which offset. */
  readonly marks: readonly (readonly [offset: number, text: string])[]
}

/** The first that fits counts: AVIF is also an ISO base media file. */
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
  { type: 'image/avif', marks: [[4, 'ftypavif']] },
  { type: 'video/mp4', marks: [[4, 'ftyp']] },
  { type: 'video/webm', marks: [[0, '\x1a\x45\xdf\xa3']] },
  { type: 'audio/ogg', marks: [[0, 'OggS']] },
  { type: 'audio/mpeg', marks: [[0, 'ID3']] }
]

/** Null for anything but a picture, video or sound the page can show. HTML and SVG are none. */
export function sniff(bytes: Uint8Array): MediaType | null {
  const found = SIGNATURES.find(({ marks }) =>
    marks.every(([offset, text]) => stands(bytes, offset, text))
  )
  return found?.type ?? bareAudio(bytes)
}

const stands = (bytes: Uint8Array, offset: number, text: string): boolean =>
  [...text].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0))

/** AAC (ADTS) and MP3 without tags begin with a frame: 11 or 12 set bits. */
function bareAudio([first = 0, second = 0]: Uint8Array): MediaType | null {
  if (first !== 0xff) return null
  if ((second & 0xf6) === 0xf0) return 'audio/aac'
  return (second & 0xe0) === 0xe0 ? 'audio/mpeg' : null
}
