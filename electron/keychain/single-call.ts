import { fail, ok, type Problem, type Result } from '@shared/problem'
import { within } from '../time/within'

/**
 * Calls to the keychain, one at a time: three at once block Node's thread pool, and with it the
 * file system (measured).
 */
interface SingleCall {
  /**
   * Makes a call and waits `limitMs` for its answer. A late call goes on, since nothing can end it:
   * until it has answered, every other call fails at once and is not made. `onLate` hears the late
   * answer.
   */
  readonly make: <T>(
    call: () => Promise<T>,
    toProblem: (error: unknown) => Problem,
    onLate?: (answer: Result<T>) => void
  ) => Promise<Result<T>>
  readonly isOutstanding: () => boolean
  /** Resolves when no call is outstanding. */
  readonly whenFree: () => Promise<void>
}

export function createSingleCall(limitMs: number): SingleCall {
  let outstanding: Promise<unknown> | null = null
  const silent: Problem = { kind: 'keychain-silent', afterMs: limitMs }
  return {
    make: async (call, toProblem, onLate) => {
      if (outstanding) return fail(silent)
      // Inside a promise, since keytar throws synchronously when the secret is empty.
      const answer = Promise.resolve()
        .then(call)
        .then(ok, (error: unknown) => fail(toProblem(error)))
      outstanding = answer
      let isLate = false
      void answer.then((value) => {
        outstanding = null
        if (isLate) onLate?.(value)
      })
      return within(answer, limitMs, () => {
        isLate = true
        return fail(silent)
      })
    },
    isOutstanding: () => outstanding !== null,
    whenFree: async () => {
      while (outstanding) await outstanding
    }
  }
}
