const tagAt = (bytes: Uint8Array, at: number, text: string): boolean =>
  at >= 0 && [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))

const isZero = (bytes: Uint8Array, from: number): boolean =>
  bytes.subarray(from).every((byte) => byte === 0)

/** After a tag of ID3 version 2, whose length is written in four times seven bits. */
function afterTag(bytes: Uint8Array): number {
  if (!tagAt(bytes, 0, 'ID3')) return 0
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(6, 10)
  const hasFooter = ((bytes[5] ?? 0) & 0x10) !== 0
  return 10 + ((a << 21) | (b << 14) | (c << 7) | d) + (hasFooter ? 10 : 0)
}

/** Tags that stand after the last frame: ID3 version 1 and Lyrics3, or APE. */
const isEndTag = (bytes: Uint8Array, at: number): boolean =>
  ['TAG', 'APETAGEX', 'LYRICSBEGIN'].some((tag) => tagAt(bytes, at, tag))

/** Frame after frame, each of its own length, until nothing but a tag is left. */
function framesEnd(
  bytes: Uint8Array,
  from: number,
  lengthAt: (bytes: Uint8Array, at: number) => number | null
): boolean {
  let at = from
  let frames = 0
  while (at < bytes.byteLength) {
    const length = lengthAt(bytes, at)
    if (length === null) return frames > 0 && (isEndTag(bytes, at) || isZero(bytes, at))
    at += length
    frames += 1
  }
  return at === bytes.byteLength && frames > 0
}

// ISO 11172-3 and 13818-3, layer III, kbit/s by index; layers I and II are no upload's type.
const KBITS_V1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const KBITS_V2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const HERTZ_V1 = [44_100, 48_000, 32_000]

/** The length of the MP3 frame that begins here, or null. */
function mp3FrameAt(bytes: Uint8Array, at: number): number | null {
  const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3)
  const version = (b >> 3) & 3
  const isLayer3 = ((b >> 1) & 3) === 1
  if (a !== 0xff || (b & 0xe0) !== 0xe0 || version === 1 || !isLayer3) return null

  const isV1 = version === 3
  const kbits = (isV1 ? KBITS_V1 : KBITS_V2)[c >> 4] ?? 0
  const hertz = (HERTZ_V1[(c >> 2) & 3] ?? 0) / (version === 0 ? 4 : isV1 ? 1 : 2)
  if (kbits === 0 || hertz === 0) return null
  return Math.floor(((isV1 ? 144 : 72) * kbits * 1000) / hertz) + ((c >> 1) & 1)
}

export const endsAsMp3 = (bytes: Uint8Array): boolean =>
  framesEnd(bytes, afterTag(bytes), mp3FrameAt)

/** AAC in ADTS frames, each of which holds its own length in 13 bits. */
export const endsAsAdts = (bytes: Uint8Array): boolean =>
  framesEnd(bytes, afterTag(bytes), (all, at) => {
    const [a = 0, b = 0, , d = 0, e = 0, f = 0] = all.subarray(at, at + 6)
    const length = ((d & 3) << 11) | (e << 3) | (f >> 5)
    return a === 0xff && (b & 0xf6) === 0xf0 && length >= 7 ? length : null
  })

/** Pages of their own lengths; the last one says that it is the last. */
export function endsAsOgg(bytes: Uint8Array): boolean {
  let at = 0
  let isLast = false
  while (tagAt(bytes, at, 'OggS') && at + 27 <= bytes.byteLength) {
    const segments = bytes.subarray(at + 27, at + 27 + (bytes[at + 26] ?? 0))
    isLast = ((bytes[at + 5] ?? 0) & 4) !== 0
    at += 27 + segments.byteLength + segments.reduce((sum, length) => sum + length, 0)
  }
  return isLast && at === bytes.byteLength
}

const CRC16 = Array.from({ length: 256 }, (_, index) => {
  let crc = index << 8
  for (let bit = 0; bit < 8; bit += 1) crc = (crc << 1) ^ (crc & 0x8000 ? 0x8005 : 0)
  return crc & 0xffff
})

/** Which entry has this low byte: each has another one, so that a step can be taken back. */
const BY_LOW_BYTE = Uint8Array.from({ length: 256 }, (_, low) =>
  CRC16.findIndex((entry) => (entry & 0xff) === low)
)

/** The checksum before `byte` was added to it. */
function withoutByte(crc: number, byte: number): number {
  const index = BY_LOW_BYTE[crc & 0xff] ?? 0
  return ((index ^ byte) << 8) | ((crc ^ (CRC16[index] ?? 0)) >> 8)
}

/** More than eight channels of 65,535 samples with 32 bits take. */
export const FLAC_FRAME_LIMIT_BYTES = 2_200_000
const FLAC_FRAME_LEAST_BYTES = 9

/**
 * A FLAC frame does not tell its length, but ends with a checksum of itself: the last one must end
 * where the file does. What is cut off leaves a last frame whose checksum is missing. A checksum
 * over a frame and its own checksum is zero, so it is taken back from there, byte by byte, until it
 * is zero where a frame begins: once, however many places look like the beginning of one.
 */
export function endsAsFlac(end: Uint8Array): boolean {
  let crc = 0
  for (let at = end.byteLength - 1; at >= 0; at -= 1) {
    crc = withoutByte(crc, end[at] ?? 0)
    const isSync = end[at] === 0xff && ((end[at + 1] ?? 0) & 0xfe) === 0xf8
    if (isSync && crc === 0 && end.byteLength - at >= FLAC_FRAME_LEAST_BYTES) return true
  }
  return false
}
