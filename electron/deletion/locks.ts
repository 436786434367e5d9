import type { Asset, WorkFacts } from '@shared/asset'
import type { PlannedAsset } from '@shared/deletion'
import type { MayLeave } from './clearance/last-look'
import type { DeletionAccount } from './deletion-account'

type Locks = Pick<DeletionAccount, 'keepList' | 'library'>
/** As it stands in the plan. */
type Confirmed = Pick<PlannedAsset, 'id' | 'works'>

/** Of a task, a listing tells nothing: what was last asked about it holds. */
export const isFavourite = ({ favored, task }: Pick<Asset, 'favored' | 'task'>): boolean =>
  favored || task?.favourite === 'yes'

/** Whether something is locked (R23), as far as is known at this very moment. */
export function isLocked({ keepList, library }: Locks, id: string): boolean {
  const asset = library.find(id)?.asset
  return keepList.holds(id) || (asset !== undefined && isFavourite(asset))
}

/**
 * Whether something may not be deleted, as far as is known at this very moment: it is locked, or a
 * task that runs, or that has works by now which nobody has confirmed (R13, R35).
 */
export function mustStay(locks: Locks, { id, works }: Confirmed): boolean {
  const task = locks.library.find(id)?.asset.task
  const isUnconfirmed = (work: WorkFacts): boolean => works?.includes(work.id) === false
  const hasChanged = task?.state === 'running' || task?.works.some(isUnconfirmed) === true
  return hasChanged || isLocked(locks, id)
}

/**
 * Any answer may show during a run that something must stay: it is then left out of the batch that
 * is about to leave, and of the run.
 */
export function leaveLockedOut(mayLeave: MayLeave, isLockedNow: (id: string) => boolean): MayLeave {
  const free = (ids: readonly string[]) => ids.filter((id) => !isLockedNow(id))
  return {
    bars: (ids) => ids.some(isLockedNow) || mayLeave.bars?.(ids) === true,
    concerns: (ids) => ids.some(isLockedNow) || mayLeave.concerns(ids),
    look: async (ids, options) => free(await mayLeave.look(free(ids), options))
  }
}
