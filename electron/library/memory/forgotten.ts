import type { ListedOn } from '../listing/page'

/** A copy of the service may lag so far behind: it still shows what is gone, and misses the new. */
export const LAG_MS = 60_000
/** Answers that must show what was forgotten before it is believed to be there. */
const ANSWERS = 2

interface Shown {
  readonly answers: number
  readonly on: ListedOn | null
}

/** `gone`: confirmed or proved. `unknown`: nobody knows, and a listing tells. */
export type Forgetting = 'gone' | 'unknown'

/** Ids that are gone, or of which nobody knows. A single answer may come from a copy that lags. */
export interface Forgotten {
  readonly has: (id: string) => boolean
  readonly isGone: (id: string) => boolean
  /** Nobody knows, and no listing has told yet. */
  readonly isUnknown: (id: string) => boolean
  /**
   * Those of which nobody knew when the last listing began: it is to tell, by asking about each.
   */
  readonly unknown: () => readonly string[]
  /** Nobody knows, and nobody asks any more: only an answer that shows it tells. */
  readonly isGivenUp: (id: string) => boolean
  /** Asked about in vain by a listing that had ended a minute before this one began. */
  readonly isInVain: (id: string) => boolean
  /** A listing has asked about them by their ids, and no answer has said what became of them. */
  readonly askedInVain: (ids: readonly string[]) => void
  /** Gone a moment ago: a copy of the service that lags may still show it. */
  readonly isJustGone: (id: string) => boolean
  /** What is gone is out for the lag time from now on. */
  readonly add: (ids: readonly string[], why: Forgetting) => void
  /** Whatever this listing shows of those of which nobody knows is there. */
  readonly beginListing: () => void
  /**
   * A complete listing has told of those of which nobody knew when it began, but for these, that it
   * has asked about: they are given up.
   */
  readonly endListing: (unproved: readonly string[]) => void
  /** They were seen to be there. */
  readonly remove: (ids: readonly string[]) => void
  /**
   * An answer shows an id that was forgotten. True once it may be believed, and the id is out no
   * longer. `askedAt`: when its request left, by `Clock.elapsed`.
   */
  readonly returns: (id: string, askedAt: number, on: ListedOn | null) => boolean
  /** The pages to ask once more, since only one answer has shown something of theirs. */
  readonly toAskAgain: () => readonly ListedOn[]
}

export function createForgotten(elapsed: () => number): Forgotten {
  const unknown = new Set<string>()
  /** Those that were unknown when a listing began. */
  const before = new Set<string>()
  const givenUp = new Set<string>()
  /** Since when. */
  const inVain = new Map<string, number>()
  let beganAt = elapsed()
  const since = new Map<string, number>()
  const shown = new Map<string, Shown>()
  const remove = (ids: readonly string[]): void => {
    for (const id of ids) {
      unknown.delete(id)
      before.delete(id)
      givenUp.delete(id)
      inVain.delete(id)
      since.delete(id)
      shown.delete(id)
    }
  }

  const isInVain = (id: string): boolean =>
    beganAt - (inVain.get(id) ?? Number.POSITIVE_INFINITY) >= LAG_MS

  return {
    has: (id) => since.has(id) || unknown.has(id),
    isGone: (id) => since.has(id),
    isUnknown: (id) => !since.has(id) && (unknown.has(id) || before.has(id) || givenUp.has(id)),
    unknown: () => [...before],
    isGivenUp: (id) => givenUp.has(id),
    isInVain,
    askedInVain: (ids) => {
      for (const id of ids) if (!unknown.has(id) && !inVain.has(id)) inVain.set(id, elapsed())
    },
    isJustGone: (id) => elapsed() - (since.get(id) ?? Number.NEGATIVE_INFINITY) < LAG_MS,
    add: (ids, why) => {
      for (const id of ids) {
        shown.delete(id)
        givenUp.delete(id)
        inVain.delete(id)
        if (why === 'unknown') unknown.add(id)
        else since.set(id, elapsed())
      }
    },
    beginListing: () => {
      beganAt = elapsed()
      for (const id of unknown) before.add(id)
      unknown.clear()
    },
    endListing: (unproved) => {
      // What became unknown meanwhile, the next listing asks about.
      for (const id of unproved) if (!unknown.has(id)) givenUp.add(id)
      before.clear()
    },
    remove,
    returns: (id, askedAt, on) => {
      // It may have been read before it went.
      if (unknown.has(id)) return false
      if (askedAt - (since.get(id) ?? 0) < LAG_MS) return false

      const answers = (shown.get(id)?.answers ?? 0) + 1
      shown.set(id, { answers, on })
      if (answers < ANSWERS) return false
      remove([id])
      return true
    },
    toAskAgain: () => {
      const on = [...shown.values()].flatMap((each) => each.on ?? [])
      const pages = new Map(on.map((each) => [nameOf(each), each]))
      return [...pages.values()]
    }
  }
}

const nameOf = ({ page, sort }: ListedOn): string => `${sort} ${page.num}/${page.size}`
