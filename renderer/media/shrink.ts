import { imageSize } from 'image-size'
import { isWhole } from './whole'

/** Larger pictures are refused before they are decoded: 50 megapixels take 200 MB of memory. */
export const PIXELS_LIMIT = 50_000_000

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

/** The size in a picture's header, upright; null when it cannot be read. Decodes nothing. */
export function sizeOf(bytes: Uint8Array<ArrayBuffer>): Size | null {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    // EXIF orientations from 5 on swap the sides: the camera was held upright.
    return orientation >= 5 ? { width: height, height: width } : { width, height }
  } catch {
    return null
  }
}

/**
 * Makes a small WebP from the bytes of a picture, upright; null for bytes the program does not
 * decode, or that break off. The header is checked first.
 */
export async function shrink(bytes: Uint8Array<ArrayBuffer>, side: number): Promise<Blob | null> {
  try {
    const header = sizeOf(bytes)
    const size = header && targetSize(header, side)
    if (!size || !isWhole(bytes)) return null

    const bitmap = await createImageBitmap(new Blob([bytes]), {
      imageOrientation: 'from-image',
      resizeQuality: 'medium',
      ...(size.width >= size.height ? { resizeWidth: size.width } : { resizeHeight: size.height })
    })
    // The decoder may turn a picture whose header does not tell (PNG): then its sides are swapped.
    const isTurned = bitmap.width > bitmap.height !== size.width > size.height
    const [width, height] = isTurned ? [size.height, size.width] : [size.width, size.height]

    const canvas = new OffscreenCanvas(width, height)
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height)
    bitmap.close()
    return await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 })
  } catch {
    return null
  }
}
