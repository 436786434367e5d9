import type { AssetType } from '@shared/asset'
import type { LeftOut } from '@shared/copies/again'
import type { Size } from '@shared/copies/copy'
import type { NotTaken } from '@shared/copies/saving'
import { EXTENSIONS, type Extension, type FileKind, fits } from '../whole/kind'

// What POST /assets takes, as the API's documentation says.

const MB = 1024 * 1024
const LEAST_PIXELS = 300
/** A sound's last frame is a few hundredths longer than what is in it. */
const SPARE_MS = 100

const IMAGES: Partial<Readonly<Record<Extension, string>>> = { png: 'image/png', jpg: 'image/jpeg' }
const VIDEOS: Partial<Readonly<Record<Extension, string>>> = {
  mp4: 'video/mp4',
  mov: 'video/quicktime'
}
const SOUNDS: Partial<Readonly<Record<Extension, string>>> = {
  wav: 'audio/wav',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  // Of an asset that is a sound: the wrapping of a video, without pictures in it.
  mp4: 'audio/mp4',
  flac: 'audio/flac',
  aac: 'audio/aac',
  ogg: 'audio/ogg'
}

interface Limits {
  readonly types: Partial<Readonly<Record<Extension, string>>>
  readonly bytes: number
  /** Null: it has sides instead. */
  readonly ms: number | null
}

const IMAGE: Limits = { types: IMAGES, bytes: 10 * MB, ms: null }
const VIDEO: Limits = { types: VIDEOS, bytes: 100 * MB, ms: 10_000 }
const SOUND: Limits = { types: SOUNDS, bytes: 20 * MB, ms: 30_000 }

function limitsFor({ as }: FileKind, type: AssetType): Limits {
  if (as === 'picture') return IMAGE
  return type === 'audio' || as === 'sound' ? SOUND : VIDEO
}

/** The `Content-Type` to send a file with; null: the service takes none of its kind. */
export function contentTypeOf(kind: FileKind, type: AssetType): string | null {
  return fits(kind, type) ? (limitsFor(kind, type).types[kind.extension] ?? null) : null
}

/** Whether a file of so many bytes is of a kind that is taken. */
export function judgeFile(kind: FileKind | null, bytes: number, type: AssetType): LeftOut | null {
  if (kind === null || contentTypeOf(kind, type) === null)
    return { kind: 'type', extension: kind?.extension ?? null }

  const { bytes: limitBytes } = limitsFor(kind, type)
  return bytes > limitBytes ? { kind: 'bytes', bytes, limitBytes } : null
}

/** Sides in pixels, or a length in milliseconds; what is not known is null. */
export interface Measured {
  readonly size: Size | null
  readonly durationMs: number | null
}

export function judgeMeasured(
  kind: FileKind,
  type: AssetType,
  { size, durationMs }: Measured
): LeftOut | null {
  const { ms: limitMs } = limitsFor(kind, type)
  if (limitMs === null) {
    if (size === null) return { kind: 'not-measured' }
    const isSmall = Math.min(size.width, size.height) < LEAST_PIXELS
    return isSmall ? { kind: 'sides', found: size, leastPixels: LEAST_PIXELS } : null
  }

  if (durationMs === null) return { kind: 'not-measured' }
  const isLong = durationMs > limitMs + SPARE_MS
  return isLong ? { kind: 'duration', foundMs: durationMs, limitMs } : null
}

/** What is known of a file before it is read; what is not known is null. */
export interface Foretold extends Measured {
  readonly type: AssetType
  /** Its address, or the copy's own name, whose ending tells the kind. */
  readonly path: string | null
  readonly bytes: number | null
}

type Reason = Exclude<keyof NotTaken, 'extensions'>

/** Why the service would not take it, as far as that can be told before it is read (R27). */
function foresee({ type, path, bytes, size, durationMs }: Foretold): Reason | null {
  const limits = LIMITS[type]
  if (!limits) return null

  const extension = extensionIn(path)
  if (extension !== null && limits.types[extension] === undefined) return 'type'
  if (bytes !== null && bytes > limits.bytes) return 'bytes'
  if (limits.ms === null)
    return size !== null && Math.min(size.width, size.height) < LEAST_PIXELS ? 'sides' : null
  return durationMs !== null && durationMs > limits.ms + SPARE_MS ? 'duration' : null
}

const LIMITS: Readonly<Record<AssetType, Limits | null>> = {
  image: IMAGE,
  video: VIDEO,
  audio: SOUND,
  other: null
}

/** Null: no ending, or one that is not known. */
function extensionIn(path: string | null): Extension | null {
  const ending = /\.([a-z0-9]+)(?:[?#].*)?$/i.exec(path ?? '')?.[1]?.toLowerCase()
  const plain = ending === 'jpeg' ? 'jpg' : ending
  return EXTENSIONS.find((one) => one === plain) ?? null
}

export function notTakenIn(files: readonly Foretold[]): NotTaken {
  const counts = { type: 0, bytes: 0, sides: 0, duration: 0 }
  const extensions = new Set<string>()
  for (const file of files) {
    const why = foresee(file)
    if (why !== null) counts[why] += 1
    if (why === 'type') extensions.add(extensionIn(file.path) ?? '')
  }
  return { ...counts, extensions: [...extensions].toSorted() }
}
