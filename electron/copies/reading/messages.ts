import { ASSET_TYPES } from '@shared/asset'
import { z } from 'zod'
import { EXTENSIONS } from '../whole/kind'

// Between the thread that asks and the one that reads.

const about = { ticket: z.int(), path: z.string().min(1) }

export const question = z.discriminatedUnion('ask', [
  z.strictObject({ ...about, ask: z.literal('contents') }),
  z.strictObject({ ...about, ask: z.literal('kind'), type: z.enum(ASSET_TYPES) }),
  // Nobody waits any more for the answer with this ticket.
  z.strictObject({ ticket: z.int(), ask: z.literal('give-up') })
])
export type Question = z.infer<typeof question>

/** Has the thread end by itself, once nothing is asked any more. */
export const REST = 'rest'

export const answer = z.strictObject({ ticket: z.int(), result: z.unknown() })
export type Answer = z.infer<typeof answer>

const orFailure = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value: value.nullable() }),
    z.strictObject({
      ok: z.literal(false),
      problem: z.strictObject({
        kind: z.literal('file-failed'),
        code: z.string(),
        what: z.string()
      })
    })
  ])

export const contentsResult = orFailure(
  z.strictObject({ bytes: z.int(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })
)
export const kindResult = orFailure(
  z.union([
    z.strictObject({ as: z.enum(['picture', 'video', 'sound']), extension: z.enum(EXTENSIONS) }),
    z.strictObject({ kind: z.enum(['wrong-type', 'no-end']) })
  ])
)
