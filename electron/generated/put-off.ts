import type { Problem } from '@shared/problem'
import { askedWaitMs } from '../kling/waiting/retry'

/** A task that is to be asked about. */
export interface Taken {
  readonly id: string
  /** From anywhere: the last ones in a row were all left. */
  readonly isElse: boolean
}

/**
 * Tasks to be asked about: trouble that may be that of one alone does not end it for the others.
 */
export interface PutOff {
  /**
   * One after the other, for whoever asks at the same time. Neighbours may be in trouble together,
   * so after some that were left in a row comes one from anywhere else: what that meets is of the
   * service.
   */
  readonly taken: () => Iterable<Taken>
  /**
   * Whether a task with this trouble is left for now: others may be answered. It is left for good
   * once another one was, since this one first met trouble: before, nobody knows that the trouble is
   * that of one alone. Where no other one is needed, so it is after some more tries.
   */
  readonly leaves: (taken: Taken, problem: Problem) => boolean
  /** It was left. Answers whether it is to be asked about once more, after the others. */
  readonly leave: (id: string) => boolean
  /** To be asked about once more, after the others. */
  readonly askAgain: (id: string) => void
  /** A task was answered, be it with a 404: the service is there. */
  readonly hasRead: () => void
  /** The service has refused to speak of a task: of its neighbours it may as well. */
  readonly wasRefused: () => void
}

const MAY_BE_OF_ONE: readonly Problem['kind'][] = [
  'service-failed',
  'unexpected-status',
  'interrupted',
  'timed-out'
]
/** Answers, until a task is left. */
const TRIES = 2
/** The same, of one that nobody else's answer has shown to be in trouble alone: a minute, or so. */
const LAST_TRIES = 8
/** Tasks that may be left in a row, until one from anywhere else is asked about. */
const IN_A_ROW = 2

/**
 * `random` from 0 to 1. `needsOther`: nothing but another task that is answered can show that
 * trouble is that of one alone.
 */
export function createPutOff(
  ids: readonly string[],
  random: () => number,
  needsOther = true
): PutOff {
  const queue = [...ids]
  const later: string[] = []
  const tries = new Map<string, number>()
  const left = new Set<string>()
  /** How many were answered by the time that each of these first met trouble. */
  const since = new Map<string, number>()
  let answered = 0
  let inARow = 0

  return {
    taken: function* () {
      for (;;) {
        const isElse = inARow >= IN_A_ROW
        const at = isElse ? Math.floor(random() * queue.length) : 0
        const id = queue.splice(at, 1)[0] ?? later.shift()
        if (id === undefined) return
        yield { id, isElse }
      }
    },
    leaves: ({ id, isElse }, problem) => {
      const mayBeOfOne = MAY_BE_OF_ONE.includes(problem.kind) && (ids.length > 1 || !needsOther)
      if (!mayBeOfOne) return false
      const count = (tries.get(id) ?? 0) + 1
      tries.set(id, count)
      if (count === 1) since.set(id, answered)
      if (count % TRIES !== 0) return false
      if (!left.has(id)) return !isElse
      // Whoever is asked to wait has waited long enough.
      const tried = askedWaitMs(problem) === null ? LAST_TRIES : TRIES
      return answered > (since.get(id) ?? 0) || (!needsOther && count >= TRIES + tried)
    },
    leave: (id) => {
      inARow += 1
      if (left.has(id)) return false
      left.add(id)
      later.push(id)
      return true
    },
    askAgain: (id) => void later.push(id),
    hasRead: () => {
      answered += 1
      inARow = 0
    },
    wasRefused: () => {
      inARow += 1
    }
  }
}
