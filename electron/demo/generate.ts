/**
 * One upload of the demo library: enough to answer a listing and to draw its picture. An index
 * always gives the same upload.
 */
export interface DemoUpload {
  readonly id: string
  readonly name: string
  readonly contentType: 'image' | 'video' | 'audio'
  readonly createTime: number
  readonly width: number
  readonly height: number
  readonly durationMs: number
  readonly favored: boolean
  /** Its file: a drawing of its own, or one of the samples. */
  readonly source: 'drawn' | 'jpeg' | 'webp' | 'mp4' | 'mp3'
  /** Seeds the drawing. */
  readonly seed: number
  /** How it differs from other drawings of the same seed. */
  readonly look?: Look
  /** Of a video: the service has no picture of it. */
  readonly isCoverless?: boolean
  /** What a user has uploaded, instead of any of these. */
  readonly file?: { readonly type: string; readonly bytes: Uint8Array }
}

/** The same landscape, otherwise. */
export interface Look {
  /** Of the colours, in degrees. */
  readonly turn?: number
  /** The sun stands a bit further. */
  readonly isMoved?: boolean
  /** One colour and nothing else. */
  readonly isFlat?: boolean
  /** How hard its bytes are packed, 1 to 9: the same picture as another file. */
  readonly packing?: 6 | 9
}

/** Time of the newest upload. Fixed, so that tests and pictures never change. */
const NEWEST = Date.UTC(2026, 10, 22, 18, 30)
const HOUR_MS = 3_600_000
const FIRST_ID = 869_218_167_527_833_688n

/** As large as they are drawn: sharp on a tile, and within milliseconds. */
const SHAPES = [
  [480, 480],
  [480, 270],
  [270, 480],
  [480, 360],
  [360, 480],
  [480, 200],
  [200, 480]
] as const

const EXTENSIONS = { drawn: 'png', jpeg: 'jpg', webp: 'webp', mp4: 'mp4', mp3: 'mp3' } as const

/** `count` uploads, newest first: of ten, roughly six images, three videos, one audio. */
export function generateUploads(count: number, account = 0): DemoUpload[] {
  return Array.from({ length: count }, (_, index) => generateUpload(index, account))
}

function generateUpload(index: number, account: number): DemoUpload {
  const seed = index + account * 7919
  const contentType = typeOf(index)
  const source = sourceOf(contentType, index)
  const [width, height] = shapeOf(source, seed)

  return {
    id: String(FIRST_ID - BigInt(account) * 10n ** 15n - BigInt(index) * 1_300_021n),
    name: `${hex(seed)}.${EXTENSIONS[source]}`,
    contentType,
    createTime: NEWEST - index * 5 * HOUR_MS - (scramble(seed, 2) % HOUR_MS),
    width,
    height,
    durationMs: DURATIONS[contentType],
    favored: index % 97 === 60,
    source,
    seed
  }
}

function typeOf(index: number): DemoUpload['contentType'] {
  if (index % 10 === 9) return 'audio'
  return index % 3 === 2 ? 'video' : 'image'
}

function sourceOf(type: DemoUpload['contentType'], index: number): DemoUpload['source'] {
  if (type === 'video') return 'mp4'
  if (type === 'audio') return 'mp3'
  if (index % 7 === 3) return 'jpeg'
  return index % 7 === 5 ? 'webp' : 'drawn'
}

/** A sample has the size it has: a copy of it is compared with what the listing tells. */
function shapeOf(source: DemoUpload['source'], seed: number): readonly [number, number] {
  switch (source) {
    case 'jpeg':
      return seed % 2 === 0 ? [1200, 800] : [960, 960]
    case 'webp':
      return [800, 1100]
    case 'mp3':
      return [0, 0]
    default:
      return SHAPES[scramble(seed, 1) % SHAPES.length] ?? SHAPES[0]
  }
}

/** Of the samples, in milliseconds. */
const DURATIONS = { image: 0, video: 4_000, audio: 6_060 } as const

/** A fixed hash of two small numbers, so that no two runs differ. */
export function scramble(seed: number, salt: number): number {
  let value = Math.imul(seed + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(salt, 0xc2b2ae35)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39)
  return (value ^ (value >>> 15)) >>> 0
}

const hex = (seed: number): string =>
  (scramble(seed, 5).toString(16) + scramble(seed, 6).toString(16)).slice(0, 12).padStart(12, '0')
