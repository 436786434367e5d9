import type { AssetType } from '@shared/asset'
import { momentOf } from '@shared/reading/moment'

// How one field of an asset is read, whatever it holds: read generously where only one meaning is
// possible, not known where it is not, a lock where it could be one. docs/data.md has the rules.

/** A day in milliseconds: the longest upload the service takes has 30 seconds. */
const LONGEST_MS = 24 * 3_600_000
/** The most pixels that a side of a picture has in any format a browser reads. */
const LONGEST_SIDE = 65_535

/** Digits, as text or as a JSON number. `parseJson` has already made text of what exceeds 2^53. */
export function idIn(value: unknown): string | null {
  if (typeof value === 'string') return /^\d{1,40}$/.test(value) ? value : null
  return Number.isSafeInteger(value) && Number(value) >= 0 ? String(value) : null
}

/** Null for an empty text, too. */
export const textIn = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

export function objectIn(value: unknown): Readonly<Record<string, unknown>> | null {
  return isObject(value) ? value : null
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A number, or text that is nothing but one. */
function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^\s*\d{1,15}(\.\d+)?\s*$/.test(value) ? Number(value) : null
}

/** A date with its zone: without one it could be off by a day, and so could an age. */
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i

/** Epoch milliseconds; null when it is not certain when that was. */
export function timeIn(value: unknown): number | null {
  if (typeof value === 'string' && ISO.test(value.trim())) return momentOf(Date.parse(value))

  const number = numberOf(value)
  return number === null ? null : momentOf(number)
}

/** Milliseconds; null for none, and for what no upload can have. */
export function durationIn(value: unknown): number | null {
  const ms = numberOf(value) ?? 0
  return ms > 0 && ms <= LONGEST_MS ? ms : null
}

/** Both sides in pixels, or null: one side alone, and one pixel in all, tell nothing. */
export function shapeIn(
  media: Readonly<Record<string, unknown>> | null | undefined
): { readonly width: number; readonly height: number } | null {
  const [width, height] = [sideIn(media?.['width']), sideIn(media?.['height'])]
  return width === 0 || height === 0 || width * height === 1 ? null : { width, height }
}

function sideIn(value: unknown): number {
  const side = Math.round(numberOf(value) ?? 0)
  return side >= 1 && side <= LONGEST_SIDE ? side : 0
}

/** Also `IMAGE`, `images` and `image/png`. */
export function typeIn(value: unknown): AssetType {
  if (value === 'image' || value === 'video' || value === 'audio') return value

  const [, word] =
    (typeof value === 'string' && /^\s*(image|video|audio)s?(?![a-z])/i.exec(value)) || []
  switch (word?.toLowerCase()) {
    case 'image':
      return 'image'
    case 'video':
      return 'video'
    case 'audio':
      return 'audio'
    default:
      return 'other'
  }
}

/** A lock that cannot be read is a lock: a favourite is never deleted by mistake (R40). */
export const isFavourite = (favored: unknown): boolean =>
  favored !== undefined && ![null, false, 0, 'false'].some((no) => no === favored)

/** A time in words, which is in UTC when it names no zone. `Date.parse` takes it for local. */
export function utcMs(text: string): number {
  if (/(z|gmt|utc|[+-]\d\d:?\d\d)\s*$/i.test(text)) return Date.parse(text)
  return Date.parse(/^\s*\d{4}-/.test(text) ? `${text.trim()}Z` : `${text} GMT`)
}
