import { imageSize } from 'image-size'

/** Longer side of a small picture, in pixels. */
export const THUMBNAIL_SIDE = 320
/** Larger pictures are refused before they are decoded: 50 megapixels take 200 MB of memory. */
export const PIXELS_LIMIT = 50_000_000

/** The size to decode at: the longer side bounded, never enlarged. Null for a picture that is too large, or none at all. */
export function targetSize(width: number, height: number): { width: number; height: number } | null {
  if (!(width > 0 && height > 0) || width * height > PIXELS_LIMIT) return null
  const scale = Math.min(1, THUMBNAIL_SIDE / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** Makes a small WebP of a picture's bytes; null when they are none the program decodes. The header is read before anything is decoded. */
export async function shrink(bytes: Uint8Array<ArrayBuffer>): Promise<Blob | null> {
  try {
    const header = imageSize(bytes)
    // From 5 on, the camera was held upright: the picture is decoded turned.
    const turned = (header.orientation ?? 1) >= 5
    const size = targetSize(turned ? header.height : header.width, turned ? header.width : header.height)
    if (!size) return null
    const bitmap = await createImageBitmap(new Blob([bytes]), { resizeWidth: size.width, resizeHeight: size.height, resizeQuality: 'medium' })
    const canvas = new OffscreenCanvas(size.width, size.height)
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
    bitmap.close()
    return await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 })
  } catch {
    return null
  }
}
