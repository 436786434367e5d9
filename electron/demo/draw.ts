import { encode } from 'fast-png'
import { type Look, scramble } from './generate'

type Colour = readonly [red: number, green: number, blue: number]

/** A small landscape as a PNG: sky, sun and three ranges of hills, coloured by the seed. */
export function drawPicture(
  seed: number,
  w: number,
  h: number,
  { turn = 0, isMoved = false, isFlat = false, packing }: Look = {}
): Uint8Array<ArrayBuffer> {
  const hue = (seed * 47 + turn) % 360
  const hue2 = (hue + 40 + ((seed * 13) % 80)) % 360
  const sky = [hsl(hue, 0.55, 0.74), hsl(hue2, 0.45, 0.54)] as const
  const sun = hsl((hue + 20) % 360, 0.85, 0.87)
  const hills = [hsl(hue2, 0.38, 0.4), hsl(hue2, 0.4, 0.29), hsl(hue2, 0.42, 0.18)]

  const unit = Math.min(w, h)
  const place = 0.2 + (scramble(seed, 11) % 60) / 100
  const sunX = w * (isMoved ? place + (place > 0.5 ? -0.05 : 0.05) : place)
  const sunY = h * (0.18 + (scramble(seed, 12) % 22) / 100)
  const sunRadius = unit * (0.07 + (scramble(seed, 13) % 8) / 100)

  const skies = Array.from({ length: h }, (_, y) => mix(sky[0], sky[1], y / h))
  const data = new Uint8Array(w * h * 3)

  // No object per pixel: the demo's main process draws while the tiles appear.
  for (let x = 0; x < w; x += 1) {
    const ridges = hills.map(
      (_, k) =>
        h * (0.56 + k * 0.14) +
        Math.sin(x / (unit * (0.11 + k * 0.04)) + seed * 1.7 + k) * unit * (0.075 - k * 0.015)
    )
    const [far = 0, middle = 0, near = 0] = ridges

    for (let y = 0; y < h; y += 1) {
      let hill: Colour | undefined
      if (isFlat) hill = sun
      else if (y > near) hill = hills[2]
      else if (y > middle) hill = hills[1]
      else if (y > far) hill = hills[0]

      const inSun = (x - sunX) * (x - sunX) + (y - sunY) * (y - sunY) < sunRadius * sunRadius
      const colour = hill ?? (inSun ? sun : skies[y]) ?? sun

      const at = (y * w + x) * 3
      data[at] = colour[0]
      data[at + 1] = colour[1]
      data[at + 2] = colour[2]
    }
  }

  return new Uint8Array(
    encode({ width: w, height: h, data, channels: 3, depth: 8 }, { zlib: { level: packing ?? 3 } })
  )
}

const mix = (from: Colour, to: Colour, part: number): Colour => [
  from[0] + (to[0] - from[0]) * part,
  from[1] + (to[1] - from[1]) * part,
  from[2] + (to[2] - from[2]) * part
]

/** Hue in degrees, saturation and lightness from 0 to 1; the answer from 0 to 255. */
function hsl(hue: number, saturation: number, lightness: number): Colour {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  const channel = (offset: number): number => {
    const k = (offset + hue / 30) % 12
    return 255 * (lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
  }
  return [channel(0), channel(8), channel(4)]
}
