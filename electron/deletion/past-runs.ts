import type { PastRun, ReportEntry } from '@shared/deletion'
import { fail, ok, type Result } from '@shared/problem'
import type { Clock } from '../time/clock'
import type { DeletionAccount } from './deletion-account'
import { createJournal } from './journal/journal'
import { type JournalStore, pastRunOf, type ReopenedRun } from './journal/journal-store'
import type { LagWatch } from './lag-watch'
import { lookUp } from './look-up'

/** The runs of earlier sessions and of this one, as their journals tell them. */
export interface PastRuns {
  /** The latest first; a run that did not come to its end has no `endedAt`. */
  readonly list: (open: DeletionAccount) => Promise<Result<readonly PastRun[]>>
  readonly entries: (
    open: DeletionAccount,
    runId: string
  ) => Promise<Result<readonly ReportEntry[]>>
  /** What a run has not deleted. */
  readonly left: (open: DeletionAccount, runId: string) => Promise<Result<readonly ReportEntry[]>>
  /** An unfinished run, to be continued or ended. */
  readonly reopen: (open: DeletionAccount, runId: string) => Promise<Result<ReopenedRun>>
  /** Lists the library to learn what became of an unfinished run's unknown ids. Deletes nothing. */
  readonly lookUp: (
    open: DeletionAccount,
    runId: string,
    signal: AbortSignal
  ) => Promise<Result<PastRun>>
  /** Ends an unfinished run as it is, for good. */
  readonly leave: (open: DeletionAccount, runId: string) => Promise<Result<null>>
  /** Removes the journals of the runs that have ended. */
  readonly clear: (open: DeletionAccount) => Promise<Result<null>>
}

export function createPastRuns(
  store: JournalStore,
  clock: Clock,
  lag: Pick<LagWatch, 'isOver'>
): PastRuns {
  const reopen: PastRuns['reopen'] = async (open, runId) => {
    const reopened = await store.reopen(open.key, runId)
    if (!reopened.ok || reopened.value.run.origin === open.origin) return reopened
    await reopened.value.file.close()
    return fail({ kind: 'plan-gone' })
  }
  const entries: PastRuns['entries'] = async (open, runId) => {
    const read = await store.read(open.key, runId)
    if (!read.ok) return read
    const { ledger } = read.value
    return ok(ledger.report(0, ledger.total))
  }

  return {
    list: async (open) => {
      const runs = await store.list(open.key, open.origin)
      return runs.ok ? ok(runs.value.map(pastRunOf)) : runs
    },
    entries,
    left: async (open, runId) => {
      const all = await entries(open, runId)
      if (!all.ok) return all
      return ok(all.value.filter(({ outcome }) => outcome.kind !== 'deleted'))
    },
    reopen,
    lookUp: async (open, runId, signal) => {
      const reopened = await reopen(open, runId)
      if (!reopened.ok) return reopened
      const { library } = open
      return lookUp(reopened.value, { library, clock, signal, isLagOver: lag.isOver() })
    },
    leave: async (open, runId) => {
      const reopened = await reopen(open, runId)
      if (!reopened.ok) return reopened
      const journal = createJournal(reopened.value.file)
      const ended = await journal.end({ kind: 'unverified', why: 'stopped' }, clock.now())
      await journal.close()
      return ended
    },
    clear: async (open) => {
      const runs = await store.list(open.key, open.origin)
      if (!runs.ok) return runs
      for (const { runId, end } of runs.value) {
        const removed = end ? await store.remove(open.key, runId) : ok(null)
        if (!removed.ok) return removed
      }
      return ok(null)
    }
  }
}
