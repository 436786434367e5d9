/** Main takes pictures as pixels, since it decodes none: four bytes each, blue first. */
export async function sendPixels(
  use: 'clipboard' | 'drag',
  { width, height, data }: Pick<ImageData, 'width' | 'height' | 'data'>
): Promise<boolean> {
  const address = `/pixels/${use}?width=${width}&height=${height}`
  const response = await fetch(address, { method: 'PUT', body: asKept(data) })
  return response.ok
}

/** In the order, and with the transparency, that systems keep bitmaps in. */
export function asKept(rgba: Uint8ClampedArray): Uint8Array<ArrayBuffer> {
  const kept = new Uint8Array(rgba.length)
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = rgba[at + 3] ?? 0
    kept[at] = toned(rgba[at + 2], alpha)
    kept[at + 1] = toned(rgba[at + 1], alpha)
    kept[at + 2] = toned(rgba[at], alpha)
    kept[at + 3] = alpha
  }
  return kept
}

const toned = (value = 0, alpha: number): number => Math.round((value * alpha) / 255)
