import type { MayLeave } from './clearance/last-look'
import type { DeletionAccount } from './deletion-account'

type Locks = Pick<DeletionAccount, 'keepList' | 'library'>

/** Whether an id may not be deleted (R23), as far as is known at this very moment. */
export const isLocked = ({ keepList, library }: Locks, id: string): boolean =>
  keepList.holds(id) || library.find(id)?.asset.favored === true

export const lockedAmong = (locks: Locks, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => isLocked(locks, id))

/**
 * Any answer may show during a run that an asset has become a favourite: it is then left out of the
 * batch that is about to leave, and of the run (R23).
 */
export function leaveLockedOut(mayLeave: MayLeave, isLockedNow: (id: string) => boolean): MayLeave {
  const free = (ids: readonly string[]) => ids.filter((id) => !isLockedNow(id))
  return {
    concerns: (ids) => ids.some(isLockedNow) || mayLeave.concerns(ids),
    look: async (ids, options) => free(await mayLeave.look(free(ids), options))
  }
}
