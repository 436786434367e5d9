import type { Favourite } from '@shared/asset'
import type { StaysFor } from '@shared/deletion'
import type { Problem } from '@shared/problem'
import { LOOK_HOLDS_MS, stayOf } from '../deletion/clearance/look'
import type { FavouritesLookUp } from '../deletion/deletion-account'
import type { OnWaiting } from '../kling/waiting/patient-asker'
import type { Library } from '../library/library'
import { isFarFrom, type Moment, momentOf } from '../time/moment'
import { createTaskAsker, type TaskAskerOptions, type Told } from './ask-tasks'
import type { TaskBook } from './task-book'

interface Options extends TaskAskerOptions {
  readonly book: TaskBook
  readonly library: Pick<Library, 'find' | 'update'>
}

/** Tasks between two words about how far it is. */
const TOLD_EVERY = 10

/**
 * Which tasks are favourites, asked one by one: no listing tells. What is not answered is not
 * known, unless it was a favourite.
 */
export function createFavouritesLookUp(options: Options): FavouritesLookUp {
  const { clock, book, library } = options
  const ask = createTaskAsker(options)
  const askedAt = new Map<string, Moment>()
  /** How often each was disputed by the time of its last look. */
  const seen = new Map<string, number>()
  const isStale = (id: string): boolean => {
    const asked = askedAt.get(id)
    return !asked || book.isDisputed(id) || isFarFrom(clock, asked, LOOK_HOLDS_MS)
  }
  const notKnown = (id: string): void => {
    const item = book.notKnown(id)
    if (item) library.update([item])
  }

  const take = (task: string, { found }: Told): void => {
    // What was not told, and whether it still runs, is asked again whenever it matters. So is a
    // "no" of what is locked: a copy that lags may have said it.
    const isLocked = library.find(task)?.asset.favored === true
    if (found) library.update([book.take(found, null)])
    if (found?.favourite === 'no' && found.state !== 'running' && !isLocked) {
      askedAt.set(task, momentOf(clock))
      book.endDispute(task)
    } else askedAt.delete(task)
    // An answer may not say: what an older one has said does not hold beside it.
    if (found === null || found.favourite === 'not-known') notKnown(task)
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
      await ask(stale, signal, NOBODY, (id, told) => {
        take(id, told)
        unanswered.delete(id)
        const done = ids.length - unanswered.size
        if (done % TOLD_EVERY === 0 || done === ids.length) onProgress(done, ids.length)
      })
      if (!signal.aborted) for (const id of unanswered) notKnown(id)
    },
    mayLeave: (isMeant) => ({
      concerns: (ids) => ids.some(isStale),
      // Copies may be read back for long after a look.
      bars: (ids) => ids.some((id) => (seen.get(id) ?? 0) < book.disputesOf(id)),
      look: async (ids, { signal, onWaiting, onTrouble }) => {
        const stale = ids.filter(isStale)
        const unanswered = new Set(stale)
        let doubted: Problem | null = null
        const missing = new Set<string>()
        const problem = await ask(stale, signal, onWaiting, (id, told) => {
          const { doubt, isMissing } = told
          take(id, told)
          if (doubt === null) unanswered.delete(id)
          if (isMissing) missing.add(id)
          doubted ??= doubt
        })
        const trouble = problem ?? doubted
        if (trouble !== null) onTrouble(trouble)
        for (const id of ids) seen.set(id, book.disputesOf(id))
        const staysFor = (id: string): StaysFor | null => {
          // The same is said of one that has failed, and has no works.
          if (missing.has(id) && !isMeant(id)) return 'not-found'
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

const NOBODY: OnWaiting = () => undefined

const isNone = (favourite: Favourite, isMeant: boolean): boolean =>
  favourite === 'no' || (favourite === 'not-known' && isMeant)
