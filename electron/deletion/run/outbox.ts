import type { Problem } from '@shared/problem'
import type { Clock } from '../../time/clock'
import type { Journal } from '../journal/journal'
import type { QueuedBatch } from './batch-queue'

/** A batch whose intent is on the disk. */
export interface ReadyBatch {
  /** The number of its intent. */
  readonly n: number
  readonly batch: QueuedBatch
}

/**
 * The next batch to leave. Its intent is written while other requests are on their way, so that the
 * disk holds up nobody.
 */
export interface Outbox {
  readonly ready: () => ReadyBatch | null
  /** An intent is being written or withdrawn. */
  readonly isWriting: () => boolean
  readonly prepare: (batch: QueuedBatch) => Promise<void>
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
  readonly onReturned: (batch: QueuedBatch, problem: Problem | null) => void
}

export function createOutbox({ journal, clock, lastBatch, onReturned }: Options): Outbox {
  let ready: ReadyBatch | null = null
  let isWriting = false
  let n = lastBatch

  return {
    ready: () => ready,
    isWriting: () => isWriting,
    prepare: async (batch) => {
      isWriting = true
      n += 1
      const intent = await journal.intent(n, batch.ids, clock.now())
      isWriting = false
      if (intent.ok) ready = { n, batch }
      else onReturned(batch, intent.problem)
    },
    take: () => {
      ready = null
    },
    withdraw: async () => {
      if (!ready) return
      const { n: withdrawn, batch } = ready
      ready = null
      isWriting = true
      await journal.outcome(withdrawn, batch.ids, () => 'turn-away', null, clock.now())
      isWriting = false
      onReturned(batch, null)
    }
  }
}
