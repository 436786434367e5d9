import { PRINT_BYTES, SHAPE_BYTES } from '@shared/likeness/likeness'
import { gridOf } from './colours'
import { DRAWN_SIDE, greyOf, rasterOf } from './raster'
import { shapeOf } from './shape'

/**
 * What a picture looks like, in 224 bytes: its shape and its colours. `rgba`: the picture upright
 * on 256 × 256 pixels. Null: it says too little to be told from others.
 */
export function printOf(rgba: Uint8ClampedArray): Uint8Array<ArrayBuffer> | null {
  const raster = rasterOf(rgba)
  const shape = shapeOf(greyOf(raster))
  if (!shape) return null

  const print = new Uint8Array(PRINT_BYTES)
  print.set(shape)
  print.set(gridOf(raster), SHAPE_BYTES)
  return print
}

/**
 * The same from the bytes of a picture, in a worker. Throws for bytes the browser cannot decode.
 */
export async function printOfPicture(picture: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  const drawn = await drawnPicture(picture)
  return drawn ? printOf(drawn.data) : null
}

/** A picture upright on 256 × 256 pixels. */
export async function drawnPicture(picture: Blob): Promise<ImageData | undefined> {
  const bitmap = await createImageBitmap(picture, {
    imageOrientation: 'from-image',
    premultiplyAlpha: 'none',
    resizeQuality: 'high',
    resizeWidth: DRAWN_SIDE,
    resizeHeight: DRAWN_SIDE
  })
  const canvas = new OffscreenCanvas(DRAWN_SIDE, DRAWN_SIDE)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  context?.drawImage(bitmap, 0, 0)
  bitmap.close()
  return context?.getImageData(0, 0, DRAWN_SIDE, DRAWN_SIDE)
}
