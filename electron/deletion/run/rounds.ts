import type { AssetState, SetAside } from '@shared/deletion'
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
  /** Why it may not be sent, if something has come up after it was confirmed. */
  readonly whyAside: (id: string) => SetAside | null
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
  /** What the service has not found when it was to leave: it may be gone. */
  readonly missing: () => readonly string[]
  /** Sets aside what may not be sent, with its reason. Fails when the journal cannot be written. */
  readonly setAside: () => Promise<Result<null>>
}

export function createRounds({
  ledger,
  journal,
  clock,
  removal,
  suspects,
  whyAside
}: RoundsOptions): Rounds {
  const suspectIds = new Set(suspects.flat())
  /** What may not be sent stays in its state. */
  const freeIn = (state: AssetState): readonly string[] =>
    ledger.idsIn(state).filter((id) => whyAside(id) === null && !ledger.isSetAside(id))

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
    },
    missing: () =>
      ledger.idsIn('queued').filter((id) => {
        const why = whyAside(id)
        return why !== null && 'stays' in why && why.stays === 'not-found'
      }),
    setAside: async () => {
      const aside = new Map<string, SetAside>()
      for (const id of ledger.idsIn('queued')) {
        const why = ledger.isSetAside(id) ? null : whyAside(id)
        if (why) aside.set(id, why)
      }
      const written = await journal.setAside(aside, clock.now())
      if (!written.ok) return written
      for (const [id, why] of aside) ledger.setAside(id, why)
      return ok(null)
    }
  }
}
