import { randomUUID } from 'node:crypto'
import type {
  BatchSettled,
  PastRun,
  Plan,
  PlannedAsset,
  Report,
  ReportEntry,
  RunProgress
} from '@shared/deletion'
import { RECORDS_PER_MESSAGE } from '@shared/deletion'
import { fail, ok, type Result } from '@shared/problem'
import type { Clock } from '../time/clock'
import type { DeletionAccount } from './deletion-account'
import { createJournal, type Journal } from './journal/journal'
import type { JournalStore } from './journal/journal-store'
import { createLedger, type Ledger } from './ledger'
import { isLocked, lockedAmong } from './locks'
import { createPastRuns } from './past-runs'
import { createPlans } from './plans'
import { createRun, type Run } from './run/run'

/** From a selection to a report, also across a crash. One run at a time. */
export interface Deletion {
  readonly plan: (open: DeletionAccount, ids: readonly string[]) => Promise<Result<Plan>>
  /** A new plan, for a new confirmation, of what a run has not deleted. */
  readonly planLeft: (open: DeletionAccount, runId: string) => Promise<Result<Plan>>
  readonly planPage: (planId: string, offset: number) => Result<readonly PlannedAsset[]>
  readonly discard: (planId: string) => void
  /** Ends a plan that was not confirmed: on a refresh, a switch of account, a disconnect. */
  readonly clearPlans: () => void
  /**
   * Fails, and sends nothing, when the plan cannot be written to the disk, or when an asset in it
   * was locked since.
   */
  readonly start: (planId: string, open: DeletionAccount) => Promise<Result<RunProgress>>
  readonly run: (runId: string) => Result<Run>
  /** The run that is under way. */
  readonly current: () => RunProgress | null
  /** Every run of the account but the one under way. See `PastRuns`. */
  readonly runs: (open: DeletionAccount) => Promise<Result<readonly PastRun[]>>
  readonly lookUp: (open: DeletionAccount, runId: string) => Promise<Result<PastRun>>
  /**
   * Continues an unfinished run, on the user's word: what is unknown is looked up first, then what
   * is left is sent.
   */
  readonly goOn: (open: DeletionAccount, runId: string) => Promise<Result<RunProgress>>
  readonly leave: (open: DeletionAccount, runId: string) => Promise<Result<null>>
  readonly clearHistory: (open: DeletionAccount) => Promise<Result<null>>
  readonly entries: (
    open: DeletionAccount,
    runId: string
  ) => Promise<Result<readonly ReportEntry[]>>
  /** `RECORDS_PER_MESSAGE` entries of a run, from `offset` on. */
  readonly reportPage: (
    open: DeletionAccount,
    runId: string,
    offset: number
  ) => Promise<Result<readonly ReportEntry[]>>
  readonly isRunning: () => boolean
  /** A run is under way or about to begin, or a journal is being read: the account stays open. */
  readonly isOccupied: () => boolean
  /** Stops the run under way; resolves once its journal is closed. */
  readonly settle: () => Promise<void>
  /** Sends nothing more and leaves the run unfinished: the next start offers it. */
  readonly suspend: () => Promise<void>
}

interface Options {
  readonly store: JournalStore
  readonly clock: Clock
  readonly random: () => number
  readonly parallel: () => number
  readonly emitProgress: (settled: BatchSettled) => void
  readonly emitEnd: (report: Report) => void
}

