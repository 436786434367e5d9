import {
  type BatchSettled,
  RECORDS_PER_MESSAGE,
  type Report,
  type ReportEntry,
  type RunPhase,
  type RunProgress,
  type SetAside
} from '@shared/deletion'
import type { LibraryKind } from '@shared/library/kind'
import type { QuietTime } from '../../kling/waiting/patience'
import { createInterruptibleSleep } from '../../time/interruptible-sleep'
import { type CheckerOptions, createChecker } from './checker'
import { createCourse } from './course'
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
  /** Until when the service has asked to be left alone; it does not matter by which run. */
  readonly askedQuiet: () => QuietTime | null
  /** `RECORDS_PER_MESSAGE` entries, from `offset` on. */
  readonly reportPage: (offset: number) => readonly ReportEntry[]
}

export interface RunOptions extends CheckerOptions, RoundsOptions, SenderOptions {
  readonly library: LibraryKind
  readonly runId: string
  /** It began in an earlier life, and something was left of it. */
  readonly isContinued: boolean
  /** See `Run.askedQuiet`: of the run before this one. */
  readonly quiet: QuietTime | null
  readonly emit: (settled: BatchSettled) => void
}

/**
 * Starts at once. What is unknown from an earlier life of the run is looked up before anything is
 * sent.
 */
export function createRun(options: RunOptions): Run {
  const { runId, account, library, ledger, clock, clearance } = options
  const sleeper = createInterruptibleSleep(clock)
  /** Whether copies are fetched follows from what the run does now. */
  const steerLane = (): void => {
    const { kind } = control.mode()
    if (kind === 'hold' || kind === 'end' || sender.isStopped()) clearance?.hold()
    else clearance?.goOn()
  }
  const control = createRunControl(options, sleeper, () => {
    const { kind } = control.mode()
    const standsStill = kind === 'hold' || kind === 'end'
    if (standsStill) checker.interrupt()
    steerLane()
    tellChange()
    sleeper.wake()
  })
  /** What was not cleared to leave: it is not tried again in this run. */
  const leftOut = new Map<string, SetAside>()
  const rounds = createRounds({
    ...options,
    whyAside: (id) => leftOut.get(id) ?? options.whyAside(id)
  })
  const checker = createChecker(options, control, () => tellChange())
  const sender = createSender(options, control, sleeper, {
    onAnswered: (ids) => tell(ids),
    onLeftOut: (stay) => {
      for (const [id, why] of stay) leftOut.set(id, why)
    },
    onChange: () => tellChange(),
    onStopped: steerLane
  })
  const course = createCourse(options, {
    control,
    sender,
    checker,
    rounds,
    tell: (ids) => tell(ids)
  })

  const phase = (): RunPhase => {
    if (course.stage() === 'ended') return 'ended'
    if (course.stage() === 'ending' || control.isStopping()) return 'stopping'
    const isChecking = checker.isChecking()
    if (control.mode().kind === 'hold') return sender.isBusy() || isChecking ? 'pausing' : 'paused'
    return isChecking ? 'checking' : 'running'
  }

  const progress = (): RunProgress => {
    const mode = control.mode()
    const leftMs = sender.leftMs()
    const left = course.stage() === 'beginning' ? rounds.requests() : sender.requestsLeft()
    return {
      runId,
      account,
      library,
      phase: phase(),
      total: ledger.total,
      counts: ledger.countsSoFar(),
      requestsDone: sender.requestsDone(),
      requestsPlanned: sender.requestsDone() + left,
      ...(clearance ? { copies: clearance.progress() } : {}),
      leftMs: leftMs !== null && mode.kind === 'wait' ? leftMs + mode.ms : leftMs,
      hold: control.hold()
    }
  }

  let told = ''
  const tell = (ids: readonly string[] = []): void => {
    const now = progress()
    const isChange = looksOf(now) !== told
    told = looksOf(now)
    options.emit({
      ...(clearance ? { copies: clearance.takeNews() } : {}),
      progress: now,
      outcomes: ids.map((id) => ({ id, outcome: ledger.outcomeOf(id) }))
    })
    // Whoever waits for a pause to be complete looks again.
    if (isChange) sleeper.wake()
  }
  const tellChange = (): void => {
    if (looksOf(progress()) !== told) tell()
  }

  clearance?.onChange(() => {
    const why = clearance.diskTrouble()
    if (why && control.mode().kind !== 'hold') control.diskFailed(why)
    tell()
    sleeper.wake()
  })
  clearance?.goOn()
  const ended = course.take().then(async (report) => {
    if (!clearance) return report
    const closed = await clearance.close()
    return {
      ...report,
      copiesFirst: true,
      copied: ledger.copied(),
      ...(!closed.ok && { copiesTrouble: closed.problem })
    }
  })
  const unlessEnding = (act: () => void) => (): void => {
    const stage = course.stage()
    if (stage !== 'ending' && stage !== 'ended') act()
  }
  return {
    runId,
    progress,
    pause: unlessEnding(control.pause),
    resume: unlessEnding(control.resume),
    stop: unlessEnding(control.stop),
    suspend: async () => {
      unlessEnding(control.suspend)()
      while (phase() === 'pausing' || phase() === 'stopping')
        await Promise.race([sleeper.sleep(null), ended])
    },
    ended,
    askedQuiet: control.askedQuiet,
    reportPage: (offset) => ledger.report(offset, RECORDS_PER_MESSAGE)
  }
}

/** What is told whenever it changes, apart from the counts. */
const looksOf = ({ phase, hold }: RunProgress): string =>
  JSON.stringify([phase, hold?.by === 'service' ? [hold.why.kind, seconds(hold.until)] : hold])

const seconds = (ms: number): number => Math.round(ms / 1000)
