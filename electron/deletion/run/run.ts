import {
  type BatchSettled,
  RECORDS_PER_MESSAGE,
  type Report,
  type ReportEntry,
  type RunPhase,
  type RunProgress,
  type Verification
} from '@shared/deletion'
import { PAUSE_MS } from '../../kling/retry'
import { createInterruptibleSleep } from '../../time/interruptible-sleep'
import { type CheckerOptions, createChecker } from './checker'
import { createRounds, type RoundsOptions } from './rounds'
import { createRunControl } from './run-control'
import { createSender, type SenderOptions } from './sender'

/** One confirmed deletion, from its first request to its report. */
export interface Run {
  readonly runId: string
  readonly progress: () => RunProgress
  /** What is in flight ends first, and counts. A check is broken off, and begins anew later. */
  readonly pause: () => void
  readonly resume: () => void
  readonly stop: () => void
  /**
   * Holds the run because the system goes down. Resolves once nothing is in flight: the journal is
   * then open, and whole.
   */
  readonly suspend: () => Promise<void>
  /** Resolves when the journal is closed: nothing is in flight, and nothing more will be sent. */
  readonly ended: Promise<Report>
  /** `RECORDS_PER_MESSAGE` entries, from `offset` on. */
  readonly reportPage: (offset: number) => readonly ReportEntry[]
}

export interface RunOptions extends CheckerOptions, RoundsOptions, SenderOptions {
  readonly runId: string
  readonly emit: (settled: BatchSettled) => void
}

/**
 * Starts at once. What is unknown from an earlier life of the run is looked up before anything is
 * sent.
 */
export function createRun(options: RunOptions): Run {
  const { runId, account, ledger, journal, clock } = options
  const startedAt = clock.now()
  const sleeper = createInterruptibleSleep(clock)
  let stoppedBy: Report['stoppedBy'] = null
  let verification: Verification | null = null
  let isEnding = false
  let isEnded = false

  const control = createRunControl(clock, sleeper, () => {
    const { kind } = control.mode()
    if (kind === 'hold' || kind === 'end') checker.interrupt()
    tellChange()
    sleeper.wake()
  })
  const checker = createChecker(options, control, () => tellChange())
  const rounds = createRounds(options)
  const sender = createSender(options, control, sleeper, {
    onAnswered: (ids) => tell(ids),
    onChange: () => tellChange()
  })

  const phase = (): RunPhase => {
    if (isEnded) return 'ended'
    if (isEnding || control.isStopping()) return 'stopping'
    const isChecking = checker.isChecking()
    if (control.mode().kind === 'hold') return sender.isBusy() || isChecking ? 'pausing' : 'paused'
    return isChecking ? 'checking' : 'running'
  }

  let isBegun = false
  const requestsToCome = (): number => rounds.batches().length + rounds.suspects().length
  const progress = (): RunProgress => {
    const mode = control.mode()
    const leftMs = sender.leftMs()
    const requestsLeft = isBegun ? sender.requestsLeft() : requestsToCome()
    return {
      runId,
      account,
      phase: phase(),
      total: ledger.total,
      counts: ledger.countsSoFar(),
      requestsDone: sender.requestsDone(),
      requestsPlanned: sender.requestsDone() + requestsLeft,
      leftMs: leftMs !== null && mode.kind === 'wait' ? leftMs + mode.ms : leftMs,
      hold: control.hold()
    }
  }

  let told = ''
  const tell = (ids: readonly string[] = []): void => {
    const now = progress()
    told = looksOf(now)
    options.emit({
      progress: now,
      outcomes: ids.map((id) => ({ id, outcome: ledger.outcomeOf(id) }))
    })
  }
  const tellChange = (): void => {
    if (looksOf(progress()) === told) return
    tell()
    // Whoever waits for a pause to be complete looks again.
    sleeper.wake()
  }

  const isOver = (): boolean => stoppedBy !== null || control.isStopping()

  const check = async (): Promise<void> => {
    const checked = await checker.check()
    if (checked.ok) {
      verification = checked.value.verification
      tell(checked.value.ids)
    } else stoppedBy = checked.problem
  }

  /** Answers whether there is another round. */
  const requeue = async (): Promise<boolean> => {
    const requeued = await rounds.requeue()
    if (!requeued.ok) {
      stoppedBy = requeued.problem
      return false
    }
    // These are the last tries: they are not spent on a service that is still in trouble.
    const trouble = requeued.value ? sender.serviceTrouble() : null
    if (trouble) control.waitForService(trouble, PAUSE_MS)
    return requeued.value
  }

  const end = async (): Promise<Report> => {
    isEnding = true
    if (control.isStopping()) stoppedBy ??= 'user'
    const proved = stoppedBy === null ? verification : null
    const verified = proved ?? unproved(ledger.counts().deleted)

    // Trouble leaves the run open: the user may continue it. So does an end that is not in the
    // journal.
    if (stoppedBy === null || stoppedBy === 'user') {
      const written = await journal.end(verified, clock.now())
      if (!written.ok) stoppedBy = written.problem
    }
    await journal.close()
    isEnded = true
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
    if (ledger.idsIn('unknown').length > 0) {
      await check()
      if (!isOver()) await requeue()
    }

    let isMore = verification === null || requestsToCome() > 0
    while (isMore && !isOver()) {
      const sending = sender.sendAll(rounds.batches(), rounds.suspects())
      isBegun = true
      stoppedBy = await sending
      if (!isOver()) await check()
      isMore = !isOver() && (await requeue())
    }
    return end()
  }

  const ended = work()
  const unlessEnding = (act: () => void) => (): void => {
    if (!isEnding) act()
  }
  return {
    runId,
    progress,
    pause: unlessEnding(control.pause),
    resume: unlessEnding(control.resume),
    stop: unlessEnding(control.stop),
    suspend: async () => {
      unlessEnding(control.suspend)()
      while (['pausing', 'stopping'].includes(phase()))
        await Promise.race([sleeper.sleep(null), ended])
    },
    ended,
    reportPage: (offset) => ledger.page(offset, RECORDS_PER_MESSAGE)
  }
}

/** What is told of progress whenever it changes, apart from the counts. */
const looksOf = ({ phase, hold }: RunProgress): string =>
  JSON.stringify([phase, hold?.by === 'service' ? [hold.why.kind, seconds(hold.until)] : hold])

const seconds = (ms: number): number => Math.round(ms / 1000)

const unproved = (deleted: number): Verification =>
  deleted > 0 ? { kind: 'unverified', why: 'stopped' } : { kind: 'nothing' }
