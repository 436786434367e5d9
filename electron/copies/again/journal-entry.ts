import { ASSET_TYPES } from '@shared/asset'
import { assetId } from '@shared/ipc/shapes'
import type { Problem } from '@shared/problem'
import { z } from 'zod'
import { checksum } from '../../files/checked-json'

// One line of a journal: `["<crc32 of the entry's text, 8 hex digits>", <entry>]`, as for deletion.

const at = z.number()

const file = z.object({
  id: assetId,
  name: z.string(),
  type: z.enum(ASSET_TYPES),
  createdAt: z.number().nullable(),
  bytes: z.number(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/)
})
export type JournalFile = z.infer<typeof file>

const said = z.string().nullable()
const retryAfterMs = z.number().nullable()

/** What may be said of a file that was not uploaded. Another reason is stored as none. */
const reason = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['rejected', 'forbidden', 'not-found', 'unauthorized']), said }),
  z.object({ kind: z.enum(['payment-required', 'session-broken']), said }),
  z.object({ kind: z.literal('rate-limited'), said, retryAfterMs }),
  z.object({ kind: z.literal('service-failed'), status: z.number(), said, retryAfterMs }),
  z.object({ kind: z.literal('unexpected-status'), status: z.number(), said }),
  z.object({ kind: z.literal('unreadable'), why: z.string() }),
  z.object({ kind: z.literal('too-large'), limitBytes: z.number() }),
  z.object({ kind: z.literal('interrupted'), code: z.string() }),
  z.object({ kind: z.literal('timed-out'), afterMs: z.number() }),
  z.object({ kind: z.literal('cancelled') })
])

/** Found right before it was sent. */
const leftOut = z.object({ kind: z.enum(['missing', 'altered']) })

const entry = z.discriminatedUnion('kind', [
  /** `account` is a hash, `origin` the API's: no token, no e-mail. Its files follow. */
  z.object({
    kind: z.literal('plan'),
    v: z.literal(1),
    runId: z.string(),
    at,
    origin: z.string(),
    account: z.string(),
    total: z.number(),
    /** When the newest asset was uploaded that was listed by then, by the service's clock. */
    newestAt: z.number().nullable()
  }),
  z.object({ kind: z.literal('files'), files: z.array(file) }),
  /** On the disk before the request leaves. */
  z.object({ kind: z.literal('intent'), at, id: assetId }),
  z.object({ kind: z.literal('uploaded'), at, id: assetId, fileName: z.string() }),
  z.object({
    kind: z.enum(['refused', 'unknown', 'turned-away']),
    at,
    id: assetId,
    why: reason.nullable()
  }),
  z.object({ kind: z.literal('left-out'), at, id: assetId, why: leftOut.nullable() }),
  /** A listing shows what was uploaded under the name that was answered. */
  z.object({ kind: z.literal('seen'), at, id: assetId, newId: assetId }),
  z.object({ kind: z.literal('end'), at })
])

export type JournalEntry = z.infer<typeof entry>

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

/** A problem as it is stored: without any e-mail address that the service may have mentioned. */
export function reasonOf(problem: Problem | null): z.infer<typeof reason> | null {
  const read = reason.safeParse(problem)
  if (!read.success) return null
  return 'said' in read.data && read.data.said !== null
    ? { ...read.data, said: read.data.said.replace(/[^\s@"'<>]+(@|%40)[^\s@"'<>]+/gi, '…') }
    : read.data
}
