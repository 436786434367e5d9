import type { Report, RunProgress } from '@shared/deletion'
import type { Result } from '@shared/problem'
import { PAUSE_MS } from '../../../electron/kling/waiting/retry'

/** What a run promises at every moment, held against what leaves the program. */
export interface RunPromises {
  /** A DELETE leaves the program. */
  readonly onSent: () => void
  /** The program reads the answer to one. */
  readonly onAnswer: (answer: Result<unknown>) => void
  /** Another program begins: it does not know what was asked of the last one. */
  readonly onProgram: () => void
  /** The user has paused this run, until `onReleased`. */
  readonly onPaused: (runId: string) => void
  readonly onReleased: () => void
  readonly onEnded: (report: Report) => void
  /** What the program says about the run; null: there is none. */
  readonly check: (progress: RunProgress | null) => void
}

interface Options {
  readonly violate: (what: string) => void
  readonly clock: { readonly now: () => number; readonly elapsed: () => number }
}

const SLACK_MS = 1_000

export function createRunPromises({ violate, clock }: Options): RunPromises {
  let pausedRun: string | null = null
  /** The program says that nothing is in flight any more. */
  let isStill = false
  /** By `Clock.elapsed`: the service has asked for that. */
  let quietUntil = 0

  return {
    onSent: () => {
      if (isStill) violate('a request left during a pause (R38)')
      if (clock.elapsed() < quietUntil)
        violate('a request left before the time that the service asked for (R42)')
    },
    onAnswer: (answer) => {
      if (answer.ok || !('retryAfterMs' in answer.problem)) return
      quietUntil = Math.max(quietUntil, clock.elapsed() + (answer.problem.retryAfterMs ?? 0))
    },
    onProgram: () => {
      quietUntil = 0
    },
    onPaused: (runId) => {
      pausedRun = runId
    },
    onReleased: () => {
      pausedRun = null
      isStill = false
    },
    onEnded: ({ runId, stoppedBy }) => {
      if (runId !== pausedRun) return
      const isByTrouble = stoppedBy !== null && stoppedBy !== 'user'
      if (!isByTrouble) violate("the program went on to the end in the user's pause (R38)")
      pausedRun = null
      isStill = false
    },
    check: (progress) => {
      const { hold, phase, runId } = progress ?? { hold: null, phase: 'ended', runId: null }
      const longest = Math.max(PAUSE_MS, quietUntil - clock.elapsed()) + SLACK_MS
      if (hold?.by === 'service' && hold.until - clock.now() > longest)
        violate('a wait is longer than the service asked for (R42)')

      if (pausedRun === null || runId !== pausedRun) return
      // A request that was in flight can still stop the run: see `onEnded`.
      const isHeld = phase === 'pausing' || phase === 'paused' || phase === 'stopping'
      if (!isHeld || hold?.by === 'service') violate("the program ended the user's pause (R38)")
      isStill = phase === 'paused'
    }
  }
}
