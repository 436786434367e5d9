import { ASSET_TYPES, type Asset, type TaskFacts } from '@shared/asset'
import { FILTER_KINDS } from '@shared/filters'
import { type IndexSet, put, roomFor } from './index-set'

/**
 * The values that filters, sort orders and months need: one array per value, by index. They take
 * 33 bytes an asset, and a pass over 100,000 assets touches no object.
 */
export interface Columns {
  /** Epoch milliseconds; `NO_TIME` when unknown. */
  readonly created: Float64Array
  /** Months since year 0, in local time; -1 when unknown. */
  readonly month: Int32Array
  readonly durationMs: Float64Array
  readonly pixels: Float64Array
  /** The shorter side in pixels; 0 when unknown. */
  readonly shorter: Uint16Array
  /** One more than the position in `FILTER_KINDS.shape`; 0 when unknown. */
  readonly shape: Uint8Array
  /** The position in `ASSET_TYPES`. */
  readonly type: Uint8Array
  /** How many works a task has; 0 for an upload. */
  readonly works: Uint16Array
  /** One more than the position in `Catalog.models`; 0 when unknown. */
  readonly model: Uint16Array
  /** `LISTED` and the other marks below. */
  readonly flags: Uint8Array
}

export const NO_TIME = -1

export const LISTED = 1
export const FAVOURITE = 2
/** A picture or video for which the service gave no picture. Audio never has one. */
export const PICTURE_MISSING = 4
/** Known from the cached listing, and not from a listing of this session so far. */
export const CACHED = 8
/** A task that is not finished: it can be neither selected nor deleted. */
export const RUNNING = 16
export const FAILED = 32
/** A task of which Kling was not asked whether it is a favourite. */
export const FAVOURITE_NOT_KNOWN = 64

const FIRST_CAPACITY = 1024
/** The most a column of 16 bits holds. */
const LONGEST_SIDE = 0xffff

export function createColumns(capacity = FIRST_CAPACITY): Columns {
  return {
    created: new Float64Array(capacity),
    month: new Int32Array(capacity),
    durationMs: new Float64Array(capacity),
    pixels: new Float64Array(capacity),
    shorter: new Uint16Array(capacity),
    shape: new Uint8Array(capacity),
    type: new Uint8Array(capacity),
    works: new Uint16Array(capacity),
    model: new Uint16Array(capacity),
    flags: new Uint8Array(capacity)
  }
}

/** The same columns with room for `count` assets. The capacity doubles whenever it runs out. */
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
  next.works.set(columns.works)
  next.model.set(columns.model)
  next.flags.set(columns.flags)
  return next
}

export function writeColumns(
  columns: Columns,
  index: number,
  asset: Asset,
  extraFlags: number
): void {
  const { createdAt, durationMs, type, favored, hasPicture, task } = asset
  const width = asset.width ?? 0
  const height = asset.height ?? 0

  columns.created[index] = createdAt ?? NO_TIME
  columns.month[index] = monthOf(createdAt)
  columns.durationMs[index] = durationMs ?? 0
  columns.pixels[index] = width * height
  columns.shorter[index] = Math.min(width, height, LONGEST_SIDE)
  columns.shape[index] = shapeNumber(width, height)
  columns.type[index] = ASSET_TYPES.indexOf(type)
  columns.works[index] = task?.works.length ?? 0
  columns.flags[index] =
    LISTED |
    extraFlags |
    (task ? taskFlags(task, favored) : 0) |
    (favored ? FAVOURITE : 0) |
    (hasPicture || type === 'audio' ? 0 : PICTURE_MISSING)
}

/**
 * What was a favourite, and was unlocked by a listing, may be one still: it is asked about again.
 */
function taskFlags({ state, favourite }: TaskFacts, isLocked: boolean): number {
  const notKnown = favourite === 'no' || isLocked ? 0 : FAVOURITE_NOT_KNOWN
  if (state === 'running') return RUNNING | notKnown
  return state === 'failed' ? FAILED | notKnown : notKnown
}

/** What is stored in `Columns.shape`. */
function shapeNumber(width: number, height: number): number {
  if (!width || !height) return 0
  return 1 + FILTER_KINDS.shape.indexOf(shapeOf(width, height))
}

function shapeOf(width: number, height: number): (typeof FILTER_KINDS.shape)[number] {
  if (width === height) return 'square'
  return width > height ? 'landscape' : 'portrait'
}

/** The listed ones of the first `count` assets, as one set per type, in `ASSET_TYPES` order. */
export function setsByType({ flags, type }: Columns, count: number): readonly IndexSet[] {
  const sets = ASSET_TYPES.map(() => roomFor(count))

  for (let index = 0; index < count; index += 1) {
    const set = (flags[index] ?? 0) & LISTED ? sets[type[index] ?? 0] : undefined
    if (set) put(set, index)
  }

  return sets
}

const MONTHS = 12

/** A month as one number; see `formatMonth`. */
function monthOf(createdAt: number | null): number {
  if (createdAt === null) return -1
  const date = new Date(createdAt)
  return date.getFullYear() * MONTHS + date.getMonth()
}
