import { drawScene, randomFrom, type Scene } from './scene'

/** What happens to an upload on its way to a second one. */
export type Change =
  | 'half'
  | 'quarter'
  | 'jpeg-50'
  | 'jpeg-65'
  | 'jpeg-80'
  | 'jpeg-95'
  | 'webp'
  | 'png'
  | 'watermark'
  | 'badge'
  | 'darker'
  | 'lighter'
  | 'crop'
  | 'padding'

/** *Same picture* is measured on these. */
export const SAME: readonly Change[] = [
  'half',
  'quarter',
  'jpeg-50',
  'jpeg-65',
  'jpeg-80',
  'jpeg-95',
  'webp',
  'png',
  'watermark',
  'badge',
  'darker',
  'lighter'
]
/** No hash sees these; their figures stand apart. */
export const APART: readonly Change[] = ['crop', 'padding']

const WATERMARK_SHARE = 0.05

/** The bytes of a scene as it was uploaded first: PNG, JPEG or WebP. */
export function upload(scene: Scene): Promise<Blob> {
  const [type = 'image/png', quality] =
    ([['image/png'], ['image/jpeg', 0.92], ['image/webp', 0.9]] as const)[scene.shapes % 3] ?? []
  return encode(drawScene(scene), type, quality)
}

export function changed(scene: Scene, change: Change): Promise<Blob> {
  const canvas = drawScene(scene)
  const { width, height } = canvas
  switch (change) {
    case 'half':
      return encode(drawn(canvas, width / 2, height / 2), 'image/jpeg', 0.9)
    case 'quarter':
      return encode(drawn(canvas, width / 4, height / 4), 'image/png')
    case 'jpeg-50':
    case 'jpeg-65':
    case 'jpeg-80':
    case 'jpeg-95':
      return encode(canvas, 'image/jpeg', Number(change.slice(-2)) / 100)
    case 'webp':
      return encode(canvas, 'image/webp', 0.75)
    case 'png':
      return encode(canvas, 'image/png')
    case 'watermark':
      return encode(marked(canvas, scene.shapes, false), 'image/jpeg', 0.85)
    case 'badge':
      return encode(marked(canvas, scene.shapes, true), 'image/jpeg', 0.85)
    case 'darker':
      return encode(filtered(canvas, 'brightness(0.9)'), 'image/jpeg', 0.9)
    case 'lighter':
      return encode(filtered(canvas, 'brightness(1.1)'), 'image/jpeg', 0.9)
    case 'crop':
      return encode(cropped(canvas, 0.05), 'image/jpeg', 0.9)
    case 'padding':
      return encode(padded(canvas, 0.06), 'image/jpeg', 0.9)
  }
}

/** A picture that says nothing: one colour, stripes, or an even gradient. */
export function flat(seed: number): Promise<Blob> {
  const random = randomFrom(seed)
  const canvas = new OffscreenCanvas(320, 320)
  const context = contextOf(canvas)
  const hue = Math.round(random() * 360)
  context.fillStyle = `hsl(${hue} 60% ${Math.round(random() * 100)}%)`
  context.fillRect(0, 0, 320, 320)
  if (seed % 3 === 1)
    for (let x = 0; x < 320; x += 40) {
      context.fillStyle = `hsl(${hue} 50% ${Math.round(random() * 100)}%)`
      context.fillRect(x, 0, 20, 320)
    }
  if (seed % 3 === 2) {
    const fill = context.createLinearGradient(0, 0, 0, 320)
    fill.addColorStop(0, `hsl(${hue} 60% 20%)`)
    fill.addColorStop(1, `hsl(${Math.round(random() * 360)} 60% 80%)`)
    context.fillStyle = fill
    context.fillRect(0, 0, 320, 320)
  }
  return encode(canvas, 'image/jpeg', 0.8)
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  return context
}

const encode = (canvas: OffscreenCanvas, type: string, quality?: number): Promise<Blob> =>
  canvas.convertToBlob({ type, ...(quality === undefined ? {} : { quality }) })

function drawn(from: OffscreenCanvas, width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(Math.round(width), Math.round(height))
  const context = contextOf(canvas)
  context.imageSmoothingQuality = 'high'
  context.drawImage(from, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** Text, or a box with text, somewhere, on at most 5 % of the area. */
function marked(canvas: OffscreenCanvas, seed: number, isBox: boolean): OffscreenCanvas {
  const { width, height } = canvas
  const random = randomFrom(seed + 99)
  const wide = width * (0.3 + random() * 0.15)
  const tall = (WATERMARK_SHARE * width * height * (isBox ? 0.8 : 1)) / wide
  const x = random() * (width - wide)
  const y = random() * (height - tall)
  const context = contextOf(canvas)
  context.globalAlpha = isBox ? 0.6 : 0.8
  if (isBox) {
    context.fillStyle = '#111'
    context.fillRect(x, y, wide, tall)
  }
  context.fillStyle = '#fff'
  context.font = `700 ${tall}px sans-serif`
  context.fillText('KLING AI', x, y + tall * 0.85, wide)
  return canvas
}

function filtered(from: OffscreenCanvas, filter: string): OffscreenCanvas {
  const canvas = new OffscreenCanvas(from.width, from.height)
  const context = contextOf(canvas)
  context.filter = filter
  context.drawImage(from, 0, 0)
  return canvas
}

function cropped(from: OffscreenCanvas, part: number): OffscreenCanvas {
  const { width, height } = from
  const canvas = new OffscreenCanvas(
    Math.round(width * (1 - 2 * part)),
    Math.round(height * (1 - 2 * part))
  )
  contextOf(canvas).drawImage(from, -width * part, -height * part)
  return canvas
}

function padded(from: OffscreenCanvas, part: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(from.width, from.height)
  const context = contextOf(canvas)
  context.fillStyle = '#000'
  context.fillRect(0, 0, canvas.width, canvas.height)
  const [x, y] = [from.width * part, from.height * part]
  context.drawImage(from, x, y, from.width - 2 * x, from.height - 2 * y)
  return canvas
}
