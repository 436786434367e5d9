import type { Verification } from '@shared/deletion'
import { ok, type Result } from '@shared/problem'
import type { Upload } from '../../kling/wire'
import type { Prove } from '../../library/library'
import type { OnWaiting } from '../../library/page-reader'
import type { Clock } from '../../time/clock'
import type { Journal } from '../journal/journal'
import type { Ledger } from '../ledger'
import { reconcile, type Settled } from '../reconcile'
import type { RunControl } from './run-control'

export interface CheckerOptions {
  readonly ledger: Ledger
  readonly journal: Journal
  readonly clock: Clock
  /** Learns what became of assets. It tells of its waits for the service. */
  readonly prove: Prove
  /** Takes back what a proof has shown to be there. */
  readonly remember: (uploads: readonly Upload[]) => void
}

export interface Checked {
  /** The ids whose outcome it changed. */
  readonly ids: readonly string[]
  /** Null if the check was broken off. */
  readonly verification: Verification | null
}

/**
 * Asks the service what became of unknown ids, and whether what was answered as deleted is gone.
 */
export interface Checker {
  /**
   * Begins once nothing holds the run. A pause breaks the check off, and it begins anew afterwards;
   * a stop ends it with what it has found. Fails when the journal cannot be written.
   */
  readonly check: () => Promise<Result<Checked>>
  readonly isChecking: () => boolean
  /** Breaks off a check that is under way. */
  readonly interrupt: () => void
}

export function createChecker(
  options: CheckerOptions,
  control: RunControl,
  onChange: () => void
): Checker {
  let checking: AbortController | null = null

  return {
    check: async () => {
      for (;;) {
        await control.released()
        if (control.isStopping()) return ok({ ids: [], verification: null })

        const controller = new AbortController()
        const { signal } = controller
        checking = controller
        onChange()
        const found = await look(options, signal, (wait) => {
          if (wait) control.waitForService(wait.why, wait.ms)
          else onChange()
        })
        const isBrokenOff = signal.aborted
        if (!isBrokenOff || control.isStopping()) {
          const recorded = await record(options, found)
          checking = null
          if (!recorded.ok) return recorded
          const verification = isBrokenOff ? null : found.verification
          return ok({ ids: [...found.gone, ...found.there], verification })
        }
        checking = null
        onChange()
      }
    },
    isChecking: () => checking !== null,
    interrupt: () => checking?.abort()
  }
}

/** Changes nothing yet. */
const look = (
  { ledger, clock, prove }: CheckerOptions,
  signal: AbortSignal,
  onWaiting: OnWaiting
): Promise<Settled> =>
  reconcile({
    ledger,
    prove: (assets) => prove(assets, { signal, onWaiting }),
    wait: async (ms) => {
      await clock.sleep(ms, signal)
      return !signal.aborted
    }
  })

/** First in the journal, then in the ledger. */
async function record(
  { ledger, journal, clock, remember }: CheckerOptions,
  found: Settled
): Promise<Result<null>> {
  const written = await journal.proof(found, clock.now())
  if (!written.ok) return written
  ledger.apply(found.reappeared, () => 'reappear', null, clock.now())
  ledger.apply(found.gone, () => 'prove-gone', null, clock.now())
  ledger.apply(found.there, () => 'prove-there', null, clock.now())

  // After a stop, a listing that lags still shows what is deleted.
  remember(found.uploads.filter(({ asset }) => ledger.stateOf(asset.id) !== 'deleted'))
  return ok(null)
}
