import type { Favourite } from '@shared/asset'
import { fail, ok, type Problem } from '@shared/problem'
import type { FavouritesLookUp } from '../deletion/deletion-account'
import { withMissingAccount } from '../deletion/run/missing-account'
import type { Kling } from '../kling/client'
import type { Patience } from '../kling/waiting/patience'
import type { OnWaiting } from '../kling/waiting/patient-asker'
import { createPatientAsker } from '../kling/waiting/patient-asker'
import type { Works } from '../kling/works/works'
import type { Library } from '../library/library'
import type { Clock } from '../time/clock'
import { isFarFrom, type Moment, momentOf } from '../time/moment'
import type { TaskBook } from './task-book'

interface Options {
  readonly account: string
  readonly works: Pick<Works, 'task'>
  readonly kling: Pick<Kling, 'accounts'>
  readonly clock: Clock
  readonly random: () => number
  readonly parallel: () => number
  readonly book: TaskBook
  readonly library: Pick<Library, 'find' | 'update'>
}

/** What was answered so long ago is asked again before a task leaves. */
const HOLDS_MS = 30 * 60_000
/** Tasks between two words about how far it is. */
const TOLD_EVERY = 10
const PATIENCE: Patience = { tries: 4, totalMs: 2 * 60_000 }

/**
 * Which tasks are favourites, asked one by one: no listing tells. What is not answered is not known,
 * unless it was a favourite.
 */
export function createFavouritesLookUp(options: Options): FavouritesLookUp {
  const { account, works, kling, clock, random, parallel, book, library } = options
  const askedAt = new Map<string, Moment>()
  const isStale = (id: string): boolean => {
    const asked = askedAt.get(id)
    return !asked || book.isDisputed(id) || isFarFrom(clock, asked, HOLDS_MS)
  }
  /** A 404 is about this task alone, unless the account itself is missing. */
  const aboutAccount = async () => {
    const { answer } = await withMissingAccount(kling, account, fail(NOT_FOUND))
    return answer.ok || answer.problem.kind === 'not-found'
      ? ok({ found: null, doubt: null })
      : answer
  }
  const notKnown = (id: string): void => {
    const item = book.notKnown(id)
    if (item) library.update([item])
  }

  const ask = async (
    ids: readonly string[],
    signal: AbortSignal,
    onWaiting: OnWaiting,
    onDone: (id: string, doubt: Problem | null) => void
  ): Promise<Problem | null> => {
    const asker = createPatientAsker({
      clock,
      random,
      parallel,
      patience: PATIENCE,
      signal,
      onWaiting
    })
    const queue = [...ids]
    const work = async (): Promise<void> => {
      for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
        const task = id
        const answer = await asker.ask(async (stop) => {
          const told = await works.task({ email: account, id: task, signal: stop })
          if (told.ok) return ok({ found: told.value, doubt: told.value ? null : NOT_READ })
          if (told.problem.kind === 'not-found') return aboutAccount()
          const isAboutIt = ABOUT_ONE_TASK.includes(told.problem.kind)
          return isAboutIt ? ok({ found: null, doubt: told.problem }) : told
        })
        // Nothing more can be asked, or nobody wants to know.
        if (answer === null) return

        const { found, doubt } =
          answer === 'refused' ? { found: null, doubt: asker.refusal() } : answer.value
        // What was not told, and whether it still runs, is asked again whenever it matters. So is
        // a "no" of what is locked: a copy that lags may have said it.
        const isLocked = library.find(task)?.asset.favored === true
        if (found) library.update([book.take(found, null)])
        if (found?.favourite === 'no' && found.state !== 'running' && !isLocked) {
          askedAt.set(task, momentOf(clock))
          book.endDispute(task)
        } else askedAt.delete(task)
        // An answer may not say: what an older one has said does not hold beside it.
        if (found === null || found.favourite === 'not-known') notKnown(task)
        onDone(task, doubt)
      }
    }
    await Promise.all(Array.from({ length: Math.max(1, parallel()) }, work))
    return asker.problem()
  }

  return {
    forget: (ids) => {
      if (ids === undefined) askedAt.clear()
      else for (const id of ids) askedAt.delete(id)
    },
    lookUp: async (ids, { signal, onProgress }) => {
      // One that was a favourite may be none any more.
      const stale = ids.filter((id) => isStale(id) || book.favouriteOf(id) === 'yes')
      const unanswered = new Set(stale)
      onProgress(ids.length - stale.length, ids.length)
      await ask(stale, signal, NOBODY, (id) => {
        unanswered.delete(id)
        const done = ids.length - unanswered.size
        if (done % TOLD_EVERY === 0 || done === ids.length) onProgress(done, ids.length)
      })
      if (!signal.aborted) for (const id of unanswered) notKnown(id)
    },
    mayLeave: (isMeant) => ({
      concerns: (ids) => ids.some(isStale),
      look: async (ids, { signal, onWaiting, onTrouble }) => {
        const stale = ids.filter(isStale)
        const unanswered = new Set(stale)
        let doubted: Problem | null = null
        const problem = await ask(stale, signal, onWaiting, (id, doubt) => {
          if (doubt === null) unanswered.delete(id)
          doubted ??= doubt
        })
        const trouble = problem ?? doubted
        if (trouble !== null) onTrouble(trouble)
        // What cannot be read is not sent either (R23).
        const isFree = (id: string): boolean =>
          !unanswered.has(id) && isNone(book.favouriteOf(id), isMeant(id))
        return new Map(ids.filter((id) => !isFree(id)).map((id) => [id, { stays: 'unsure' }]))
      }
    })
  }
}

/** Besides a 404: what a task without works is answered with. */
const ABOUT_ONE_TASK = ['forbidden', 'unreadable', 'too-large']
const NOT_FOUND: Problem = { kind: 'not-found', said: null }
const NOT_READ: Problem = { kind: 'unreadable', why: 'the answer is about no task' }
const NOBODY: OnWaiting = () => undefined

const isNone = (favourite: Favourite, isMeant: boolean): boolean =>
  favourite === 'no' || (favourite === 'not-known' && isMeant)
