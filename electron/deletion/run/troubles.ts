import type { Problem } from '@shared/problem'
import { afterTurnedAway, waitMs } from '../../kling/waiting/retry'
import type { Batch } from './batch'
import type { Next } from './verdict'

/**
 * Answers in trouble, in a row. They are counted by the burst: requests that had left before the
 * first of them was read say the same thing once more.
 */
export interface Troubles {
  /** The number of the burst. A request belongs to the burst in which it left. */
  readonly burst: number
  /** Bursts of any kind since the last clean answer. */
  readonly ofAnyKind: number
  /** Bursts since the service, or the way to it, worked. */
  readonly ofService: number
  /** The last batch that was forbidden since the last clean answer. */
  readonly forbidden: Batch | null
  /** Ids that were refused for good since the last clean answer. */
  readonly refused: number
  /** Whether there was a clean answer at all. */
  readonly wasClean: boolean
}

export const NO_TROUBLES: Troubles = {
  burst: 0,
  ofAnyKind: 0,
  ofService: 0,
  forbidden: null,
  refused: 0,
  wasClean: false
}

/** Troubles of any kind that need no wait: the search for one bad id in ten meets five. */
const WITHOUT_WAIT = 5

/** Ids refused in a row, three full batches of them, after which the run stops. */
export const REFUSED_LIMIT = 30

export interface Answered {
  readonly ids: Batch
  readonly next: Next
  /** The burst in which the request left. */
  readonly sentIn: number
}

/** Counts an answer in. */
export function counted(troubles: Troubles, { ids, next, sentIn }: Answered): Troubles {
  const isLate = sentIn < troubles.burst
  if (next.kind === 'go-on') {
    const { burst, ofAnyKind, ofService } = troubles
    const cleared = { ...NO_TROUBLES, burst, wasClean: true }
    // It left before the trouble began, so it does not tell that the trouble is over.
    return isLate ? { ...cleared, ofAnyKind, ofService } : cleared
  }

  // Of a thousand tasks that are gone, the service says it a thousand times (R35).
  if (next.kind === 'pass') return isLate ? troubles : { ...troubles, ofService: 0 }

  const refused = troubles.refused + (next.kind === 'refused' ? 1 : 0)
  if (isLate) return { ...troubles, refused }
  return {
    ...troubles,
    burst: troubles.burst + 1,
    ofAnyKind: troubles.ofAnyKind + 1,
    ofService: next.kind === 'wait' ? troubles.ofService + 1 : 0,
    forbidden: next.why.kind === 'forbidden' ? ids : troubles.forbidden,
    refused
  }
}

/**
 * How long to leave the service alone after an answer that was counted in; 0: not at all. `random`
 * from 0 to 1.
 */
export function waitAfter(troubles: Troubles, next: Next, random: number): number {
  if (next.kind === 'go-on' || next.kind === 'pass' || next.kind === 'stop') return 0
  if (next.kind === 'wait')
    return afterTurnedAway(next.why, Math.max(1, troubles.ofService), random).ms
  const inARow = troubles.ofAnyKind - WITHOUT_WAIT
  return inARow > 0 ? waitMs(next.why, inARow, random) : 0
}

/** Why the run must stop after an answer that was counted in. */
export function stopAfter(troubles: Troubles, next: Next): Problem | null {
  if (next.kind === 'stop') return next.why
  if (next.kind !== 'refused' || troubles.refused < REFUSED_LIMIT) return null
  return { kind: 'all-refused', said: 'said' in next.why ? next.why.said : null }
}
