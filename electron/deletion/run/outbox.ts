import type { Problem } from '@shared/problem'
import type { Clock } from '../../time/clock'
import type { Journal } from '../journal/journal'
import type { Batch } from './batch'

/** A batch whose intent is on the disk. */
export interface ReadyBatch {
  /** The number of its intent. */
  readonly n: number
  readonly ids: Batch
}

/**
 * The next batch to leave. Its intent is written while other requests are on their way, so that the
 * disk holds up nobody.
 */
export interface Outbox {
  readonly ready: () => ReadyBatch | null
  readonly isWriting: () => boolean
  readonly prepare: (ids: Batch) => Promise<void>
  /** Hands the ready batch out, to be sent. */
  readonly take: () => void
  /**
   * The run is pausing or ending, so the ready batch is not sent. Its intent is withdrawn, or a
   * crash would make its ids unknown; if that write fails, the journal retries it.
   */
  readonly withdraw: () => Promise<void>
}

interface Options {
  readonly journal: Journal
  readonly clock: Clock
  /** The number of the last intent in the journal. */
  readonly lastBatch: number
  /** A batch that does not leave now. Problem: its intent could not be written. */
  readonly onReturned: (ids: Batch, problem: Problem | null) => void
}

export function createOutbox({ journal, clock, lastBatch, onReturned }: Options): Outbox {
  let ready: ReadyBatch | null = null
  let isWriting = false
  let n = lastBatch

  return {
    ready: () => ready,
    isWriting: () => isWriting,
    prepare: async (ids) => {
      isWriting = true
      n += 1
      const intent = await journal.intent(n, ids, clock.now())
      isWriting = false
      if (intent.ok) ready = { n, ids }
      else onReturned(ids, intent.problem)
    },
    take: () => {
      ready = null
    },
    withdraw: async () => {
      if (!ready) return
      const withdrawn = ready
      ready = null
      onReturned(withdrawn.ids, null)
      await journal.outcome(withdrawn.n, withdrawn.ids, () => 'turn-away', null, clock.now())
    }
  }
}
