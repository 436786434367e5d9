import { fail, ok, type Problem, type Result } from '@shared/problem'
import { within } from '../time/within'

/**
 * How long stopping waits for a folder, in milliseconds. A disk that is away may never answer, and
 * nothing ends what was asked of it: the archive stays taken until it does.
 */
export const STOP_LIMIT_MS = 30_000
export const NO_ANSWER: Problem = { kind: 'file-failed', code: 'ETIMEDOUT', what: 'append' }

/** What came of it, unless its disk does not answer in time. */
export const inTime = (ended: Promise<Result<null>>): Promise<Result<null>> =>
  within(ended, STOP_LIMIT_MS, () => fail(NO_ANSWER))

/** A piece of work in an archive: what it tells at first, and what stops it. */
interface Begun<T> {
  readonly value: T
  /** Resolves once everything is on the disk. */
  readonly close: () => Promise<unknown>
}

/**
 * Who works in an archive: a job, a run's lane, a check or an upload, one at a time, or who chooses
 * another.
 */
export interface Taking {
  /**
   * `begin` is called only if nobody wanted everything closed meanwhile; it must not wait. Its
   * `release` ends this taking, and no later one.
   */
  readonly take: <A, T>(
    open: () => Promise<Result<A>>,
    begin: (opened: A, release: () => void) => Begun<T>
  ) => Promise<Result<T>>
  /** Fails while somebody works there. */
  readonly mayTake: () => Result<null>
  /** Stops what is under way, or about to be, and waits for it, but for a dead disk. */
  readonly close: () => Promise<void>
}

/** An account that is left while its archive opens must not get a job that nobody ends. */
export function createTaking(onRelease: () => void): Taking {
  let taker: object | null = null
  let opening: Promise<unknown> | null = null
  let closing: (() => Promise<unknown>) | null = null
  let leavings = 0

  const mayTake = (): Result<null> => (taker === null ? ok(null) : fail({ kind: 'copies-active' }))

  return {
    mayTake,
    take: async (open, begin) => {
      const allowed = mayTake()
      if (!allowed.ok) return allowed
      const own = {}
      taker = own
      const release = (): void => {
        if (taker !== own) return
        taker = null
        closing = null
        onRelease()
      }

      const leftBefore = leavings
      let hasBegun = false
      try {
        const whenOpen = open()
        opening = whenOpen
        const opened = await whenOpen
        opening = null
        if (!opened.ok) return opened
        if (leavings !== leftBefore) return fail({ kind: 'not-connected' })

        const begun = begin(opened.value, release)
        hasBegun = true
        if (taker === own) closing = begun.close
        return ok(begun.value)
      } finally {
        // What nobody foresaw ends the taking as well: it would hold everything else for ever.
        if (!hasBegun) {
          opening = null
          release()
        }
      }
    },
    close: async () => {
      leavings += 1
      const closed = async (): Promise<void> => {
        // Then `take` has seen it.
        await opening?.catch(() => undefined)
        await closing?.()
      }
      await within(closed(), STOP_LIMIT_MS, () => undefined)
    }
  }
}
