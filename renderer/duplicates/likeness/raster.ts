/** A picture is drawn at this size, in pixels, and then averaged: any original gives the same. */
export const DRAWN_SIDE = 256
/** The side of the raster that a print is made of. */
export const RASTER_SIDE = 32

const BLOCK = DRAWN_SIDE / RASTER_SIDE
const MID_GREY = 128

/** Red, green and blue from 0 to 255, three numbers a pixel. */
export type Raster = Float32Array

/**
 * Averages a drawn picture (RGBA, not premultiplied) to the raster. What is transparent lies on
 * mid-grey, which is no picture's likely background.
 */
export function rasterOf(rgba: Uint8ClampedArray): Raster {
  const raster = new Float32Array(RASTER_SIDE * RASTER_SIDE * 3)
  for (let y = 0; y < DRAWN_SIDE; y += 1)
    for (let x = 0; x < DRAWN_SIDE; x += 1) {
      const from = 4 * (y * DRAWN_SIDE + x)
      const to = 3 * (Math.floor(y / BLOCK) * RASTER_SIDE + Math.floor(x / BLOCK))
      const alpha = (rgba[from + 3] ?? 0) / 255
      const ground = MID_GREY * (1 - alpha)
      for (let channel = 0; channel < 3; channel += 1)
        raster[to + channel] =
          (raster[to + channel] ?? 0) + alpha * (rgba[from + channel] ?? 0) + ground
    }

  for (let at = 0; at < raster.length; at += 1) raster[at] = (raster[at] ?? 0) / (BLOCK * BLOCK)
  return raster
}

/** How light each pixel is, from 0 to 255 (ITU-R BT.601). */
export function greyOf(raster: Raster): Float32Array {
  const grey = new Float32Array(raster.length / 3)
  for (let at = 0; at < grey.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = raster.subarray(3 * at, 3 * at + 3)
    grey[at] = 0.299 * red + 0.587 * green + 0.114 * blue
  }
  return grey
}
