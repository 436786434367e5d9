import { createBacking } from '../backing'
import type { DeletionAccount } from '../deletion-account'
import type { Ledger } from '../ledger'
import { leaveLockedOut, staysFor } from '../locks'
import { allOf, type MayLeave } from './look'

/** All that is asked right before a batch of a run leaves. */
export function mayLeaveOf(open: DeletionAccount, ledger: Ledger): MayLeave {
  const isMeant = (id: string): boolean => ledger.assetOf(id).singly === true
  const looks = [createBacking(ledger, open.library)]
  if (open.favourites) looks.push(open.favourites.mayLeave(isMeant))
  return leaveLockedOut(allOf(looks), (id) => staysFor(open, ledger.assetOf(id)))
}
