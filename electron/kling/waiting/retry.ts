import type { Problem } from '@shared/problem'

// When to send again: pure decisions, without a clock or a die of their own.

/** No wait is shorter: a service that answers at once must not be hammered (R19). */
export const FLOOR_MS = 500
/** The longest wait this program chooses by itself. */
export const CEILING_MS = 30_000
/** Tries in a row that were turned away before the run pauses. */
export const TURNED_AWAY_LIMIT = 6
/** How long it then pauses before it goes on by itself. */
export const PAUSE_MS = 5 * 60_000

const FIRST_MS = 1_000

/** How long the service asked to wait; null if it did not, or asked for no time at all. */
export function askedWaitMs(problem: Problem): number | null {
  const asked = 'retryAfterMs' in problem ? problem.retryAfterMs : null
  return asked === null || asked <= 0 ? null : Math.max(FLOOR_MS, asked)
}

/**
 * How long to wait after the `attempt`th trouble in a row (from 1): as long as the service asked,
 * no less and no more (R42), else exponential with full jitter, so that several programs do not
 * come back together. `random` is from 0 to 1.
 */
export function waitMs(problem: Problem, attempt: number, random: number): number {
  const asked = askedWaitMs(problem)
  if (asked !== null) return asked

  const reach = Math.min(CEILING_MS, FIRST_MS * 2 ** Math.min(attempt, 20))
  return Math.max(FLOOR_MS, Math.round(random * reach))
}

/** What to do after a request that was turned away: send it again later, or pause for longer. */
export function afterTurnedAway(
  problem: Problem,
  attempt: number,
  random: number
): { readonly kind: 'wait' | 'pause'; readonly ms: number } {
  if (attempt >= TURNED_AWAY_LIMIT) return { kind: 'pause', ms: askedWaitMs(problem) ?? PAUSE_MS }
  return { kind: 'wait', ms: waitMs(problem, attempt, random) }
}
