import { randomUUID } from 'node:crypto'
import type {
  BatchSettled,
  PastRun,
  Plan,
  PlannedAsset,
  Planning,
  Report,
  ReportEntry,
  RunProgress
} from '@shared/deletion'
import { RECORDS_PER_MESSAGE } from '@shared/deletion'
import type { LibraryKind, LibraryOf } from '@shared/library/kind'
import { fail, ok, type Result } from '@shared/problem'
import type { Clock } from '../time/clock'
import type { Clearance, OpenClearance } from './clearance/clearance'
import { mayLeaveOf } from './clearance/may-leave'
import { type DeletionAccount, isOfOneAccount } from './deletion-account'
import { type Begin, goOn as continueRun } from './go-on'
import { idsThatAre } from './ids'
import { createJournal } from './journal/journal'
import type { JournalStore } from './journal/journal-store'
import { createLagWatch } from './lag-watch'
import { createLedger } from './ledger'
import { staysFor } from './locks'
import { createPastRuns } from './past-runs'
import { createPlans } from './plan/plans'
import { createRun, type Run } from './run/run'
import { createTurns } from './turns'

/** From a selection to a report, also across a crash. One run at a time. */
export interface Deletion {
  /** `singly`: those of the ids that the question was told to include, one by one. */
  readonly plan: (
    open: DeletionAccount,
    ids: readonly string[],
    singly?: readonly string[]
  ) => Promise<Result<Plan>>
  /** A new plan, for a new confirmation, of what a run has not deleted. */
  readonly planLeft: (
    open: DeletionAccount,
    runId: string,
    singly?: readonly string[]
  ) => Promise<Result<Plan>>
  readonly planPage: (planId: string, offset: number) => Result<readonly PlannedAsset[]>
  readonly discard: (planId: string) => void
  /**
   * Ends a plan that was not confirmed: on a refresh of its library, a switch of account, a
   * disconnect. Without a library: whichever it is of.
   */
  readonly clearPlans: (library?: LibraryKind) => void
  /**
   * Fails, and sends nothing, when the plan cannot be written to the disk, or when an asset in it
   * was locked since.
   */
  readonly start: (
    planId: string,
    open: DeletionAccount,
    wantsCopies?: () => Promise<Result<boolean>>
  ) => Promise<Result<RunProgress>>
  readonly run: (runId: string) => Result<Run>
  /** The run that is under way. */
  readonly current: () => RunProgress | null
  /** Every run of the account but the one under way. See `PastRuns`. */
  readonly runs: (open: DeletionAccount) => Promise<Result<readonly PastRun[]>>
  /** Gives way to a run: it is then `cancelled`. See `PastRuns`. */
  readonly lookUp: (open: DeletionAccount, runId: string) => Promise<Result<PastRun>>
  /**
   * Continues an unfinished run, on the user's word: what is unknown is looked up first, then what
   * is left, and still listed in this session, is sent.
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
  /**
   * Whether a listing of this library has to wait, since a run deletes from it: that moves the
   * pages, and a copy that lags shows again what is gone. It is then asked for once the run has
   * ended.
   */
  readonly putOffListing: (library: LibraryKind) => boolean
  /** A run is under way, or about to begin: the account stays open. */
  readonly isRunning: () => boolean
  /** Another account comes: ends plans that were not confirmed, and breaks off a look-up. */
  readonly leaveAccount: () => void
  /**
   * The program is being left: from now on nothing is sent. Stops the run under way; resolves once
   * its journal is closed.
   */
  readonly close: () => Promise<void>
  /**
   * The system goes down: holds the run, also one that is about to begin, and leaves it unfinished.
   * The next start offers it. Resolves once its journal is whole.
   */
  readonly suspend: () => Promise<void>
}

interface Options {
  readonly store: JournalStore
  readonly clock: Clock
  readonly random: () => number
  /** The lane that fetches copies of these assets. Fails without a folder that can be written. */
  readonly openClearance?: OpenClearance
  readonly parallel: () => number
  readonly emitPlanning?: (planning: Planning) => void
  readonly emitProgress: (settled: BatchSettled) => void
  readonly emitEnd: (report: Report) => void
  /**
   * A run has ended that had ended a listing when it began, or during which one was put off: the
   * library is to be listed.
   */
  readonly listAgain: (of: LibraryOf) => void
}

