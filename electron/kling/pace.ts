import type { Problem } from '@shared/problem'
import { mayPass } from './patience'

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
