import type { AssetType } from '@shared/asset'
import type { LikeWord } from './likeness'

// What a listing says of assets has to agree with what their pictures and files say. A CDN may give
// one picture, or one file, for many assets: "not available", a cover that clips share.

/** An asset, as far as a listing describes it. */
export interface Listed {
  readonly type: AssetType
  /** SHA-256 of the whole file; null while it was not read whole. */
  readonly file: string | null
  readonly width: number | null
  readonly height: number | null
  readonly durationMs: number | null
}

const SAME_LENGTH_MS = 250
/** Half of an odd number of pixels is rounded. */
const SAME_SHAPE = 0.02

/** What two assets may be called whose pictures are the same, or alike; null: nothing. */
export function wordFor(a: Listed, b: Listed, isSame: boolean): LikeWord | null {
  if (a.type !== b.type) return null
  switch (a.type) {
    case 'image':
      return isSame && isAsBroad(a, b) ? 'same-picture' : 'looks-alike'
    case 'video':
      // Clips begin alike, and go on in different ways.
      return isAsLong(a, b) && isAsLarge(a, b) ? 'looks-alike' : null
    default:
      // The cover of a sound says nothing of it, and of an unknown type nothing is known.
      return null
  }
}

/** Without known sides it is not known either whether the picture was the asset's own. */
function isAsBroad(a: Listed, b: Listed): boolean {
  if (!a.width || !a.height || !b.width || !b.height) return false
  return Math.abs((a.width * b.height) / (a.height * b.width) - 1) <= SAME_SHAPE
}

const isAsLarge = (a: Listed, b: Listed): boolean =>
  a.width !== null && a.width === b.width && a.height !== null && a.height === b.height

const isAsLong = (a: Listed, b: Listed): boolean =>
  a.durationMs !== null &&
  b.durationMs !== null &&
  Math.abs(a.durationMs - b.durationMs) <= SAME_LENGTH_MS

/** By what two files are the same; null: the listing does not tell enough to believe in it. */
function fileKey({ type, file, width, height, durationMs }: Listed): string | null {
  if (file === null || type === 'other') return null
  if (type !== 'audio' && (width === null || height === null)) return null
  return type === 'video' && durationMs === null ? null : `${type} ${file}`
}

/** The places of assets by their whole files. */
export interface Files {
  /** All with the same file as this one; only this one if there is none. */
  readonly of: (place: number) => readonly number[]
  /** What was read of this asset was also given for one that is listed as something else. */
  readonly isStandIn: (place: number) => boolean
}

export function filesAmong(all: readonly Listed[]): Files {
  const places = new Map<string, number[]>()
  for (const [place, listed] of all.entries()) {
    const key = fileKey(listed)
    if (key === null) continue
    const same = places.get(key)
    if (same) same.push(place)
    else places.set(key, [place])
  }

  const standIns = new Set<number>()
  for (const [key, same] of places) {
    if (new Set(same.map((place) => listedAs(all[place]))).size === 1) continue
    for (const place of same) standIns.add(place)
    places.delete(key)
  }

  return {
    of: (place) => {
      const listed = all[place]
      return places.get((listed && fileKey(listed)) ?? '') ?? [place]
    },
    isStandIn: (place) => standIns.has(place)
  }
}

const listedAs = (listed: Listed | undefined): string =>
  [listed?.width, listed?.height, listed?.durationMs].join(' ')