export function createDeletion(options: Options): Deletion {
  const { store, clock, openClearance = noFolder } = options
  const plans = createPlans(options.emitPlanning)
  const lag = createLagWatch(clock.elapsed)
  const pastRuns = createPastRuns(store, clock, lag)
  let current: Run | undefined
  /** The last run, as long as nothing was learnt of it since: it may know more than the disk. */
  let reported: Run | undefined
  /** What `current` belongs to. */
  let currentOpen: DeletionAccount | undefined
  /** Once the run has ended: a listing was ended by it, or put off. */
  let listsAgain = false
  let isSuspended = false
  let isClosing = false
  const isUnderWay = (): boolean => current !== undefined && current.progress().phase !== 'ended'
  const turns = createTurns(isUnderWay)

  const begin: Begin = (open, run) => {
    const { kling, removal, library, account, kind } = open
    // A plan that is still open may hold the same ids.
    plans.clear()
    if (run.isContinued) open.favourites?.forget()
    // Deleting shifts the pages of a listing: it would miss assets, and call itself complete.
    listsAgain = library.cancel() || listsAgain
    const begun = createRun({
      ...run,
      account,
      library: kind,
      kling,
      removal,
      clock,
      random: options.random,
      parallel: options.parallel,
      prove: library.prove,
      mayLeave: mayLeaveOf(open, run.ledger),
      // What is still there is sent once more, and is something else by now, perhaps.
      remember: (uploads) => {
        library.remember(uploads)
        open.favourites?.forget(uploads.map(({ asset }) => asset.id))
      },
      whyAside: (id) => {
        const stays = staysFor(open, run.ledger.assetOf(id))
        return stays && { stays }
      },
      quiet:
        currentOpen && isOfOneAccount(currentOpen, open) ? (current?.askedQuiet() ?? null) : null,
      emit: (settled) => {
        library.forget(idsThatAre(settled, 'deleted'), 'gone')
        library.forget(idsThatAre(settled, 'unknown'), 'unknown')
        options.emitProgress(settled)
      }
    })
    current = begun
    reported = begun
    currentOpen = open
    if (isSuspended) void begun.suspend()
    void begun.ended.then((report) => {
      lag.restart()
      options.emitEnd(report)
      if (current !== begun || !listsAgain) return
      listsAgain = false
      options.listAgain({ account, library: kind })
    })
    return begun.progress()
  }

  const start = async (
    planId: string,
    open: DeletionAccount,
    wantsCopies: () => Promise<Result<boolean>>
  ): Promise<Result<RunProgress>> => {
    const planned = plans.look(planId)
    if (!planned.ok) return planned
    const { plan, assets } = planned.value
    const isOfIt = plan.account === open.account && plan.library === open.kind
    if (!isOfIt) return fail({ kind: 'plan-gone' })
    const first = await wantsCopies()
    if (!first.ok) return first
    const lane = first.value ? await openClearance(open, assets) : NO_LANE
    if (!lane.ok) return lane

    const begun = await startWith(planId, open, lane.value)
    if (!begun.ok) await lane.value?.close()
    return begun
  }

  const startWith = async (
    planId: string,
    open: DeletionAccount,
    clearance: Clearance | null
  ): Promise<Result<RunProgress>> => {
    const frozen = plans.take(planId)
    if (!frozen.ok) return frozen

    const runId = randomUUID()
    const { assets } = frozen.value
    const file = await store.create(
      {
        runId,
        origin: open.origin,
        account: open.key,
        at: clock.now(),
        copiesFirst: clearance !== null
      },
      assets
    )
    if (!file.ok) return file

    // Checked synchronously, right before the start: an asset locked since then cancels the plan,
    // as a smaller run was not confirmed (R6, R23). So does one that another run has sent (R15).
    if (!isClosing && assets.every((each) => staysFor(open, each) === null)) {
      const journal = createJournal(file.value)
      const ledger = createLedger(assets)
      const about = { runId, isContinued: false, lastBatch: 0, suspects: [] }
      const run = { ...about, ledger, journal, clearance }
      return ok(begin(open, run))
    }
    await file.value.close()
    const removed = await store.remove(open.key, runId)
    return removed.ok ? fail({ kind: 'plan-gone' }) : removed
  }

  const goOn = async (
    open: DeletionAccount,
    runId: string,
    signal: AbortSignal
  ): Promise<Result<RunProgress>> => {
    const reopened = await pastRuns.reopen(open, runId)
    if (!reopened.ok) return reopened
    const given = { open, reopened: reopened.value, openClearance, begin, clock, signal }
    return continueRun({ ...given, isClosing: () => isClosing })
  }

  return {
    plan: (open, ids, singly) =>
      plans.make(open, Promise.resolve(ok(ids.map((id) => ({ id })))), singly),
    planLeft: (open, runId, singly) => plans.make(open, pastRuns.left(open, runId), singly),
    planPage: plans.page,
    discard: plans.discard,
    clearPlans: plans.clear,
    start: (planId, open, wantsCopies = async () => ok(false)) =>
      turns.take(() => start(planId, open, wantsCopies)),
    run: (runId) => (current?.runId === runId ? ok(current) : fail({ kind: 'plan-gone' })),
    current: () => (isUnderWay() ? (current?.progress() ?? null) : null),
    runs: async (open) => {
      const runs = await pastRuns.list(open)
      const running = isUnderWay() ? current?.runId : undefined
      return runs.ok ? ok(runs.value.filter(({ runId }) => runId !== running)) : runs
    },
    lookUp: (open, runId) =>
      turns.takeUntilNeeded((signal) => {
        if (reported?.runId === runId) reported = undefined
        return pastRuns.lookUp(open, runId, signal)
      }),
    goOn: (open, runId) => turns.take((signal) => goOn(open, runId, signal)),
    leave: (open, runId) => turns.take(() => pastRuns.leave(open, runId)),
    clearHistory: pastRuns.clear,
    entries: pastRuns.entries,
    reportPage: async (open, runId, offset) => {
      if (reported?.runId === runId && currentOpen?.key === open.key)
        return ok(reported.reportPage(offset))
      const all = await pastRuns.entries(open, runId)
      return all.ok ? ok(all.value.slice(offset, offset + RECORDS_PER_MESSAGE)) : all
    },
    putOffListing: (library) => {
      const isPutOff = isUnderWay() && current?.progress().library === library
      listsAgain ||= isPutOff
      return isPutOff
    },
    isRunning: () => isUnderWay() || turns.isTaken(),
    leaveAccount: () => {
      plans.clear()
      turns.interrupt()
    },
    close: async () => {
      isClosing = true
      await turns.free()
      // Windows close one after another while the system goes down: that ends no run.
      if (isSuspended) return current?.suspend()
      current?.stop()
      await current?.ended
    },
    suspend: async () => {
      isSuspended = true
      await turns.free()
      await current?.suspend()
    }
  }
}

/** The run saves no copies. */
const NO_LANE = ok(null)

const noFolder: OpenClearance = async () => fail({ kind: 'no-copies-folder' })
