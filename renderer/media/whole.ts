type Bytes = Uint8Array<ArrayBuffer>

/**
 * Whether the bytes of a picture reach its end, as far as its format tells. Browsers draw the part
 * of a truncated one that is there, and the rest would look like the picture.
 */
export function isWhole(bytes: Bytes): boolean {
  if (stands(bytes, 1, 'PNG')) return hasPngEnd(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return hasJpegEnd(bytes)
  if (stands(bytes, 0, 'RIFF'))
    return bytes.length >= 8 && viewOf(bytes).getUint32(4, true) + 8 <= bytes.length
  if (stands(bytes, 0, 'GIF8')) return bytes.lastIndexOf(GIF_END) > GIF_HEADER_BYTES
  return stands(bytes, 4, 'ftyp') ? hasAllBoxes(bytes) : true
}

const GIF_END = 0x3b
const GIF_HEADER_BYTES = 13

const viewOf = (bytes: Bytes): DataView => new DataView(bytes.buffer, bytes.byteOffset)

const stands = (bytes: Bytes, offset: number, text: string): boolean =>
  bytes.length >= offset + text.length &&
  [...text].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0))

/** Chunks of length, name, data and checksum, up to one that is called IEND. */
function hasPngEnd(bytes: Bytes): boolean {
  const view = viewOf(bytes)
  let at = 8
  while (at + 12 <= bytes.length) {
    if (stands(bytes, at + 4, 'IEND')) return true
    at += 12 + view.getUint32(at)
  }
  return false
}

/**
 * Segments up to the first scan, then a mark of the end. A preview inside a segment has such a mark
 * as well, so the segments are skipped.
 */
function hasJpegEnd(bytes: Bytes): boolean {
  const view = viewOf(bytes)
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== SCAN)
    at += bytes[at + 1] === 0xff ? 1 : 2 + view.getUint16(at + 2)

  for (let end = bytes.length - 2; end > at; end -= 1)
    if (bytes[end] === 0xff && bytes[end + 1] === JPEG_END) return true
  return false
}

const SCAN = 0xda
const JPEG_END = 0xd9

/**
 * Boxes of a size and a name, one behind the other (AVIF), with the picture's data among them. Size
 * 0 means: up to the end.
 */
function hasAllBoxes(bytes: Bytes): boolean {
  const view = viewOf(bytes)
  let hasData = false
  let at = 0
  while (at + 8 <= bytes.length) {
    const size = view.getUint32(at)
    hasData ||= stands(bytes, at + 4, 'mdat')
    if (size === 0) return hasData

    const length = size === 1 && at + 16 <= bytes.length ? Number(view.getBigUint64(at + 8)) : size
    if (length < 8) return hasData
    at += length
  }
  return hasData && at <= bytes.length
}
