import type { Favourite } from '@shared/asset'
import type { StaysFor } from '@shared/deletion'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import { stayOf } from '../deletion/clearance/last-look'
import type { FavouritesLookUp } from '../deletion/deletion-account'
import type { Kling } from '../kling/client'
import type { Patience } from '../kling/waiting/patience'
import type { OnWaiting } from '../kling/waiting/patient-asker'
import { createPatientAsker } from '../kling/waiting/patient-asker'
import type { Task } from '../kling/works/task'
import type { Works } from '../kling/works/works'
import type { Library } from '../library/library'
import type { Clock } from '../time/clock'
import { isFarFrom, type Moment, momentOf } from '../time/moment'
import { createPutOff } from './put-off'
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

/** An answer about one task. `doubt`: it says nothing that counts. */
interface Told {
  readonly found: Task | null
  readonly doubt: Problem | null
  /** The service does not find it: it may be gone. */
  readonly isMissing?: boolean
  /** It may be in trouble alone: the others are asked about first. */
  readonly isPutOff?: boolean
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
  /** A 404 is about this task alone, once the account itself is known to be there. */
  const notFound = async (): Promise<Result<Told>> => {
    const there = await kling.accounts.find(account)
    if (!there.ok) return there
    if (there.value === null) return fail({ kind: 'account-missing', email: account })
    return ok({ found: null, doubt: null, isMissing: true })
  }
  const notKnown = (id: string): void => {
    const item = book.notKnown(id)
    if (item) library.update([item])
  }

  const ask = async (
    ids: readonly string[],
    signal: AbortSignal,
    onWaiting: OnWaiting,
    onDone: (id: string, told: Told) => void
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
    const putOff = createPutOff(ids.length)
    const work = async (): Promise<void> => {
      for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
        const task = id
        const disputes = book.disputesOf(task)
        const answer = await asker.ask<Told>(async (stop) => {
          const told = await works.task({ email: account, id: task, signal: stop })
          if (told.ok) return ok({ found: told.value, doubt: told.value ? null : NOT_READ })
          const doubt = told.problem
          if (doubt.kind === 'not-found') return notFound()
          if (ABOUT_ONE_TASK.includes(doubt.kind)) return ok({ found: null, doubt })
          return putOff.leaves(task, doubt) ? ok({ found: null, doubt, isPutOff: true }) : told
        })
        // Nothing more can be asked, or nobody wants to know.
        if (answer === null) return

        // Something else was told while it was on its way: it is asked again.
        const isOutdated = book.disputesOf(task) !== disputes
        if (isOutdated) queue.push(task)
        if (isOutdated) continue
        const told: Told =
          answer === 'refused' ? { found: null, doubt: asker.refusal() } : answer.value
        if (told.isPutOff && putOff.leave(task)) {
          queue.push(task)
          continue
        }
        const { found } = told
        if (found) putOff.hasRead()
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
        onDone(task, told)
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
        const missing = new Set<string>()
        const problem = await ask(stale, signal, onWaiting, (id, { doubt, isMissing }) => {
          if (doubt === null) unanswered.delete(id)
          if (isMissing) missing.add(id)
          doubted ??= doubt
        })
        const trouble = problem ?? doubted
        if (trouble !== null) onTrouble(trouble)
        const staysFor = (id: string): StaysFor | null => {
          if (missing.has(id)) return 'not-found'
          if (book.find(id)?.state === 'running') return 'running'
          // What cannot be read is not sent either (R23).
          const isFree = !unanswered.has(id) && isNone(book.favouriteOf(id), isMeant(id))
          return isFree ? null : 'unsure'
        }
        return stayOf(ids, staysFor)
      }
    })
  }
}

/** Besides a 404: what a task without works is answered with. */
const ABOUT_ONE_TASK = ['forbidden', 'unreadable', 'too-large']
const NOT_READ: Problem = { kind: 'unreadable', why: 'the answer is about no task' }
const NOBODY: OnWaiting = () => undefined

const isNone = (favourite: Favourite, isMeant: boolean): boolean =>
  favourite === 'no' || (favourite === 'not-known' && isMeant)
