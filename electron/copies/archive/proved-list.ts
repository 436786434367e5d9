import { fail, ok, type Problem, type Result } from '@shared/problem'
import { type SharedList, sharedList } from '../../files/shared/shared-list'
import { flushOnce, type Unflushed } from './unflushed'

/** How often a list may be replaced while what it lacks is written into it. */
const TRIES = 3

/** Lines, by what each is about. */
export type Lines = ReadonlyMap<string, string>

/** What a list lacks of what is known, and what of that is to be written once more. */
type LackingIn = (
  bytes: Uint8Array | null,
  isUnproved: (about: string) => boolean
) => Promise<Lines>

/** A shared list whose lines count once they are on the disk. Its calls are made in turn. */
export interface ProvedList extends Pick<SharedList, 'path' | 'read' | 'isAsLeft' | 'close'> {
  readonly append: (lines: Lines) => Promise<Result<null>>
  /**
   * Appends what is lacking until nothing is. Where a flush has failed, be it that of another job,
   * this is all that is not known to be on the disk: a list that others write to is never replaced.
   */
  readonly settle: (
    isSettled: () => Promise<boolean>,
    lackingIn: LackingIn
  ) => Promise<Result<null>>
  readonly flush: () => Promise<Result<null>>
}

export function provedList(path: string, unflushed: Unflushed): ProvedList {
  const list = sharedList(path)
  /** What was written since the last flush. Null: all, since a killed session may have left it. */
  let unproved: Set<string> | null = null
  let lostByUs: Problem | null = null

  const append = (lines: Lines): Promise<Result<null>> => {
    for (const about of lines.keys()) unproved?.add(about)
    return list.append([...lines.values()].join(''))
  }
  const sync = async (onLost: () => void): Promise<Result<null>> => {
    const synced = await list.sync(onLost)
    if (!synced.ok) lostByUs = synced.problem
    return synced
  }

  return {
    ...list,
    append,
    settle: async (isSettled, lackingIn) => {
      for (let tried = 0; tried < TRIES; tried += 1) {
        const lost = unflushed.get(path)
        if (!lost && (await isSettled())) return ok(null)
        // Another job does not tell what it has written.
        if (lost && lost !== lostByUs) unproved = null
        const there = await list.read()
        if (!there.ok) return there
        const isUnproved = (about: string): boolean =>
          lost !== undefined && (unproved?.has(about) ?? true)
        const lacking = await lackingIn(there.value, isUnproved)
        const written = lacking.size > 0 ? await append(lacking) : ok(null)
        if (!written.ok) return written
        if (unflushed.get(path) === lost) unflushed.delete(path)
        if (lacking.size === 0) return ok(null)
      }
      return fail({ kind: 'file-failed', code: 'ESTALE', what: 'append' })
    },
    flush: async () => {
      const flushed = await flushOnce(path, unflushed, sync)
      if (flushed.ok) unproved = new Set()
      return flushed
    }
  }
}
