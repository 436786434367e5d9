import type { Verification } from '@shared/deletion'
import { ok, type Result } from '@shared/problem'
import type { Upload } from '../../kling/wire'
import type { Clock } from '../../time/clock'
import type { Journal } from '../journal/journal'
import type { Ledger } from '../ledger'
import { reconcile } from '../reconcile'

interface Options {
  readonly ledger: Ledger
  readonly journal: Journal
  readonly clock: Clock
  /** An ascending pass over the account's library. */
  readonly pass: (signal: AbortSignal) => Promise<Result<readonly Upload[]>>
  /** Ids seen in a live listing, not part of this run, and not known to be gone. */
  readonly bystanders: () => ReadonlySet<string>
  /** Takes back what a proof has shown to be there. */
  readonly remember: (uploads: readonly Upload[]) => void
}

export interface Checked {
  /** The ids whose outcome it changed. */
  readonly ids: readonly string[]
  readonly verification: Verification
}

/**
 * Lists the library to learn what became of unknown ids, and whether what was answered as deleted
 * is gone; ledger and journal follow. Fails when the journal cannot be written.
 */
export async function check(options: Options, signal: AbortSignal): Promise<Result<Checked>> {
  const { ledger, journal, clock } = options
  const settled = await reconcile({
    ledger,
    pass: () => options.pass(signal),
    bystanders: options.bystanders,
    wait: async (ms) => {
      await clock.sleep(ms, signal)
      return !signal.aborted
    }
  })

  const written = await journal.proof(settled, clock.now())
  if (!written.ok) return written
  ledger.apply(settled.reappeared, () => 'reappear', null, clock.now())
  ledger.apply(settled.gone, () => 'prove-gone', null, clock.now())
  ledger.apply(settled.there, () => 'prove-there', null, clock.now())
  options.remember(settled.uploads)
  return ok({ ids: [...settled.gone, ...settled.there], verification: settled.verification })
}
