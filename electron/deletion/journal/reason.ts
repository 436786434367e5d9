import type { Problem } from '@shared/problem'
import { z } from 'zod'
import { storedSaid as said } from '../../kling/stored-said'

/**
 * Why an id is unknown or refused, or why its batch is sent again in parts. No other kind of
 * problem is stored.
 */
export const reason = z.discriminatedUnion('kind', [
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

type Reason = z.infer<typeof reason>

/** A problem as a journal stores it; null if it is of no such kind. */
export function reasonOf(problem: Problem | null): Reason | null {
  const read = reason.safeParse(problem)
  return read.success ? read.data : null
}
