import type { Problem, Result } from '@shared/problem'
import { nextTryMs, type Patience } from '../kling/waiting/patience'
import type { Clock } from '../time/clock'
import { createInterruptibleSleep } from '../time/interruptible-sleep'
import type { Asked } from './read-tasks'

/** Asks one thing after another, with patience, and counts. */
export interface Asker {
  /** See `Asked`: null once a problem has ended it, and for everything after that. */
  readonly ask: <T>(call: (signal: AbortSignal) => Promise<Result<T>>) => Promise<Asked<T>>
  readonly problem: () => Problem | null
}

interface Options {
  readonly clock: Clock
  /** From 0 to 1. */
  readonly random: () => number
  readonly patience: Patience
  readonly signal: AbortSignal
  /** Resolves when a request may leave: everything else goes first. */
  readonly turn: () => Promise<void>
  readonly onRequest: () => void
}

export function createAsker(options: Options): Asker {
  const { clock, random, patience, signal, turn, onRequest } = options
  const sleeper = createInterruptibleSleep(clock)
  let problem: Problem | null = null
  /** What the service said when it last refused something. */
  let refusal: Problem | null = null
  signal.addEventListener('abort', sleeper.wake, { once: true })

  return {
    ask: async (call) => {
      const beganAt = clock.elapsed()
      for (let attempt = 1; problem === null; attempt += 1) {
        if (!signal.aborted) await turn()
        if (signal.aborted) {
          problem = { kind: 'cancelled' }
          break
        }

        onRequest()
        const answer = await call(signal)
        if (answer.ok) return answer.value
        if (answer.problem.kind === 'rejected') {
          refusal = answer.problem
          return 'refused'
        }

        const spent = { attempt, elapsedMs: clock.elapsed() - beganAt }
        const ms = nextTryMs(answer.problem, spent, patience, random())
        if (ms === null) problem = answer.problem
        else await sleeper.sleep(ms)
      }
      return null
    },
    problem: () => problem ?? refusal
  }
}
