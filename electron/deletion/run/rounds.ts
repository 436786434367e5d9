import type { AssetState } from '@shared/deletion'
import { ok, type Result } from '@shared/problem'
import type { Clock } from '../../time/clock'
import type { Journal } from '../journal/journal'
import type { Ledger } from '../ledger'
import type { Removal } from '../removal'
import { type Batch, batchesOf } from './batch'

export interface RoundsOptions {
  readonly ledger: Ledger
  readonly journal: Journal
  readonly clock: Clock
  readonly removal: Removal
  /** Batches that were refused as a whole in an earlier life of the run, in halves. */
  readonly suspects: readonly Batch[]
  /** It may not be sent, for a reason that came up after it was confirmed. */
  readonly isBarred: (id: string) => boolean
}

/** What a run has to send: first all that is queued, then what a check has shown to be there. */
export interface Rounds {
  readonly batches: () => readonly Batch[]
  readonly suspects: () => readonly Batch[]
  /** How many requests these are. */
  readonly requests: () => number
  /**
   * Queues what is still there and may be sent once more. Answers whether there is any; fails when
   * the journal cannot be written.
   */
  readonly requeue: () => Promise<Result<boolean>>
}

export function createRounds({
  ledger,
  journal,
  clock,
  removal,
  suspects,
  isBarred
}: RoundsOptions): Rounds {
  const suspectIds = new Set(suspects.flat())
  /** Ids that are barred stay in their state. */
  const freeIn = (state: AssetState): readonly string[] =>
    ledger.idsIn(state).filter((id) => !isBarred(id) && !ledger.isSetAside(id))

  const batches = (): readonly Batch[] =>
    batchesOf(
      freeIn('queued').filter((id) => !suspectIds.has(id)),
      removal.batchLimit
    )
  const suspectBatches = (): readonly Batch[] => {
    const queued = new Set(freeIn('queued'))
    return suspects
      .map((batch) => batch.filter((id) => queued.has(id)))
      .filter(({ length }) => length > 0)
  }

  return {
    batches,
    suspects: suspectBatches,
    requests: () => batches().length + suspectBatches().length,
    requeue: async () => {
      const again = ledger.mayTryAgain(freeIn('still-there'))
      const written = await journal.again(again, clock.now())
      if (!written.ok) return written
      ledger.apply(again, () => 'again', null, clock.now())
      return ok(again.length > 0)
    }
  }
}
