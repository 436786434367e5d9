import {
  type AssetState,
  type BatchSettled,
  RECORDS_PER_MESSAGE,
  type Report,
  type ReportEntry,
  type RunPhase,
  type RunProgress,
  type Verification
} from '@shared/deletion'
import type { Problem, Result } from '@shared/problem'
import type { Kling } from '../../kling/client'
import type { Upload } from '../../kling/wire'
import type { Clock } from '../../time/clock'
import { createInterruptibleSleep } from '../../time/interruptible-sleep'
import type { Journal } from '../journal/journal'
import type { Ledger } from '../ledger'
import { type Batch, batchesOf, halvesOf } from './batch'
import { check } from './check'
import { createSender, type RunControl } from './sender'

/** One confirmed deletion, from its first request to its report. */
export interface Run {
  readonly runId: string
  readonly progress: () => RunProgress
  /** Between batches: what is in flight ends first, and counts. */
  readonly pause: () => void
  readonly resume: () => void
  readonly stop: () => void
  /**
   * Pauses, after a listing if one is under way. Resolves once nothing is in flight: the journal is
   * then open, and whole.
   */
  readonly suspend: () => Promise<void>
  /** Resolves when nothing is in flight and nothing more will be sent. */
  readonly ended: Promise<Report>
  /** `RECORDS_PER_MESSAGE` entries, from `offset` on. */
  readonly reportPage: (offset: number) => readonly ReportEntry[]
  /** See `Sender`. */
  readonly toSplit: () => Batch | null
}

export interface RunOptions {
  readonly runId: string
  readonly account: string
  readonly ledger: Ledger
  readonly journal: Journal
  /** The number of the last intent in the journal. */
  readonly lastBatch: number
  readonly kling: Pick<Kling, 'uploads' | 'accounts'>
  readonly clock: Clock
  readonly random: () => number
  readonly parallel: () => number
  /** An ascending pass over the account's library. */
  readonly pass: (signal: AbortSignal) => Promise<Result<readonly Upload[]>>
  /** Ids seen in a live listing, not part of this run, and not known to be gone. */
  readonly bystanders: () => ReadonlySet<string>
  /** Takes back what a proof has shown to be there. */
  readonly remember: (uploads: readonly Upload[]) => void
  /** A favourite, or on the keep list, by now: what `remember` took in counts (R23). */
  readonly isLocked: (id: string) => boolean
  readonly emit: (settled: BatchSettled) => void
  /** To be sent in halves first: see `Sender`. */
  readonly toSplit?: Batch | null
}

/**
 * Starts at once. What is unknown from an earlier life of the run is looked up before anything is
 * sent.
 */
