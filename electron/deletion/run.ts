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
import type { Kling } from '../kling/client'
import type { Upload } from '../kling/wire'
import type { Clock } from '../time/clock'
import { createInterruptibleSleep } from '../time/interruptible-sleep'
import { batchesOf, halvesOf } from './batch'
import type { Journal } from './journal/journal'
import type { Ledger } from './ledger'
import { reconcile } from './reconcile'
import { createSender } from './sender'

/** One confirmed deletion, from its first request to its report. */
export interface Run {
  readonly runId: string
  readonly progress: () => RunProgress
  /** Between batches: what is in flight ends first, and counts. */
  readonly pause: () => void
  readonly resume: () => void
  readonly stop: () => void
  /**
   * Pauses, after a listing if one is under way, and resolves once nothing is in flight: the
   * journal is then open, and whole.
   */
  readonly suspend: () => Promise<void>
  /** Resolves when nothing is in flight and nothing more will be sent. */
  readonly ended: Promise<Report>
  readonly reportPage: (offset: number) => readonly ReportEntry[]
  /** See `Sender`. */
  readonly toSplit: () => readonly string[] | null
}

export interface RunOptions {
  readonly runId: string
  readonly account: string
  readonly ledger: Ledger
  readonly journal: Journal
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
  readonly toSplit?: readonly string[] | null
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
  /** The system goes down: nothing but the user's word ends that. */
  let isSuspended = false

  const enter = (next: RunPhase, why: RunProgress['waiting'] = null): void => {
    phase = next
    waiting = why
    emit({ progress: progress(), outcomes: [] })
    sleeper.wake()
  }
  const tell = (ids: readonly string[]): void =>
    emit({
      progress: progress(),
      outcomes: ids.map((id) => ({ id, outcome: ledger.outcomeOf(id) }))
    })

  const sender = createSender({
    ...options,
    sleeper,
    steering: {
      wish: () =>
        phase === 'stopping' ? 'end' : phase === 'pausing' || phase === 'paused' ? 'hold' : 'go',
      onHeld: () => phase === 'pausing' && enter('paused', waiting),
      holdFor: (why, until) => {
        if (phase === 'stopping') return
        enter('pausing', { why, until })
        if (until !== null) void goOnAt(until)
      },
      onWaiting: (next) => {
        if (next === waiting) return
        waiting = next
        emit({ progress: progress(), outcomes: [] })
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

  /**
   * Lists the library to learn what became of unknown ids, and whether what was answered as deleted
   * is gone. Problem: the journal took no note of it.
   */
  const check = async (): Promise<Problem | null> => {
    const controller = new AbortController()
    checking = controller
    enter('checking')
    const settled = await reconcile({
      ledger,
      pass: () => options.pass(controller.signal),
      bystanders: options.bystanders,
      wait: async (ms) => {
        await clock.sleep(ms, controller.signal)
        return !controller.signal.aborted
      }
    })
    checking = null
    verification = controller.signal.aborted ? null : settled.verification
    const written = await journal.proof(settled, clock.now())
    if (!written.ok) return written.problem
    ledger.apply(settled.reappeared, () => 'reappear', null, clock.now())
    ledger.apply(settled.gone, () => 'prove-gone', null, clock.now())
    ledger.apply(settled.there, () => 'prove-there', null, clock.now())
    options.remember(settled.uploads)
    if (phase === 'checking') phase = isSuspended ? 'pausing' : 'running'
    tell([...settled.gone, ...settled.there])
    return null
  }

  const round = async (first: readonly (readonly string[])[]): Promise<boolean> => {
    if (first.length > 0) stoppedBy = await sender.sendAll(first)
    if (stoppedBy === null && phase !== 'stopping') stoppedBy = await check()
    if (phase === 'stopping') stoppedBy ??= 'user'
    return stoppedBy === null
  }
  /** In a state, and not locked since they were confirmed: those stay what they are. */
  const freeIn = (state: AssetState): readonly string[] =>
    ledger.idsIn(state).filter((id) => !options.isLocked(id))
  /**
   * Puts back what a proof has shown to be there and may be sent once more. False: there is nothing
   * like that.
   */
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
  const firstBatches = (): readonly (readonly string[])[] => {
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

  const work = async (): Promise<Report> => {
    // Whoever started the run is told of it first.
    await Promise.resolve()
    const mustLookFirst = ledger.idsIn('unknown').length > 0
    let goesOn = true
    if (mustLookFirst) {
      goesOn = await round([])
      if (goesOn) await requeue()
      goesOn &&= stoppedBy === null
    }
    let batches = firstBatches()
    while (goesOn && (batches.length > 0 || verification === null)) {
      goesOn = (await round(batches)) && (await requeue())
      batches = batchesOf(freeIn('queued'))
    }
    phase = 'ended'
    const wasDeleted = ledger.counts().deleted > 0
    const found = stoppedBy === null ? verification : null
    const verified: Verification =
      found ?? (wasDeleted ? { kind: 'unverified', why: 'stopped' } : { kind: 'nothing' })
    // Trouble leaves the run open: the user may take it up again. So does an end that is not in the
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
