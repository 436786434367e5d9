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
import type { Kling } from '../kling/client'
import type { KeepList } from '../library/keep-list'
import type { Library } from '../library/library'
import type { Clock } from '../time/clock'
import { createJournal, type Journal } from './journal/journal'
import { type JournalStore, pastRunOf } from './journal/journal-store'
import { createLedger, type Ledger } from './ledger'
import { lookUp } from './look-up'
import { createPlans, makePlan } from './plan'
import { createRun, type Run } from './run'

/** The open account, as far as a deletion is concerned. */
export interface DeletionAccount {
  readonly account: string
  /** Stands for the account in file names. */
  readonly key: string
  /** The API's origin, or `demo`. */
  readonly origin: string
  readonly kling: Kling
  readonly library: Library
  readonly keepList: Pick<KeepList, 'load' | 'holds'>
}

/**
 * Plans, runs and their journals: from a selection to a report, also across a crash. One run at a
 * time.
 */
export interface Deletion {
  /** Fails while the keep list is lost: what was on it could go. */
  readonly plan: (place: DeletionAccount, ids: readonly string[]) => Promise<Result<Plan>>
  /** A new plan, for a new confirmation, of what a run has not deleted. */
  readonly planLeft: (place: DeletionAccount, runId: string) => Promise<Result<Plan>>
  readonly planPage: (planId: string, offset: number) => Result<readonly PlannedAsset[]>
  readonly discard: (planId: string) => void
  /** Ends a plan that was not confirmed: on a refresh, a switch of account, a disconnect. */
  readonly clearPlans: () => void
  /**
   * Fails, and sends nothing, when the plan cannot be written down, or when something in it was
   * locked since.
   */
  readonly start: (planId: string, place: DeletionAccount) => Promise<Result<RunProgress>>
  readonly run: (runId: string) => Result<Run>
  /** The run that is under way. */
  readonly current: () => RunProgress | null
  /**
   * Every run of the account from its journals, the latest first; those that did not come to their
   * end have no `endedAt`.
   */
  readonly runs: (place: DeletionAccount) => Promise<Result<readonly PastRun[]>>
  /** Lists the library to learn what became of an unfinished run's unknown ids. Deletes nothing. */
  readonly lookUp: (place: DeletionAccount, runId: string) => Promise<Result<PastRun>>
  /**
   * Takes up an unfinished run, on the user's word: what is unknown is looked up first, then what
   * is left is sent.
   */
  readonly goOn: (place: DeletionAccount, runId: string) => Promise<Result<RunProgress>>
  /** Leaves an unfinished run as it is, for good. */
  readonly leave: (place: DeletionAccount, runId: string) => Promise<Result<null>>
  /** Forgets the runs that have ended. */
  readonly clearHistory: (place: DeletionAccount) => Promise<Result<null>>
  readonly entries: (
    place: DeletionAccount,
    runId: string
  ) => Promise<Result<readonly ReportEntry[]>>
  readonly reportPage: (
    place: DeletionAccount,
    runId: string,
    offset: number
  ) => Promise<Result<readonly ReportEntry[]>>
  readonly isRunning: () => boolean
  /**
   * A run is under way, or about to begin, or a journal is being looked at: the account stays open.
   */
  readonly isOccupied: () => boolean
  /** Lets what is in flight end and sends nothing more. */
  readonly settle: () => Promise<void>
  /** The same, and leaves the run unfinished: the next start offers it. */
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

export function createDeletion({
  store,
  clock,
  random,
  parallel,
  emitProgress,
  emitEnd
}: Options): Deletion {
  const plans = createPlans()
  /** Counts the times all plans were ended: one that was still being made then is dropped. */
  let clearings = 0
  let current: Run | undefined
  /** Of the account it is in, which stands for the service as well. */
  let currentKey = ''
  /** A run that is about to begin, or a journal that is being looked at: one at a time as well. */
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
    runId: string,
    place: DeletionAccount,
    ledger: Ledger,
    journal: Journal,
    lastBatch: number
  ): RunProgress => {
    const { account, kling, library } = place
    const emit = (settled: BatchSettled): void => {
      // What was deleted is gone, and of what is unknown a listing must speak before it can be
      // planned again (R15).
      library.forget(
        settled.outcomes
          .filter(({ outcome }) => outcome === 'deleted' || outcome === 'unknown')
          .map(({ id }) => id)
      )
      emitProgress(settled)
    }
    const toSplit = current?.runId === runId ? current.toSplit() : null
    const run = createRun({
      ...{
        runId,
        account,
        ledger,
        journal,
        lastBatch,
        kling,
        clock,
        random,
        parallel,
        emit,
        toSplit
      },
      pass: library.pass,
      bystanders: () => library.idsBut(ledger.has),
      remember: library.remember,
      isLocked: isLockedIn(place)
    })
    current = run
    currentKey = place.key
    void run.ended.then(emitEnd)
    return run.progress()
  }
  const unfinished = async (
    place: DeletionAccount,
    runId: string
  ): ReturnType<JournalStore['reopen']> => {
    const opened = await store.reopen(place.key, runId)
    return opened.ok && opened.value.run.origin !== place.origin
      ? fail({ kind: 'plan-gone' })
      : opened
  }
  const entries = async (
    place: DeletionAccount,
    runId: string
  ): Promise<Result<readonly ReportEntry[]>> => {
    const read = await store.read(place.key, runId)
    return read.ok ? ok(read.value.ledger.page(0, read.value.ledger.total)) : read
  }
  const planOf = async (
    { account, library, keepList }: DeletionAccount,
    ids: readonly string[],
    before = clearings
  ): Promise<Result<Plan>> => {
    const kept = await keepList.load()
    if (!kept.ok) return kept
    if (clearings !== before) return fail({ kind: 'plan-gone' })
    const made = makePlan({
      planId: randomUUID(),
      account,
      ids,
      find: (id) => library.find(id)?.asset,
      isKept: keepList.holds
    })
    if (!made.ok) return made
    plans.put(made.value)
    return ok(made.value.plan)
  }

