import type { Problem, Result } from '@shared/problem'
import type { Clock } from '../../time/clock'
import type { ClearBatch, ClearedBatch } from '../clearance/clear-batch'
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
  /** A batch is being cleared, or its intent written or withdrawn. */
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
  readonly clearBatch: ClearBatch
  readonly clock: Clock
  /** The number of the last intent in the journal. */
  readonly lastBatch: number
  /** A batch that does not leave now. Problem: its intent could not be written. */
  readonly onReturned: (batch: QueuedBatch, problem: Problem | null) => void
}

export function createOutbox({
  journal,
  clearBatch,
  clock,
  lastBatch,
  onReturned
}: Options): Outbox {
  let ready: ReadyBatch | null = null
  let isWriting = false
  let n = lastBatch

  const writeIntent = ({ batch, copies }: ClearedBatch): Promise<Result<null>> => {
    n += 1
    return journal.intent(n, batch.ids, clock.now(), copies)
  }

  return {
    ready: () => ready,
    isWriting: () => isWriting,
    prepare: async (batch) => {
      isWriting = true
      const cleared = await clearBatch(batch)
      const leaving = cleared.ok ? cleared.value : null
      const written = leaving ? await writeIntent(leaving) : cleared
      isWriting = false

      if (!written.ok) onReturned(leaving?.batch ?? batch, written.problem)
      else if (leaving) ready = { n, batch: leaving.batch }
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
