import { imageSize } from 'image-size'
import { isWhole } from './whole'

/** Larger pictures are refused before they are decoded: 50 megapixels take 200 MB of memory. */
const PIXELS_LIMIT = 50_000_000

/** In pixels. */
interface Size {
  readonly width: number
  readonly height: number
}

/**
 * The size to decode at: the longer side bounded, never enlarged. Null for a picture that is too
 * large or has no size.
 */
export function targetSize({ width, height }: Size, side: number): Size | null {
  if (!(width > 0 && height > 0) || width * height > PIXELS_LIMIT) return null

  const scale = Math.min(1, side / Math.max(width, height))
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale))
  }
}

/**
 * Whether a picture's header says that it is too large to decode. Sizes are otherwise the decoder's
 * to tell: headers may be legal and yet beyond a parser, or know nothing of how a picture is
 * turned.
 */
export function isTooLarge(bytes: Uint8Array<ArrayBuffer>): boolean {
  try {
    const { width, height } = imageSize(bytes)
    return width * height > PIXELS_LIMIT
  } catch {
    const frame = jpegFrame(bytes)
    return frame !== null && frame.width * frame.height > PIXELS_LIMIT
  }
}

/**
 * The sides of a picture, upright or as it lies. Its header tells them almost always; throws for
 * bytes the browser cannot decode.
 */
export async function sidesOf(bytes: Uint8Array<ArrayBuffer>): Promise<Size> {
  try {
    const { width, height } = imageSize(bytes)
    return { width, height }
  } catch {
    const { width, height } = await createImageBitmap(new Blob([bytes]))
    return { width, height }
  }
}

/** The size in a JPEG's frame, behind segments that fill bytes may stand before. */
function jpegFrame(bytes: Uint8Array<ArrayBuffer>): Size | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null

  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const mark = bytes[at + 1] ?? 0
    if (isFrame(mark)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += mark === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return null
}

/** Between 0xc0 and 0xcf, all but three kinds of table. */
const isFrame = (mark: number): boolean =>
  mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)

/**
 * Makes a small WebP from the bytes of a picture, upright; null for bytes the browser does not
 * decode, or that break off, or that are too large.
 */
export async function shrink(bytes: Uint8Array<ArrayBuffer>, side: number): Promise<Blob | null> {
  try {
    if (isTooLarge(bytes) || !isWhole(bytes)) return null

    const bitmap = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' })
    const size = targetSize(bitmap, side)
    const canvas = size && new OffscreenCanvas(size.width, size.height)
    const context = canvas?.getContext('2d')
    if (size && context) {
      context.imageSmoothingQuality = 'medium'
      context.drawImage(bitmap, 0, 0, size.width, size.height)
    }
    bitmap.close()
    return canvas && (await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 }))
  } catch {
    return null
  }
}
