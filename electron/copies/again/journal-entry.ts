import { ASSET_TYPES } from '@shared/asset'
import type { LeftOut } from '@shared/copies/again'
import { assetId } from '@shared/ipc/shapes'
import type { Problem } from '@shared/problem'
import { z } from 'zod'
import { decodeCheckedLine, encodeCheckedLine } from '../../files/checked-json'
import { storedSaid as said } from '../../kling/stored-said'

// One line of a journal is one entry, with its checksum, as for deletion.

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
const leftOut = z.object({
  kind: z.enum(['missing', 'altered', 'still-there', 'uploaded', 'uploaded-before', 'unknown'])
})

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

export const encodeEntry = (value: JournalEntry): string => encodeCheckedLine(value)

/** Null if the line is not what was written. */
export function decodeEntry(line: string): JournalEntry | null {
  const read = entry.safeParse(decodeCheckedLine(line))
  return read.success ? read.data : null
}

/** A problem as it is stored; null if it is of no such kind. */
export function reasonOf(problem: Problem | null): z.infer<typeof reason> | null {
  const read = reason.safeParse(problem)
  return read.success ? read.data : null
}

/** Why a file was left out, as it is stored; null if it is of no such kind. */
export function leftOutReasonOf(why: LeftOut): z.infer<typeof leftOut> | null {
  const read = leftOut.safeParse(why)
  return read.success ? read.data : null
}