export function createRun(options: RunOptions): Run {
  const { runId, account, ledger, journal, clock, emit } = options
  const sleeper = createInterruptibleSleep(clock)
  const startedAt = clock.now()
  let phase: RunPhase = 'running'
  let waiting: RunProgress['waiting'] = null
  let stoppedBy: Report['stoppedBy'] = null
  let verification: Verification | null = null
  let checking: AbortController | null = null
  /** The system goes down: only the user's word ends that. */
  let isSuspended = false

  const tell = (ids: readonly string[] = []): void =>
    emit({
      progress: progress(),
      outcomes: ids.map((id) => ({ id, outcome: ledger.outcomeOf(id) }))
    })
  const enter = (next: RunPhase, why: RunProgress['waiting'] = null): void => {
    phase = next
    waiting = why
    tell()
    sleeper.wake()
  }

  const modes: Partial<Record<RunPhase, ReturnType<RunControl['mode']>>> = {
    stopping: 'end',
    pausing: 'hold',
    paused: 'hold'
  }
  const sender = createSender({
    ...options,
    sleeper,
    control: {
      mode: () => modes[phase] ?? 'send',
      onHeld: () => phase === 'pausing' && enter('paused', waiting),
      holdFor: (why, until) => {
        if (phase === 'stopping') return
        enter('pausing', { why, until })
        if (until !== null) void goOnAt(until)
      },
      onWaiting: (next) => {
        if (next === waiting) return
        waiting = next
        tell()
      },
      onAnswered: tell
    }
  })

  /** A pause with a countdown ends by itself, unless the user was faster. */
  const goOnAt = async (until: number): Promise<void> => {
    const isThisPause = (): boolean =>
      !isSuspended && waiting?.until === until && (phase === 'pausing' || phase === 'paused')
    while (isThisPause() && clock.now() < until) await sleeper.sleep(until - clock.now())
    if (isThisPause()) enter('running')
  }

  function progress(): RunProgress {
    return {
      runId,
      account,
      phase,
      total: ledger.total,
      counts: ledger.countsSoFar(),
      requestsDone: sender.requestsDone(),
      requestsPlanned: sender.requestsDone() + sender.requestsLeft(),
      leftMs: sender.leftMs(),
      waiting
    }
  }

  const checkNow = async (): Promise<Problem | null> => {
    const controller = new AbortController()
    checking = controller
    enter('checking')
    const checked = await check(options, controller.signal)
    checking = null
    if (!checked.ok) return checked.problem
    verification = controller.signal.aborted ? null : checked.value.verification
    if (phase === 'checking') phase = isSuspended ? 'pausing' : 'running'
    tell(checked.value.ids)
    return null
  }

  const round = async (batches: readonly Batch[]): Promise<boolean> => {
    if (batches.length > 0) stoppedBy = await sender.sendAll(batches)
    if (stoppedBy === null && phase !== 'stopping') stoppedBy = await checkNow()
    if (phase === 'stopping') stoppedBy ??= 'user'
    return stoppedBy === null
  }

  /** In a state, and not locked since they were confirmed: those stay what they are. */
  const freeIn = (state: AssetState): readonly string[] =>
    ledger.idsIn(state).filter((id) => !options.isLocked(id))

  /** Queues what a proof has shown to be there and may be sent once more. False: there is none. */
  const requeue = async (): Promise<boolean> => {
    const again = ledger.mayTryAgain(freeIn('still-there'))
    const written = await journal.again(again, clock.now())
    if (!written.ok) {
      stoppedBy = written.problem
      return false
    }
    ledger.apply(again, () => 'again', null, clock.now())
    return again.length > 0
  }

  const firstBatches = (): readonly Batch[] => {
    const queued = freeIn('queued')
    const halves = options.toSplit
      ? halvesOf(options.toSplit.filter((id) => queued.includes(id)))
      : []
    const apart = new Set(halves.flat())
    return [
      ...halves.filter(({ length }) => length > 0),
      ...batchesOf(queued.filter((id) => !apart.has(id)))
    ]
  }

  const end = async (): Promise<Report> => {
    phase = 'ended'
    const wasDeleted = ledger.counts().deleted > 0
    const found = stoppedBy === null ? verification : null
    const verified: Verification =
      found ?? (wasDeleted ? { kind: 'unverified', why: 'stopped' } : { kind: 'nothing' })

    // Trouble leaves the run open: the user may continue it. So does an end that is not in the
    // journal.
    if (stoppedBy === null || stoppedBy === 'user') {
      const written = await journal.end(verified, clock.now())
      if (!written.ok) stoppedBy = written.problem
    }
    await journal.close()
    return {
      runId,
      account,
      counts: ledger.counts(),
      total: ledger.total,
      requests: sender.requestsDone(),
      startedAt,
      endedAt: clock.now(),
      stoppedBy,
      verification: verified
    }
  }

  const work = async (): Promise<Report> => {
    // The caller hears of the run before any event does.
    await Promise.resolve()
    let goesOn = true
    if (ledger.idsIn('unknown').length > 0) {
      goesOn = await round([])
      if (goesOn) await requeue()
      goesOn &&= stoppedBy === null
    }

    let batches = firstBatches()
    while (goesOn && (batches.length > 0 || verification === null)) {
      goesOn = (await round(batches)) && (await requeue())
      batches = batchesOf(freeIn('queued'))
    }
    return end()
  }

  const ended = work()
  return {
    runId,
    progress,
    pause: () => phase === 'running' && enter('pausing'),
    resume: () => {
      isSuspended = false
      if (phase === 'pausing' || phase === 'paused') enter('running')
    },
    stop: () => {
      if (phase === 'ended') return
      enter('stopping')
      checking?.abort()
    },
    suspend: async () => {
      isSuspended = true
      if (phase === 'running') enter('pausing')
      while (phase === 'pausing' || phase === 'stopping')
        await Promise.race([sleeper.sleep(null), ended])
    },
    ended,
    reportPage: (offset) => ledger.page(offset, RECORDS_PER_MESSAGE),
    toSplit: sender.toSplit
  }
}
