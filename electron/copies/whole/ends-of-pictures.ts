const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const IEND = 0x49_45_4e_44

/** Chunk after chunk, each of its own length, to the one that says it is the last. */
export function endsAsPng(bytes: Uint8Array): boolean {
  const view = viewOf(bytes)
  for (let at = 8; at + 12 <= bytes.byteLength; ) {
    const length = view.getUint32(at)
    const next = at + 12 + length
    if (view.getUint32(at + 4) === IEND) return next <= bytes.byteLength
    at = next
  }
  return false
}

const END_OF_IMAGE = 0xd9
const START_OF_SCAN = 0xda
/** Restart markers, TEM and SOI stand alone: no length follows. */
const isBare = (marker: number): boolean => (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01

/**
 * Segment after segment to the picture's own end: the small picture in a camera's EXIF has an end,
 * too, and lies inside a segment.
 */
export function endsAsJpeg(bytes: Uint8Array): boolean {
  const view = viewOf(bytes)
  let at = 2
  let hasScan = false
  for (;;) {
    at = bytes.indexOf(0xff, at)
    if (at < 0 || at + 1 >= bytes.byteLength) return false

    const marker = view.getUint8(at + 1)
    if (marker === END_OF_IMAGE) return hasScan
    if (marker === 0xff) at += 1
    // A stuffed zero inside a scan, or a marker without a length.
    else if (marker === 0 || isBare(marker)) at += 2
    else if (at + 4 > bytes.byteLength) return false
    else {
      hasScan ||= marker === START_OF_SCAN
      at += 2 + view.getUint16(at + 2)
    }
  }
}

const GIF_EXTENSION = 0x21
const GIF_IMAGE = 0x2c
const GIF_TRAILER = 0x3b

/** The length of a table of colours, as its packed byte tells. */
const tableLength = (packed: number): number => (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0)

/** Block after block to the trailer; a block is a row of parts that ends with an empty one. */
export function endsAsGif(bytes: Uint8Array): boolean {
  const byteAt = (at: number): number => bytes[at] ?? 0
  const afterParts = (from: number): number => {
    let at = from
    while (at < bytes.byteLength && byteAt(at) > 0) at += 1 + byteAt(at)
    return at + 1
  }

  let at = 13 + tableLength(byteAt(10))
  let hasImage = false
  while (at < bytes.byteLength) {
    switch (byteAt(at)) {
      case GIF_TRAILER:
        return hasImage
      case GIF_EXTENSION:
        at = afterParts(at + 2)
        break
      case GIF_IMAGE:
        hasImage = true
        at = afterParts(at + 11 + tableLength(byteAt(at + 9)))
        break
      default:
        return false
    }
  }
  return false
}
