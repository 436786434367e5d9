import { ASSET_TYPES, type AssetType } from '@shared/asset'
import type { Copy } from '@shared/copies/copy'
import { assetId } from '@shared/ipc/shapes'
import { z } from 'zod'

export const MANIFEST = 'manifest.jsonl'
export const SUMS = 'SHA256SUMS'

/**
 * A copy's name: the day it was made, its id, or that of a task and which of its works it is, and
 * which one it is if there is another.
 */
export const NAME = /^(\d{4}-\d\d-\d\d|undated)-\d{1,40}(-\d{1,3})?(-[2-9])?\.[a-z0-9]{2,4}$/

/** A longer line is not read. */
export const LINE_LIMIT_BYTES = 1024 * 1024
/** What a line has room for: a character takes six bytes at most, and the rest is short. */
const PROMPT_LIMIT = Math.floor(LINE_LIMIT_BYTES / 7)

/** What the manifest knows of a saved copy. Times are epoch milliseconds. */
export interface Saved extends Copy {
  readonly id: string
  readonly type: AssetType
  readonly width: number | null
  readonly height: number | null
  readonly durationMs: number | null
  readonly createdAt: number | null
  readonly savedAt: number
  /** The id of the new upload, if it was uploaded again and a listing has shown it. */
  readonly newId?: string
  /** When that was noted. */
  readonly notedAt?: number
  /** What the work was made by, if the user wants it there. */
  readonly prompt?: string
}

const number = z.number().min(0).nullable()
const moment = z.iso.datetime().transform((text) => Date.parse(text))

const line = z.object({
  id: assetId,
  name: z.string().regex(NAME),
  type: z.enum(ASSET_TYPES),
  bytes: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  isClean: z.boolean().exactOptional(),
  width: number,
  height: number,
  duration: number,
  createdAt: moment.nullable(),
  savedAt: moment,
  newId: assetId.exactOptional(),
  notedAt: moment.exactOptional(),
  prompt: z.string().exactOptional()
})

/** The last years that four digits hold. */
const LAST_MOMENT = Date.UTC(9999, 11, 31)

/** Null for a time that no date can tell: there are disks with such times. */
const dateOf = (moment: number | null): Date | null =>
  moment !== null && moment >= 0 && moment <= LAST_MOMENT ? new Date(moment) : null

const textOf = (moment: number): string => (dateOf(moment) ?? new Date(0)).toISOString()

/** One line of `manifest.jsonl`: no address, no token, no e-mail. */
export function manifestLine({ durationMs, createdAt, savedAt, ...saved }: Saved): string {
  const { id, name, type, bytes, sha256, width, height, newId, notedAt, isClean, prompt } = saved
  const line = {
    id,
    name,
    type,
    bytes,
    sha256,
    width,
    height,
    duration: durationMs,
    createdAt: dateOf(createdAt)?.toISOString() ?? null,
    savedAt: textOf(savedAt),
    ...(newId !== undefined && { newId }),
    ...(notedAt !== undefined && { notedAt: textOf(notedAt) }),
    ...(isClean !== undefined && { isClean }),
    ...(prompt !== undefined && { prompt: prompt.slice(0, PROMPT_LIMIT) })
  }
  return `${JSON.stringify(line)}\n`
}

/** Null if it is not what this program writes: such a copy counts as not saved. */
export function readManifestLine(text: string): Saved | null {
  try {
    const read = line.safeParse(JSON.parse(text))
    if (!read.success) return null
    const { duration, ...saved } = read.data
    return { ...saved, durationMs: duration }
  } catch {
    return null
  }
}

/** What `sha256sum -c` and `shasum -a 256 -c` read. */
export const sumLine = ({ sha256, name }: Copy): string => `${sha256}  ${name}\n`

/** What a name is made from; `stem` stands in it instead of the id. */
export interface Named extends Pick<Saved, 'id' | 'createdAt'> {
  readonly stem?: string
}

/** ASCII only, the id in plain digits: no two ids share a name, in whatever case. */
export function copyName(
  { id, createdAt, stem = id }: Named,
  extension: string,
  count: number
): string {
  const day = dateOf(createdAt)?.toISOString().slice(0, 10) ?? 'undated'
  return `${day}-${stem}${count === 1 ? '' : `-${count}`}.${extension}`
}
