import type { WorkFacts } from '@shared/asset'
import type { PlannedAsset } from '@shared/deletion'
import type { MayLeave } from './clearance/last-look'
import type { DeletionAccount } from './deletion-account'

type Locks = Pick<DeletionAccount, 'keepList' | 'library'>
/** As it stands in the plan. */
type Confirmed = Pick<PlannedAsset, 'id' | 'works'>

/**
 * Whether something may not be deleted, as far as is known at this very moment: it is locked (R23),
 * or a task that runs, or that has works by now which nobody has confirmed (R13, R35).
 */
export function isLocked({ keepList, library }: Locks, { id, works }: Confirmed): boolean {
  const asset = library.find(id)?.asset
  if (keepList.holds(id) || asset?.favored === true) return true

  const isUnconfirmed = (work: WorkFacts): boolean => works?.includes(work.id) === false
  return asset?.task?.state === 'running' || asset?.task?.works.some(isUnconfirmed) === true
}

export const lockedAmong = (locks: Locks, confirmed: readonly Confirmed[]): readonly Confirmed[] =>
  confirmed.filter((each) => isLocked(locks, each))

/**
 * Any answer may show during a run that something must stay: it is then left out of the batch that
 * is about to leave, and of the run.
 */
export function leaveLockedOut(mayLeave: MayLeave, isLockedNow: (id: string) => boolean): MayLeave {
  const free = (ids: readonly string[]) => ids.filter((id) => !isLockedNow(id))
  return {
    concerns: (ids) => ids.some(isLockedNow) || mayLeave.concerns(ids),
    look: async (ids, options) => free(await mayLeave.look(free(ids), options))
  }
}
