import type { PastRun } from '@shared/deletion'
import { ok, type Result } from '@shared/problem'
import type { AppendFile } from '../files/append'
import type { Library } from '../library/library'
import type { Clock } from '../time/clock'
import { createJournal } from './journal/journal'
import { pastRunOf } from './journal/journal-store'
import type { Replayed } from './journal/replay'
import { reconcile } from './reconcile'

/**
 * Lists the library to learn what became of an unfinished run's unknown ids, and writes that down.
 * Deletes nothing.
 */
export async function lookUp(
  { run, file }: { readonly run: Replayed; readonly file: AppendFile },
  library: Pick<Library, 'pass' | 'idsBut' | 'forget' | 'remember'>,
  clock: Clock,
  signal: AbortSignal
): Promise<Result<PastRun>> {
  const { ledger } = run
  const journal = createJournal(file)
  const settled = await reconcile({
    ledger,
    pass: () => library.pass(signal),
    bystanders: () => library.idsBut(ledger.has),
    // Nobody waits here for a listing that lags: going on looks again.
    wait: async () => false
  })
  const written = await journal.proof(settled, clock.now())
  await journal.close()
  if (!written.ok) return written
  library.forget(settled.gone)
  ledger.apply(settled.reappeared, () => 'reappear', null, clock.now())
  ledger.apply(settled.gone, () => 'prove-gone', null, clock.now())
  ledger.apply(settled.there, () => 'prove-there', null, clock.now())
  // What is a favourite by now keeps the run from going on. A listing that lags still shows what is
  // deleted: that is not taken back.
  library.remember(settled.uploads.filter(({ asset }) => ledger.stateOf(asset.id) !== 'deleted'))
  return ok({ ...pastRunOf(run), counts: ledger.counts() })
}
