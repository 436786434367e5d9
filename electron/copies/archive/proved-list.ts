import { fail, ok, type Result } from '@shared/problem'
import { type SharedList, sharedList } from '../../files/shared/shared-list'
import { flushOnce, type Unflushed } from './unflushed'

/** How often a list may be replaced while what it lacks is written into it. */
const TRIES = 3

/** What a list lacks of what is known; all that is known, where what it holds may be lost. */
type LackingIn = (bytes: Uint8Array | null, mayBeLost: boolean) => Promise<readonly string[]>

/** A shared list whose lines count once they are on the disk. Its calls are made in turn. */
export interface ProvedList
  extends Pick<SharedList, 'path' | 'read' | 'isAsLeft' | 'append' | 'close'> {
  /**
   * Appends what is lacking until nothing is. Where a flush has failed, be it that of another job,
   * this is everything: nobody knows what of the list is on the disk, and one that others write to
   * is never replaced.
   */
  readonly settle: (
    isSettled: () => Promise<boolean>,
    lackingIn: LackingIn
  ) => Promise<Result<null>>
  readonly flush: () => Promise<Result<null>>
}

export function provedList(path: string, unflushed: Unflushed): ProvedList {
  const list = sharedList(path)

  return {
    ...list,
    settle: async (isSettled, lackingIn) => {
      for (let tried = 0; tried < TRIES; tried += 1) {
        const lost = unflushed.get(path)
        if (!lost && (await isSettled())) return ok(null)
        const there = await list.read()
        if (!there.ok) return there
        const lacking = await lackingIn(there.value, lost !== undefined)
        const written = lacking.length > 0 ? await list.append(lacking.join('')) : ok(null)
        if (!written.ok) return written
        if (unflushed.get(path) === lost) unflushed.delete(path)
        if (lacking.length === 0) return ok(null)
      }
      return fail({ kind: 'file-failed', code: 'ESTALE', what: 'append' })
    },
    flush: () => flushOnce(path, unflushed, list.sync)
  }
}
