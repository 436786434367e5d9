import { ASSET_TYPES, type Asset } from '@shared/asset'

/** What filters, sorting and months ask of an asset, side by side by index: 26 bytes each, and no object is touched to look through 100,000. */
export interface Columns {
  /** Epoch milliseconds; `NO_TIME` when unknown, which sorts as oldest. */
  readonly created: Float64Array
  /** Months since year 0, in local time; -1 when unknown. */
  readonly month: Int32Array
  readonly durationMs: Float64Array
  readonly pixels: Float64Array
  /** Place in `ASSET_TYPES`. */
  readonly type: Uint8Array
  readonly flags: Uint8Array
}

export const NO_TIME = -1
/** In `flags`. */
export const LISTED = 1
export const FAVOURITE = 2
/** A picture or a video of which the service gave none; a sound has none by nature. */
export const PICTURE_MISSING = 4
/** Known from a kept listing, and from none of this session yet. */
export const CACHED = 8

const FIRST_ROOM = 1024

export function createColumns(room = FIRST_ROOM): Columns {
  return {
    created: new Float64Array(room),
    month: new Int32Array(room),
    durationMs: new Float64Array(room),
    pixels: new Float64Array(room),
    type: new Uint8Array(room),
    flags: new Uint8Array(room)
  }
}

/** The same columns with room for `count` assets: twice the room whenever it runs out. */
export function grown(columns: Columns, count: number): Columns {
  if (count <= columns.flags.length) return columns
  const next = createColumns(Math.max(count, 2 * columns.flags.length))
  next.created.set(columns.created)
  next.month.set(columns.month)
  next.durationMs.set(columns.durationMs)
  next.pixels.set(columns.pixels)
  next.type.set(columns.type)
  next.flags.set(columns.flags)
  return next
}

export function writeColumns(columns: Columns, index: number, asset: Asset): void {
  columns.created[index] = asset.createdAt ?? NO_TIME
  columns.month[index] = monthOf(asset.createdAt)
  columns.durationMs[index] = asset.durationMs ?? 0
  columns.pixels[index] = (asset.width ?? 0) * (asset.height ?? 0)
  columns.type[index] = ASSET_TYPES.indexOf(asset.type)
  columns.flags[index] = LISTED | (asset.favored ? FAVOURITE : 0) | (asset.hasPicture || asset.type === 'audio' ? 0 : PICTURE_MISSING)
}

const MONTHS = 12

/** A month as one number; see `formatMonth`. */
export function monthOf(createdAt: number | null): number {
  if (createdAt === null) return -1
  const date = new Date(createdAt)
  return date.getFullYear() * MONTHS + date.getMonth()
}
