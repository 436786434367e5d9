import type { Unproved } from '@shared/copies/copy'
import { STAYS_FOR } from '@shared/deletion'
import { z } from 'zod'
import { storedSaid as said } from '../../kling/stored-said'
import { reason } from './reason'

// What a journal says of copies, and of what is set aside.

const size = z.object({ width: z.number(), height: z.number() })

/** A failure of the disk, or of the network; of another kind it is `cancelled`. */
const why = z
  .union([
    reason,
    z.object({ kind: z.literal('file-failed'), code: z.string(), what: z.string() }),
    z.object({ kind: z.enum(['unreachable', 'untrusted']), code: z.string() }),
    z.object({ kind: z.literal('proxy-refused'), status: z.number() }),
    z.object({ kind: z.literal('rate-limited'), said, retryAfterMs: z.number().nullable() })
  ])
  .catch({ kind: 'cancelled' })

const unproved: z.ZodType<Unproved> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum([
      'no-address',
      'wrong-type',
      'no-end',
      'not-decoded',
      'not-answered',
      'altered',
      'missing',
      'name-taken'
    ])
  }),
  z.object({
    kind: z.literal('fetch-failed'),
    tries: z.number(),
    bytes: z.number(),
    of: z.number().nullable(),
    why
  }),
  z.object({ kind: z.literal('wrong-length'), bytes: z.number(), of: z.number() }),
  z.object({ kind: z.literal('other-size'), told: size, found: size }),
  z.object({ kind: z.literal('other-duration'), toldMs: z.number(), foundMs: z.number() }),
  z.object({ kind: z.literal('no-room'), needsBytes: z.number(), freeBytes: z.number() }),
  z.object({ kind: z.literal('disk-failed'), why })
])

const id = z.string().regex(/^\d{1,40}$/)

/** Read back right before the intent that follows. */
export const copiesEntry = z.object({
  kind: z.literal('copies'),
  at: z.number(),
  copies: z.array(
    z.object({
      id,
      name: z.string(),
      bytes: z.number(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      isClean: z.boolean().exactOptional()
    })
  )
})

/** This run does not send it: its copy could not be proved (R27), or it has to stay. */
export const setAsideEntry = z.object({
  kind: z.literal('set-aside'),
  at: z.number(),
  assets: z.array(
    z.union([z.object({ id, why: unproved }), z.object({ id, stays: z.enum(STAYS_FOR) })])
  )
})
