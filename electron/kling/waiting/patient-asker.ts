import type { Problem, Result } from '@shared/problem'
import type { Clock } from '../../time/clock'
import { createInterruptibleSleep } from '../../time/interruptible-sleep'
import {
  laterOf,
  nextPace,
  nextTryMs,
  type Patience,
  type QuietTime,
  startingPace
} from './patience'
import { askedWaitMs } from './retry'

/** Tells of a wait for the service that begins now; null once it is over. */
export type OnWaiting = (wait: { readonly why: Problem; readonly ms: number } | null) => void

/** Tries, in a row, of an answer that cannot be read: some services say that of their end. */
const UNREADABLE_TRIES = 2

/** Asks the service several things at once, with patience. Changes nothing at the service. */
export interface PatientAsker {
  /**
   * `refused`: a 400, or an answer that cannot be read though others could. Null: a problem has
   * ended it, as it does everything after that, or `cancel` says it is not needed any more.
   */
  readonly ask: <T>(
    call: (signal: AbortSignal) => Promise<Result<T>>,
    cancel?: AbortSignal
  ) => Promise<{ readonly value: T } | 'refused' | null>
  /**
   * Nothing leaves for as long as this asks (R42): for trouble that a call takes as its answer.
   * False: patience would not outlast it.
   */
  readonly keepWait: (why: Problem) => boolean
  /** Until whoever comes next may ask: a wait that was asked for last is kept to by all (R42). */
  readonly waitOut: () => Promise<unknown>
  /** Why nothing more can be read; null while there is no reason. */
  readonly problem: () => Problem | null
  /** What the service said when it last refused something. */
  readonly refusal: () => Problem | null
  readonly requests: () => number
}

export interface PatientOptions {
  readonly clock: Clock
  /** From 0 to 1. */
  readonly random: () => number
  /** Requests in flight at most. */
  readonly parallel: () => number
  readonly patience: Patience
  readonly signal: AbortSignal
  readonly onWaiting: OnWaiting
}

export function createPatientAsker(options: PatientOptions): PatientAsker {
  const { clock, random, parallel, patience, signal, onWaiting } = options
  const sleeper = createInterruptibleSleep(clock)
  let pace = startingPace(parallel())
  let inFlight = 0
  let requests = 0
  let hasRead = false
  let refusal: Problem | null = null
  let quiet: QuietTime | null = null
  let problem: Problem | null = signal.aborted ? { kind: 'cancelled' } : null

  const end = (why: Problem): void => {
    problem ??= why
    sleeper.wake()
  }
  signal.addEventListener('abort', () => end({ kind: 'cancelled' }), { once: true })

  /** Waits until a request may leave. False: none may any more. */
  const turn = async (cancel: AbortSignal | undefined): Promise<boolean> => {
    while (problem === null && !cancel?.aborted) {
      const quietMs = quiet === null ? 0 : quiet.until - clock.elapsed()
      if (quietMs > 0) await sleeper.sleep(quietMs)
      else if (inFlight >= pace.allowed) await sleeper.sleep(null)
      else {
        if (quiet !== null) onWaiting(null)
        quiet = null
        return true
      }
    }
    return false
  }

  /** No request leaves for a while: the service asked for it, or is given it (R19, R42). */
  const beQuiet = (why: Problem, ms: number): void => {
    const later = laterOf(quiet, { why, until: clock.elapsed() + ms })
    if (later === quiet) return
    quiet = later
    onWaiting({ why, ms })
  }

  const send = async <T>(
    call: (signal: AbortSignal) => Promise<Result<T>>,
    cancel: AbortSignal | undefined
  ): Promise<Result<T>> => {
    const stop = new AbortController()
    const abort = (): void => stop.abort()
    const signals = cancel ? [signal, cancel] : [signal]
    for (const each of signals) each.addEventListener('abort', abort)
    inFlight += 1
    requests += 1
    const answer = await call(stop.signal)
    for (const each of signals) each.removeEventListener('abort', abort)
    inFlight -= 1
    const why = answer.ok ? null : answer.problem
    pace = nextPace(pace, why?.kind === 'cancelled' ? null : why, parallel())
    sleeper.wake()
    return answer
  }

  return {
    ask: async (call, cancel) => {
      const beganAt = clock.elapsed()
      for (let attempt = 1; await turn(cancel); attempt += 1) {
        const answer = await send(call, cancel)
        if (answer.ok) {
          hasRead = true
          return { value: answer.value }
        }

        const why = answer.problem
        if (cancel?.aborted) return null
        if (why.kind === 'rejected') {
          refusal = why
          return 'refused'
        }
        if (why.kind === 'unreadable' && hasRead && attempt >= UNREADABLE_TRIES) return 'refused'

        const spent = { attempt, elapsedMs: clock.elapsed() - beganAt }
        const ms = nextTryMs(why, spent, patience, random())
        if (ms === null) end(why)
        else beQuiet(why, ms)
      }
      return null
    },
    keepWait: (why) => {
      const ms = askedWaitMs(why) ?? 0
      if (ms > patience.totalMs) return false
      if (ms > 0) beQuiet(why, ms)
      return true
    },
    waitOut: () => turn(undefined),
    problem: () => problem,
    refusal: () => refusal,
    requests: () => requests
  }
}
