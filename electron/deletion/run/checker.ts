import type { Verification } from '@shared/deletion'
import { ok, type Problem, type Result } from '@shared/problem'
import type { OnWaiting } from '../../kling/waiting/patient-asker'
import type { Upload } from '../../kling/wire'
import type { Prove } from '../../library/library'
import type { Clock } from '../../time/clock'
import type { Journal } from '../journal/journal'
import type { Ledger } from '../ledger'
import { problemOf, reconcile, type Settled } from '../reconcile'
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
  /** Why the service could not be asked to the end. */
  readonly problem: Problem | null
  /** Why it could not be asked about some alone: others may go on. */
  readonly unasked: Problem | null
}

type Read = Pick<Checked, 'ids' | 'problem'>

/**
 * Asks the service what became of unknown ids, and whether what was answered as deleted is gone.
 */
export interface Checker {
  /**
   * Begins once nothing holds the run. A pause breaks the check off, and it begins anew afterwards;
   * a stop ends it with what it has found. Fails when the journal cannot be written.
   */
  readonly check: () => Promise<Result<Checked>>
  /**
   * Reads anew what was not sent, so that what was locked or deleted meanwhile is known as such.
   * What is gone counts as gone (R17). Fails when the journal cannot be written.
   */
  readonly readUnsent: (ids: readonly string[]) => Promise<Result<Read>>
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

  /** Looks until a look was not broken off by a pause; `use` takes what it found, if anything. */
  const undisturbed = async <Found, Used>(
    lookOnce: (signal: AbortSignal, onWaiting: OnWaiting) => Promise<Found>,
    use: (found: Found, isBrokenOff: boolean) => Promise<Used>
  ): Promise<Used | null> => {
    for (;;) {
      await control.released()
      if (control.isStopping()) return null

      const controller = new AbortController()
      checking = controller
      onChange()
      const found = await lookOnce(controller.signal, (wait) => {
        if (wait) control.waitForService(wait.why, wait.ms)
        else onChange()
      })
      const isBrokenOff = controller.signal.aborted
      const isLast = !isBrokenOff || control.isStopping()
      const used = isLast ? await use(found, isBrokenOff) : null
      checking = null
      if (isLast) return used
      onChange()
    }
  }

  return {
    check: async () => {
      const checked = await undisturbed(
        (signal, onWaiting) => look(options, signal, onWaiting),
        async (found, isBrokenOff): Promise<Result<Checked>> => {
          const recorded = await record(options, found)
          if (!recorded.ok) return recorded
          const { gone, there, verification, problem, unasked } = found
          const told = isBrokenOff ? NOTHING_TOLD : { verification, problem, unasked }
          return ok({ ids: [...gone, ...there], ...told })
        }
      )
      return checked ?? ok({ ids: [], ...NOTHING_TOLD })
    },
    readUnsent: async (ids) => {
      const read = await undisturbed(
        (signal, onWaiting) =>
          options.prove(ids.map(options.ledger.assetOf), { signal, onWaiting }),
        async (fates, isBrokenOff): Promise<Result<Read>> => {
          const found = [...fates.values()]
          const gone = [...fates.keys()].filter((id) => fates.get(id)?.kind === 'gone')
          const uploads = found.flatMap((fate) =>
            fate.kind === 'there' ? (fate.upload ?? []) : []
          )
          const recorded = await record(options, { gone, there: [], reappeared: [], uploads })
          if (!recorded.ok) return recorded
          return ok({ ids: gone, problem: isBrokenOff ? null : problemOf(found) })
        }
      )
      return read ?? ok({ ids: [], problem: null })
    },
    isChecking: () => checking !== null,
    interrupt: () => checking?.abort()
  }
}

const NOTHING_TOLD = { verification: null, problem: null, unasked: null }

/** Changes nothing yet. */
const look = (
  { ledger, clock, prove }: CheckerOptions,
  signal: AbortSignal,
  onWaiting: OnWaiting
): Promise<Settled> =>
  reconcile({
    ledger,
    prove: (assets, answered) => prove(assets, { signal, onWaiting, answered }),
    wait: async (ms) => {
      await clock.sleep(ms, signal)
      return !signal.aborted
    }
  })

/** First in the journal, then in the ledger. */
async function record(
  { ledger, journal, clock, remember }: CheckerOptions,
  found: Pick<Settled, 'gone' | 'there' | 'reappeared' | 'uploads'>
): Promise<Result<null>> {
  const isNews = found.gone.length + found.there.length + found.reappeared.length > 0
  const written = isNews ? await journal.proof(found, clock.now()) : ok(null)
  if (!written.ok) return written
  ledger.apply(found.reappeared, () => 'reappear', null, clock.now())
  ledger.apply(found.gone, () => 'prove-gone', null, clock.now())
  ledger.apply(found.there, () => 'prove-there', null, clock.now())

  // After a stop, a listing that lags still shows what is deleted.
  remember(found.uploads.filter(({ asset }) => ledger.stateOf(asset.id) !== 'deleted'))
  return ok(null)
}
