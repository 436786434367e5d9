import { ASSET_TYPES } from '@shared/asset'
import { UNVERIFIED_REASONS } from '@shared/deletion'
import type { Problem } from '@shared/problem'
import { z } from 'zod'
import { checksum } from '../../files/checked-json'

// One line of a journal: `["<crc32 of the entry's text, 8 hex digits>", <entry>]`. A byte that
// flips anywhere in it is noticed.

const id = z.string().regex(/^\d{1,40}$/)
const ids = z.array(id)
const at = z.number()
const said = z.string().nullable()

const asset = z.object({
  id,
  name: z.string(),
  type: z.enum(ASSET_TYPES),
  createdAt: z.number().nullable(),
  durationMs: z.number().nullable(),
  hasPicture: z.boolean(),
  because: id.exactOptional()
})

/**
 * Why an id is unknown or refused, or why its batch is sent again in parts. No other kind of problem
 * is stored.
 */
const reason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rejected'), said }),
  z.object({ kind: z.literal('forbidden'), said }),
  z.object({ kind: z.literal('not-found'), said }),
  z.object({
    kind: z.literal('service-failed'),
    status: z.number(),
    said,
    retryAfterMs: z.number().nullable()
  }),
  z.object({ kind: z.literal('unexpected-status'), status: z.number(), said }),
  z.object({ kind: z.literal('unreadable'), why: z.string() }),
  z.object({ kind: z.literal('too-large'), limitBytes: z.number() }),
  z.object({ kind: z.literal('interrupted'), code: z.string() }),
  z.object({ kind: z.literal('timed-out'), afterMs: z.number() }),
  z.object({ kind: z.literal('cancelled') })
])

/** Version 0.2.0 also wrote `strange`, when assets that nobody touched were missing. */
const unverifiedReason = z
  .enum([...UNVERIFIED_REASONS, 'strange'])
  .transform((why) => (why === 'strange' ? 'unwitnessed' : why))

const verification = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('verified') }),
  z.object({ kind: z.literal('nothing') }),
  z.object({ kind: z.literal('unverified'), why: unverifiedReason })
])

const entry = z.discriminatedUnion('kind', [
  /**
   * The frozen plan. `account` is a hash, `origin` the API's: no token, no e-mail. Its assets
   * follow in lines of their own.
   */
  z.object({
    kind: z.literal('plan'),
    v: z.literal(1),
    runId: z.string(),
    at,
    origin: z.string(),
    account: z.string(),
    total: z.number()
  }),
  z.object({ kind: z.literal('assets'), assets: z.array(asset) }),
  /** On the disk before the request leaves. */
  z.object({ kind: z.literal('intent'), n: z.number(), at, ids }),
  /** `returned` with a `why`: the batch was refused as a whole, and goes in halves from now on. */
  z.object({
    kind: z.literal('outcome'),
    n: z.number(),
    at,
    confirmed: ids,
    lost: ids,
    refused: ids,
    returned: ids,
    why: reason.nullable()
  }),
  /** Found by a proven listing: unknown ids that are gone or there, answered ones still shown. */
  z.object({ kind: z.literal('proof'), at, gone: ids, there: ids, reappeared: ids }),
  z.object({ kind: z.literal('again'), at, ids }),
  z.object({ kind: z.literal('end'), at, verification })
])

export type JournalEntry = z.infer<typeof entry>
export type Reason = z.infer<typeof reason>

/**
 * A problem as a journal stores it: null if it is of no such kind, and without any e-mail address
 * the service may have mentioned.
 */
export function reasonOf(problem: Problem | null): Reason | null {
  const read = reason.safeParse(problem)
  if (!read.success) return null
  return 'said' in read.data && read.data.said !== null
    ? { ...read.data, said: read.data.said.replace(/[^\s@"'<>]+(@|%40)[^\s@"'<>]+/gi, '…') }
    : read.data
}

export function encodeEntry(value: JournalEntry): string {
  const text = JSON.stringify(value)
  return `["${checksum(text)}",${text}]\n`
}

/** Null if the line is not what was written. */
export function decodeEntry(line: string): JournalEntry | null {
  const [, sum, text] = /^\["([0-9a-f]{8})",(.*)\]$/s.exec(line) ?? []
  if (sum === undefined || text === undefined || checksum(text) !== sum) return null
  try {
    const read = entry.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
