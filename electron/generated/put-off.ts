import type { Problem } from '@shared/problem'
import { askedWaitMs } from '../kling/waiting/retry'

/** Keeps trouble that may be that of one task from ending a look-up of many. */
export interface PutOff {
  /**
   * Whether the last ones in a row were all left. Neighbours may be in trouble together, so a task
   * from anywhere else is asked about next: what it meets is that of the service.
   */
  readonly isInDoubt: () => boolean
  /**
   * Whether a task with this trouble is left for now: others may be answered. `asElse`: it was asked
   * about in doubt.
   */
  readonly leaves: (id: string, problem: Problem, asElse: boolean) => boolean
  /** It was left. Answers whether it is to be asked about again, after the others. */
  readonly leave: (id: string) => boolean
  /** A task was answered, be it with a 404: the service is there. */
  readonly hasRead: () => void
}

const MAY_BE_OF_ONE: readonly Problem['kind'][] = [
  'service-failed',
  'unexpected-status',
  'interrupted',
  'timed-out'
]
/** Answers, until a task is left. */
const TRIES = 2
/** Tasks that may be left in a row, until one from anywhere else is asked about. */
const IN_A_ROW = 2

export function createPutOff(tasks: number): PutOff {
  const tries = new Map<string, number>()
  const left = new Set<string>()
  let inARow = 0

  return {
    isInDoubt: () => inARow >= IN_A_ROW,
    leaves: (id, problem, asElse) => {
      const isOfOne = MAY_BE_OF_ONE.includes(problem.kind) && askedWaitMs(problem) === null
      if (tasks < 2 || !isOfOne) return false
      const count = (tries.get(id) ?? 0) + 1
      tries.set(id, count)
      return count % TRIES === 0 && (!asElse || left.has(id))
    },
    leave: (id) => {
      inARow += 1
      const isFirst = !left.has(id)
      left.add(id)
      return isFirst
    },
    hasRead: () => {
      inARow = 0
    }
  }
}
