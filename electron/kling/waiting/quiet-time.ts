import type { Problem } from '@shared/problem'
import type { Clock } from '../../time/clock'
import { laterOf, type QuietTime } from './patience'
import { askedWaitMs } from './retry'

/**
 * How long the service has asked to be left alone, for everybody who speaks through one client: a
 * wait asked for in answer to a listing also holds for a deletion (R42).
 */
export interface ClientQuiet {
  /** Hears of every answer that is a problem. */
  readonly hear: (problem: Problem) => void
  /** Why nothing may leave now, with the time that is left; null: it may. */
  readonly problem: () => Problem | null
}

/** Without a clock nothing is held: then each caller keeps the waits of its own answers. */
export function createClientQuiet(clock: Pick<Clock, 'elapsed'> | undefined): ClientQuiet {
  let quiet: QuietTime | null = null

  return {
    hear: (problem) => {
      const ms = askedWaitMs(problem)
      if (clock && ms !== null)
        quiet = laterOf(quiet, { why: problem, until: clock.elapsed() + ms })
    },
    problem: () => {
      const leftMs = clock && quiet ? quiet.until - clock.elapsed() : 0
      if (!quiet || leftMs <= 0) return null
      // As a 429, whatever asked for it: nothing is sent, so nothing can have been carried out.
      const said = 'said' in quiet.why ? quiet.why.said : null
      return { kind: 'rate-limited', said, retryAfterMs: leftMs }
    }
  }
}
