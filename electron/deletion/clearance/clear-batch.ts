import type { Cleared } from '@shared/copies/copy'
import type { SetAside } from '@shared/deletion'
import { ok, type Result } from '@shared/problem'
import type { Clock } from '../../time/clock'
import type { Journal } from '../journal/journal'
import type { Ledger } from '../ledger'
import type { Batch } from '../run/batch'
import type { QueuedBatch } from '../run/batch-queue'
import type { Clearance, ProvedCopy } from './clearance'

/** A batch as it may leave: with every id's copy, if the run saves copies first. */
export interface ClearedBatch {
  readonly batch: QueuedBatch
  readonly copies: readonly ProvedCopy[]
}

/**
 * Answers what of a batch may leave now. Null: nothing. Fails when the journal cannot be written,
 * or the copies' folder takes nothing.
 */
export type ClearBatch = (batch: QueuedBatch) => Promise<Result<ClearedBatch | null>>

interface Options {
  readonly ledger: Ledger
  readonly journal: Pick<Journal, 'setAside'>
  readonly clock: Pick<Clock, 'now'>
  /** Null: the run saves no copies, and everything may leave. */
  readonly clearance: Clearance | null
  readonly onSetAside: (ids: readonly string[]) => void
}

/** What cannot be proved is set aside, with its reason: it stays, and is not sent (R27). */
export function createClearBatch(options: Options): ClearBatch {
  const { ledger, journal, clock, clearance, onSetAside } = options

  return async (batch) => {
    if (!clearance) return ok({ batch, copies: [] })

    const cleared = await clearance.clear(batch.ids)
    if (!cleared.ok) return cleared
    const found = cleared.value
    const copies = batch.ids.flatMap((id) => {
      const copy = found.get(id)
      return copy?.ok && copy.value !== null ? { id, ...copy.value } : []
    })
    const unproved = unprovedOf(batch.ids, found)

    if (unproved.size > 0) {
      const written = await journal.setAside(unproved, clock.now())
      if (!written.ok) return written
      for (const [id, why] of unproved) ledger.setAside(id, why)
      onSetAside([...unproved.keys()])
    }
    const free = batch.ids.filter((id) => !unproved.has(id))
    if (free.length === 0) return ok(null)

    for (const { id, ...copy } of copies) ledger.cleared(id, copy)
    return ok({ batch: { ...batch, ids: free }, copies })
  }
}

/** Those whose copy was not read back whole. */
export function unprovedOf(ids: Batch, found: Cleared): ReadonlyMap<string, SetAside> {
  const unproved = new Map<string, SetAside>()
  for (const id of ids) {
    const copy = found.get(id)
    if (!copy?.ok) unproved.set(id, { copy: copy?.problem ?? { kind: 'missing' } })
  }
  return unproved
}
