import { ASSET_TYPES, type Asset } from '@shared/asset'
import { FILTER_KINDS } from '@shared/filters'
import type { Bits } from './index-set'

/**
 * What filters, sorting and months ask of an asset, side by side by index: 29 bytes each, and no
 * object is touched to look through 100,000.
 */
export interface Columns {
  /** Epoch milliseconds; `NO_TIME` when unknown, which sorts as oldest. */
  readonly created: Float64Array
  /** Months since year 0, in local time; -1 when unknown. */
  readonly month: Int32Array
  readonly durationMs: Float64Array
  readonly pixels: Float64Array
  /** The shorter side in pixels; 0 when unknown. */
  readonly shorter: Uint16Array
  /** One more than the place in `FILTER_KINDS.shape`; 0 when unknown. */
  readonly shape: Uint8Array
  /** DeletionAccount in `ASSET_TYPES`. */
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
/** What a column of 16 bits holds. */
const LONGEST_SIDE = 0xffff

export function createColumns(room = FIRST_ROOM): Columns {
  return {
    created: new Float64Array(room),
    month: new Int32Array(room),
    durationMs: new Float64Array(room),
    pixels: new Float64Array(room),
    shorter: new Uint16Array(room),
    shape: new Uint8Array(room),
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
  next.shorter.set(columns.shorter)
  next.shape.set(columns.shape)
  next.type.set(columns.type)
  next.flags.set(columns.flags)
  return next
}

export function writeColumns(columns: Columns, index: number, asset: Asset): void {
  columns.created[index] = asset.createdAt ?? NO_TIME
  columns.month[index] = monthOf(asset.createdAt)
  columns.durationMs[index] = asset.durationMs ?? 0
  const { width, height } = asset
  columns.pixels[index] = (width ?? 0) * (height ?? 0)
  columns.shorter[index] = Math.min(width ?? 0, height ?? 0, LONGEST_SIDE)
  columns.shape[index] =
    !width || !height
      ? 0
      : 1 +
        FILTER_KINDS.shape.indexOf(
          width > height ? 'landscape' : width < height ? 'portrait' : 'square'
        )
  columns.type[index] = ASSET_TYPES.indexOf(asset.type)
  columns.flags[index] =
    LISTED |
    (asset.favored ? FAVOURITE : 0) |
    (asset.hasPicture || asset.type === 'audio' ? 0 : PICTURE_MISSING)
}

/**
 * What is listed of the first `size` assets, as one set per type, in the order of `ASSET_TYPES`.
 */
export function setsByType({ flags, type }: Columns, size: number): readonly Bits[] {
  const sets = ASSET_TYPES.map(() => new Uint32Array((size + 31) >>> 5))
  for (let index = 0; index < size; index += 1) {
    const set = (flags[index] ?? 0) & LISTED ? sets[type[index] ?? 0] : undefined
    if (set) set[index >>> 5] = (set[index >>> 5] ?? 0) | (1 << (index & 31))
  }
  return sets
}

const MONTHS = 12

/** A month as one number; see `formatMonth`. */
export function monthOf(createdAt: number | null): number {
  if (createdAt === null) return -1
  const date = new Date(createdAt)
  return date.getFullYear() * MONTHS + date.getMonth()
}
