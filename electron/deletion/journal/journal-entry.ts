import { ASSET_TYPES } from '@shared/asset'
import { UNVERIFIED_REASONS } from '@shared/deletion'
import { z } from 'zod'
import { decodeCheckedLine, encodeCheckedLine } from '../../files/checked-json'
import { copiesEntry, setAsideEntry } from './copy-entry'
import { reason } from './reason'

// One line of a journal is one entry, with its checksum: a byte that flips anywhere is noticed.

const id = z.string().regex(/^\d{1,40}$/)
const ids = z.array(id)
const at = z.number()

const asset = z.object({
  id,
  name: z.string(),
  type: z.enum(ASSET_TYPES),
  createdAt: z.number().nullable(),
  durationMs: z.number().nullable(),
  hasPicture: z.boolean(),
  because: id.exactOptional(),
  /** Of a task: the works it was listed with. */
  works: ids.exactOptional(),
  /** Included by itself, though nobody knew whether it is a favourite. */
  singly: z.boolean().exactOptional()
})

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
    /** 2: it saves copies first. A version that does not know that must not go on with it. */
    v: z.union([z.literal(1), z.literal(2)]),
    runId: z.string(),
    at,
    origin: z.string(),
    account: z.string(),
    total: z.number()
  }),
  z.object({ kind: z.literal('assets'), assets: z.array(asset) }),
  copiesEntry,
  setAsideEntry,
  /** The run is continued: what was set aside is tried again. */
  z.object({ kind: z.literal('taken-up'), at }),
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

export const encodeEntry = (value: JournalEntry): string => encodeCheckedLine(value)

/** Null if the line is not what was written. */
export function decodeEntry(line: string): JournalEntry | null {
  const read = entry.safeParse(decodeCheckedLine(line))
  return read.success ? read.data : null
}
