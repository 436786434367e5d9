import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { deflate, inflate } from 'node:zlib'
import type { Asset } from '@shared/asset'
import { RECORDS_PER_MESSAGE } from '@shared/deletion'
import { z } from 'zod'
import { checksum } from '../../files/checked-json'
import { assetOf, record, recordOf } from './listing-record'

// A kept listing: a line with the checksum of all that follows, a line of JSON that says what it
// is, then lines of at most `RECORDS_PER_MESSAGE` assets each, compressed together. No media
// address: those are signed and expire. No e-mail address: the file's name is the account's key.

/** Of the lines, and of the file. A larger one is not ours. */
export interface ListingLimits {
  readonly inflatedBytes: number
  readonly fileBytes: number
}

/**
 * A million assets take some 80 MB, 30 in the file; the prompts of 100,000 tasks alone up to 300
 * MB. So the writer keeps to what the reader takes.
 */
export const LISTING_LIMITS: ListingLimits = {
  inflatedBytes: 256 * 1024 * 1024,
  fileBytes: 64 * 1024 * 1024
}
/** Characters of a name, one after the other where the names before had no room. */
const NAME_LENGTHS = [Number.POSITIVE_INFINITY, 200, 0]
/** Lines turned into text before others get their turn: a few milliseconds. */
const LINES_AT_ONCE = 10
/** Of zlib's 1 to 9. Digits of ids hardly shrink, whatever is spent on them. */
const LEVEL = 3
const NEWLINE = 10
const SUM_LENGTH = 8

const head = z.object({ v: z.literal(1), at: z.number(), total: z.int().min(0) })

const records = z.array(record)

/** A complete listing as it was. Its records are read when they are asked for. */
export interface Listing {
  /** When it came to its end, epoch milliseconds. */
  readonly at: number
  readonly total: number
  /**
   * At most `RECORDS_PER_MESSAGE` assets from a multiple of that on; null when they are not what
   * was written.
   */
  readonly page: (offset: number) => readonly Asset[] | null
}

/**
 * Compresses beside the program's other work. Where whole names have no room there are their
 * beginnings, or none: no asset is left out. Null: it has no room even so.
 */
export async function encodeListing(
  at: number,
  assets: readonly Asset[],
  limits = LISTING_LIMITS
): Promise<Uint8Array | null> {
  for (const nameLength of NAME_LENGTHS) {
    const lines = await linesFor(assets, nameLength, limits.inflatedBytes)
    const file = lines && (await fileOf(at, assets.length, lines))
    if (file && file.byteLength <= limits.fileBytes) return file
  }
  return null
}

/** Null: they are more than the limit. */
async function linesFor(
  assets: readonly Asset[],
  nameLength: number,
  limitBytes: number
): Promise<Buffer | null> {
  const lines: Buffer[] = []
  let bytes = 0
  for (let from = 0; from < assets.length; from += RECORDS_PER_MESSAGE) {
    if (lines.length % LINES_AT_ONCE === LINES_AT_ONCE - 1) await setImmediate()
    const some = assets.slice(from, from + RECORDS_PER_MESSAGE)
    const line = Buffer.from(
      `${JSON.stringify(some.map((asset) => recordOf(asset, nameLength)))}\n`
    )
    bytes += line.byteLength
    if (bytes > limitBytes) return null
    lines.push(line)
  }
  return Buffer.concat(lines)
}

async function fileOf(at: number, total: number, lines: Buffer): Promise<Buffer> {
  const body = await promisify(deflate)(lines, { level: LEVEL })
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify({ v: 1, at, total })}\n`), body])
  return Buffer.concat([Buffer.from(`${checksum(rest)}\n`), rest])
}

/** Null: not what was written, or of another version. */
export async function decodeListing(
  bytes: Uint8Array,
  { inflatedBytes } = LISTING_LIMITS
): Promise<Listing | null> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const rest = file.subarray(SUM_LENGTH + 1)
  if (file[SUM_LENGTH] !== NEWLINE || file.toString('latin1', 0, SUM_LENGTH) !== checksum(rest))
    return null
  const end = rest.indexOf(NEWLINE)
  try {
    const { at, total } = head.parse(JSON.parse(rest.toString('utf8', 0, end)))
    const body = await promisify(inflate)(rest.subarray(end + 1), {
      maxOutputLength: inflatedBytes
    })
    const lines = linesOf(body)
    if (lines.length !== Math.ceil(total / RECORDS_PER_MESSAGE)) return null
    return {
      at,
      total,
      page: (offset) => assetsIn(lines[Math.floor(offset / RECORDS_PER_MESSAGE)])
    }
  } catch {
    return null
  }
}

function linesOf(body: Buffer): readonly Buffer[] {
  const lines: Buffer[] = []
  for (let from = 0; from < body.length; ) {
    const end = body.indexOf(NEWLINE, from)
    if (end < 0) return []
    lines.push(body.subarray(from, end))
    from = end + 1
  }
  return lines
}

function assetsIn(line: Buffer | undefined): readonly Asset[] | null {
  if (!line) return []
  try {
    return records.parse(JSON.parse(line.toString('utf8'))).map(assetOf)
  } catch {
    return null
  }
}
