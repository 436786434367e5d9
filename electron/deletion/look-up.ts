import type { PastRun } from '@shared/deletion'
import { ok, type Result } from '@shared/problem'
import type { Library } from '../library/library'
import type { Clock } from '../time/clock'
import { startTimeLimit } from '../time/time-limit'
import { createJournal } from './journal/journal'
import { pastRunOf, type ReopenedRun } from './journal/journal-store'
import { reconcile } from './reconcile'

/** A service that is silent, or asks for a long wait, holds up nobody: what is open stays open. */
const LIMIT_MS = 2 * 60_000

interface Options {
  readonly library: Pick<Library, 'prove' | 'forget' | 'remember'>
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Every copy of the service knows by now what became of what was sent. */
  readonly isLagOver: boolean
}

/**
 * Asks the service what became of an unfinished run's unknown ids, and writes that down. Deletes
 * nothing.
 */
export async function lookUp(
  { run, file }: ReopenedRun,
  { library, clock, signal, isLagOver }: Options
): Promise<Result<PastRun>> {
  const { ledger } = run
  const journal = createJournal(file)
  const limit = startTimeLimit(LIMIT_MS, signal)
  const settled = await reconcile({
    ledger,
    prove: (assets, answered) => library.prove(assets, { signal: limit.signal, answered }),
    // Nobody waits here for a copy that lags: what it shows stays unknown, and going on looks
    // again.
    wait: async () => false,
    isLagOver
  })
  limit.clear()

  const written = await journal.proof(settled, clock.now())
  await journal.close()
  if (!written.ok) return written
  library.forget(settled.gone, 'gone')
  ledger.apply(settled.reappeared, () => 'reappear', null, clock.now())
  ledger.apply(settled.gone, () => 'prove-gone', null, clock.now())
  ledger.apply(settled.there, () => 'prove-there', null, clock.now())
  // What is a favourite by now keeps the run from going on. A listing that lags still shows what is
  // deleted: that is not taken back.
  library.remember(settled.uploads.filter(({ asset }) => ledger.stateOf(asset.id) !== 'deleted'))
  return ok({ ...pastRunOf(run), counts: ledger.counts() })
}