export function createDeletion(options: Options): Deletion {
  const { store, clock } = options
  const plans = createPlans()
  const pastRuns = createPastRuns(store, clock)
  let current: Run | undefined
  /** The key of the account `current` belongs to, which stands for the service as well. */
  let currentKey = ''
  let isBusy = false
  let isSuspended = false
  const isRunning = (): boolean => current !== undefined && current.progress().phase !== 'ended'

  const exclusively = async <T>(act: () => Promise<Result<T>>): Promise<Result<T>> => {
    if (isRunning() || isBusy) return fail({ kind: 'run-active' })
    isBusy = true
    try {
      return await act()
    } finally {
      isBusy = false
    }
  }

  const begin = (
    open: DeletionAccount,
    run: Pick<Run, 'runId'> & {
      readonly ledger: Ledger
      readonly journal: Journal
      readonly lastBatch: number
    }
  ): RunProgress => {
    const { kling, library, account } = open
    const { ledger, runId } = run
    const begun = createRun({
      ...run,
      account,
      kling,
      clock,
      random: options.random,
      parallel: options.parallel,
      pass: library.pass,
      bystanders: () => library.idsBut(ledger.has),
      remember: library.remember,
      isLocked: (id) => isLocked(open, id),
      emit: (settled) => {
        library.forget(idsToForget(settled))
        options.emitProgress(settled)
      },
      toSplit: current?.runId === runId ? current.toSplit() : null
    })
    current = begun
    currentKey = open.key
    void begun.ended.then(options.emitEnd)
    return begun.progress()
  }

  const start = async (planId: string, open: DeletionAccount): Promise<Result<RunProgress>> => {
    const frozen = plans.take(planId)
    if (!frozen.ok) return frozen
    if (frozen.value.plan.account !== open.account) return fail({ kind: 'plan-gone' })

    const runId = randomUUID()
    const { assets } = frozen.value
    const file = await store.create(
      { runId, origin: open.origin, account: open.key, at: clock.now() },
      assets
    )
    if (!file.ok) return file

    // Checked synchronously, right before the start: an asset locked since then cancels the plan,
    // as a smaller run was not confirmed (R6, R23).
    const ids = assets.map(({ id }) => id)
    if (lockedAmong(open, ids).length === 0) {
      const journal = createJournal(file.value)
      return ok(begin(open, { runId, ledger: createLedger(assets), journal, lastBatch: 0 }))
    }
    await file.value.close()
    const removed = await store.remove(open.key, runId)
    return removed.ok ? fail({ kind: 'plan-gone' }) : removed
  }

  const goOn = async (open: DeletionAccount, runId: string): Promise<Result<RunProgress>> => {
    const reopened = await pastRuns.reopen(open, runId)
    if (!reopened.ok) return reopened
    const { run, file } = reopened.value
    const kept = await open.keepList.load()
    const locked = kept.ok ? lockedAmong(open, idsToSend(run.ledger)).length : 0
    if (kept.ok && locked === 0) {
      const { ledger, lastBatch } = run
      return ok(begin(open, { runId, ledger, journal: createJournal(file), lastBatch }))
    }
    await file.close()
    return kept.ok ? fail({ kind: 'locked-since', locked }) : kept
  }

  return {
    plan: (open, ids) => plans.make(open, Promise.resolve(ok(ids))),
    planLeft: (open, runId) => plans.make(open, pastRuns.left(open, runId)),
    planPage: plans.page,
    discard: plans.discard,
    clearPlans: plans.clear,
    start: (planId, open) => exclusively(() => start(planId, open)),
    run: (runId) => (current?.runId === runId ? ok(current) : fail({ kind: 'plan-gone' })),
    current: () => (isRunning() ? (current?.progress() ?? null) : null),
    runs: async (open) => {
      const runs = await pastRuns.list(open)
      const running = isRunning() ? current?.runId : undefined
      return runs.ok ? ok(runs.value.filter(({ runId }) => runId !== running)) : runs
    },
    lookUp: (open, runId) => exclusively(() => pastRuns.lookUp(open, runId)),
    goOn: (open, runId) => exclusively(() => goOn(open, runId)),
    leave: (open, runId) => exclusively(() => pastRuns.leave(open, runId)),
    clearHistory: pastRuns.clear,
    entries: pastRuns.entries,
    reportPage: async (open, runId, offset) => {
      if (current?.runId === runId && currentKey === open.key) return ok(current.reportPage(offset))
      const all = await pastRuns.entries(open, runId)
      return all.ok ? ok(all.value.slice(offset, offset + RECORDS_PER_MESSAGE)) : all
    },
    isRunning,
    isOccupied: () => isRunning() || isBusy,
    settle: async () => {
      // Windows close one after another while the system goes down: that ends no run.
      if (!isRunning() || isSuspended) return
      current?.stop()
      await current?.ended
    },
    suspend: async () => {
      isSuspended = true
      await current?.suspend()
    }
  }
}

/**
 * What was deleted is gone, and an id whose fate is unknown is not planned again before a listing
 * has shown it (R15).
 */
const idsToForget = ({ outcomes }: BatchSettled): readonly string[] =>
  outcomes
    .filter(({ outcome }) => outcome === 'deleted' || outcome === 'unknown')
    .map(({ id }) => id)

/** What a run that is continued may still send. */
const idsToSend = (ledger: Ledger): readonly string[] =>
  (['queued', 'sent', 'unknown', 'still-there'] as const).flatMap((state) => ledger.idsIn(state))