  return {
    plan: (place, ids) => planOf(place, ids),
    planLeft: async (place, runId) => {
      const before = clearings
      const all = await entries(place, runId)
      return all.ok
        ? planOf(
            place,
            all.value.filter(({ outcome }) => outcome.kind !== 'deleted').map(({ id }) => id),
            before
          )
        : all
    },
    planPage: (planId, offset) => {
      const frozen = plans.peek(planId)
      return frozen
        ? ok(frozen.assets.slice(offset, offset + RECORDS_PER_MESSAGE))
        : fail({ kind: 'plan-gone' })
    },
    discard: (planId) => {
      if (plans.peek(planId)) plans.clear()
    },
    clearPlans: () => {
      clearings += 1
      plans.clear()
    },
    start: (planId, place) =>
      exclusively(async () => {
        const frozen = plans.take(planId)
        if (!frozen.ok) return frozen
        if (frozen.value.plan.account !== place.account) return fail({ kind: 'plan-gone' })
        const runId = randomUUID()
        const { assets } = frozen.value
        const file = await store.create(
          { runId, origin: place.origin, account: place.key, at: clock.now() },
          assets
        )
        if (!file.ok) return file
        // Looked at last, in one breath with the beginning: what was locked after the plan was
        // shown ends the plan, since a run of fewer assets would not be what was confirmed (R6,
        // R23).
        const ids = assets.map(({ id }) => id)
        if (lockedOf(place, ids).length === 0)
          return ok(begin(runId, place, createLedger(assets), createJournal(file.value), 0))
        await file.value.close()
        const removed = await store.remove(place.key, runId)
        return removed.ok ? fail({ kind: 'plan-gone' }) : removed
      }),
    run: (runId) => (current?.runId === runId ? ok(current) : fail({ kind: 'plan-gone' })),
    current: () => (isRunning() ? (current?.progress() ?? null) : null),
    runs: async (place) => {
      const runs = await store.list(place.key, place.origin)
      const running = isRunning() ? current?.runId : undefined
      return runs.ok ? ok(runs.value.filter(({ runId }) => runId !== running).map(pastRunOf)) : runs
    },
    lookUp: (place, runId) =>
      exclusively(async () => {
        const opened = await unfinished(place, runId)
        if (!opened.ok) return opened
        return lookUp(opened.value, place.library, clock)
      }),
    goOn: (place, runId) =>
      exclusively(async () => {
        const opened = await unfinished(place, runId)
        if (!opened.ok) return opened
        const { run, file } = opened.value
        const kept = await place.keepList.load()
        const locked = kept.ok ? lockedOf(place, unsettled(run.ledger)) : []
        if (!kept.ok || locked.length > 0) {
          await file.close()
          return kept.ok ? fail({ kind: 'locked-since', locked: locked.length }) : kept
        }
        return ok(begin(runId, place, run.ledger, createJournal(file), run.lastBatch))
      }),
    leave: (place, runId) =>
      exclusively(async () => {
        const opened = await unfinished(place, runId)
        if (!opened.ok) return opened
        const journal = createJournal(opened.value.file)
        const ended = await journal.end({ kind: 'unverified', why: 'stopped' }, clock.now())
        await journal.close()
        return ended
      }),
    clearHistory: async (place) => {
      const runs = await store.list(place.key, place.origin)
      if (!runs.ok) return runs
      for (const { runId, end } of runs.value) {
        const removed = end ? await store.remove(place.key, runId) : ok(null)
        if (!removed.ok) return removed
      }
      return ok(null)
    },
    entries,
    reportPage: async (place, runId, offset) => {
      if (current?.runId === runId && currentKey === place.key)
        return ok(current.reportPage(offset))
      const all = await entries(place, runId)
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

/** Whether an id may not be deleted (R23), as far as is known this very moment. */
const isLockedIn =
  ({ keepList, library }: DeletionAccount) =>
  (id: string): boolean =>
    keepList.holds(id) || library.find(id)?.asset.favored === true

const lockedOf = (place: DeletionAccount, ids: readonly string[]): readonly string[] =>
  ids.filter(isLockedIn(place))

/** What a run that goes on may still send. */
const unsettled = (ledger: Ledger): readonly string[] =>
  (['queued', 'sent', 'unknown', 'still-there'] as const).flatMap((state) => ledger.idsIn(state))
