import type { DeletionAccount } from './deletion-account'

type Locks = Pick<DeletionAccount, 'keepList' | 'library'>

/** Whether an id may not be deleted (R23), as far as is known at this very moment. */
export const isLocked = ({ keepList, library }: Locks, id: string): boolean =>
  keepList.holds(id) || library.find(id)?.asset.favored === true

export const lockedAmong = (locks: Locks, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => isLocked(locks, id))
