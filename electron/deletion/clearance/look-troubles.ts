import type { Problem } from '@shared/problem'
import { mayPass } from '../../kling/waiting/patience'
import { stopsAll } from '../run/verdict'

/**
 * Trouble that may be about one batch alone, and looks in a row that may end in it. What else may
 * pass is waited out, however long; what else does not pass is about that batch.
 */
const TRIES: ReadonlyMap<Problem['kind'], number> = new Map([
  ['service-failed', 3],
  ['interrupted', 3],
  ['timed-out', 3],
  ['unexpected-status', 3],
  ['unreadable', 2]
])

/** Batches in a row that may be in trouble alone, until one from anywhere else is looked at. */
const GIVEN_UP = 2

/** Trouble of looks in a row. */
export interface LookTroubles {
  /** Counts a look that met it. `hasLasted`: trouble that may be that of one batch has. */
  readonly judge: (problem: Problem) => { readonly mustEnd: boolean; readonly hasLasted: boolean }
  /** The batch is left out for it. */
  readonly giveUp: () => void
  /** A look met none. */
  readonly end: () => void
  readonly isInDoubt: () => boolean
}

export function createLookTroubles(): LookTroubles {
  /** At this batch. */
  let looks = 0
  /** That were given up. */
  let batches = 0

  return {
    judge: (problem) => {
      const mustEnd = stopsAll(problem)
      const most = TRIES.get(problem.kind) ?? (mayPass(problem) ? Number.POSITIVE_INFINITY : 1)
      // A network that is away says nothing about this batch.
      looks += most === Number.POSITIVE_INFINITY ? 0 : 1
      return { mustEnd, hasLasted: !mustEnd && looks >= most }
    },
    giveUp: () => {
      looks = 0
      batches += 1
    },
    end: () => {
      looks = 0
      batches = 0
    },
    isInDoubt: () => batches >= GIVEN_UP
  }
}
