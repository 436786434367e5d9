import type { Asset, WorkFacts } from '@shared/asset'
import type { PlannedAsset, StaysFor } from '@shared/deletion'
import { type MayLeave, stayOf } from './clearance/look'
import type { DeletionAccount } from './deletion-account'

interface Locks extends Pick<DeletionAccount, 'keepList'> {
  readonly library: Pick<DeletionAccount['library'], 'find'>
}
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
 * Why something may not be deleted, as far as is known at this very moment: it is locked, or a task
 * that runs, or that has works by now which nobody has confirmed (R13, R35). What no answer has
 * shown may be all of that, and may have been deleted by another run (R15). Null: it may.
 */
export function staysFor(locks: Locks, { id, works }: Confirmed): StaysFor | null {
  if (isLocked(locks, id)) return locks.keepList.holds(id) ? 'kept' : 'favourite'
  const listed = locks.library.find(id)
  if (!listed) return 'unlisted'
  const { task } = listed.asset
  if (task?.state === 'running') return 'running'
  // Of a journal that is damaged nobody knows what was confirmed.
  const isUnconfirmed = (work: WorkFacts): boolean => !works?.includes(work.id)
  return task?.works.some(isUnconfirmed) ? 'changed' : null
}

/**
 * Any answer may show during a run that something must stay: it is then left out of the batch that
 * is about to leave, and of the run.
 */
export function leaveLockedOut(
  mayLeave: MayLeave,
  staysNowFor: (id: string) => StaysFor | null
): MayLeave {
  const mustStay = (id: string): boolean => staysNowFor(id) !== null
  return {
    bars: (ids) => ids.some(mustStay) || mayLeave.bars?.(ids) === true,
    concerns: (ids) => ids.some(mustStay) || mayLeave.concerns(ids),
    look: async (ids, options) => {
      const before = stayOf(ids, staysNowFor)
      const free = ids.filter((id) => !before.has(id))
      const stay = await mayLeave.look(free, options)
      return new Map([...stay, ...before, ...stayOf(ids, staysNowFor)])
    }
  }
}
