import type { Problem } from '@shared/problem'
import { waitMs } from './retry'

// Patience with a service in trouble, for everybody who asks it something: pure decisions.

/** How long something that changes nothing, such as a page of a listing, may be asked for again. */
export interface Patience {
  /** Tries in a row, the first included. */
  readonly tries: number
  /** In total, from the first try to the beginning of the last. */
  readonly totalMs: number
}

/** What has been spent of it. */
interface Spent {
  /** Failures in a row, from 1. */
  readonly attempt: number
  /** Since the first try, by `Clock.elapsed`. */
  readonly elapsedMs: number
}

/**
 * How long to wait before the next try: exactly as long as the service asked, else a growing time
 * (R19, R42). Null gives up: the trouble will not pass, or patience would not outlast the wait, and
 * a wait is never cut short. `random` is from 0 to 1.
 */
export function nextTryMs(
  problem: Problem,
  { attempt, elapsedMs }: Spent,
  { tries, totalMs }: Patience,
  random: number
): number | null {
  if (attempt >= tries || !mayPass(problem)) return null

  const ms = waitMs(problem, attempt, random)
  return elapsedMs + ms <= totalMs ? ms : null
}

/** Nothing is sent before a moment, by `Clock.elapsed`; and why. */
export interface QuietTime {
  readonly until: number
  readonly why: Problem
}

/**
 * Of two such times the later one: with several requests in flight, no answer cuts short the wait
 * that another one asked for (R42).
 */
export const laterOf = (known: QuietTime | null, next: QuietTime): QuietTime =>
  known !== null && known.until >= next.until ? known : next

const PASSING: readonly Problem['kind'][] = [
  'rate-limited',
  'service-failed',
  'unexpected-status',
  'unreadable',
  'unreachable',
  'interrupted',
  'timed-out'
]

/** Whether trouble may be over at the next try without anybody doing something about it. */
export const mayPass = (problem: Problem): boolean =>
  problem.kind === 'proxy-refused' ? problem.status >= 500 : PASSING.includes(problem.kind)

/**
 * How many requests may be in flight: falls back to one when the service or the way to it is in
 * trouble, and recovers step by step (R19).
 */
export interface Pace {
  readonly allowed: number
  /** Answers without trouble since the last change. */
  readonly clean: number
}

/** Answers without trouble that earn one more request in flight. */
export const RECOVER_AFTER = 10

export const startingPace = (wanted: number): Pace => ({ allowed: wanted, clean: 0 })

/** The pace after an answer. `wanted`: the user's setting, which may have changed meanwhile. */
export function nextPace(pace: Pace, problem: Problem | null, wanted: number): Pace {
  if (problem && mayPass(problem)) return { allowed: 1, clean: 0 }

  const clean = problem === null ? pace.clean + 1 : pace.clean
  if (pace.allowed < wanted && clean >= RECOVER_AFTER)
    return { allowed: pace.allowed + 1, clean: 0 }
  return { allowed: Math.min(pace.allowed, wanted), clean }
}
