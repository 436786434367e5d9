import type { LibraryKind } from '@shared/library/kind'
import type { Kling } from '../kling/client'
import type { Library } from '../library/library'
import type { KeepList } from '../library/stored/keep-list'
import type { UsesNow } from '../works/plan-uses'
import type { Stays } from './backing'
import type { MayLeave } from './clearance/look'
import type { Removal } from './removal'

/** Which items are favourites, where a listing does not tell. */
export interface FavouritesLookUp {
  /**
   * Asks for what is not known, and takes it into the library. Ends early when `signal` aborts;
   * what could not be asked is not known then.
   */
  readonly lookUp: (
    ids: readonly string[],
    options: {
      readonly signal: AbortSignal
      readonly onProgress: (done: number, total: number) => void
    }
  ) => Promise<void>
  /**
   * Whatever was answered before, these are asked once more before they leave; without `ids`, all
   * are (R23).
   */
  readonly forget: (ids?: readonly string[]) => void
  /**
   * Asks again for what was asked too long ago, right before it leaves. `isMeant`: it was included
   * by itself, so nobody has to know that it is none.
   */
  readonly mayLeave: (isMeant: (id: string) => boolean) => MayLeave
}

/** A library of the open account, as far as a deletion is concerned. */
export interface DeletionAccount {
  /** Its e-mail address. */
  readonly account: string
  readonly kind: LibraryKind
  /** Stands for the library in file names: no other library has the same. */
  readonly key: string
  /** The API's origin, or `demo`. */
  readonly origin: string
  readonly kling: Pick<Kling, 'accounts'>
  readonly removal: Removal
  readonly library: Library
  readonly keepList: Pick<KeepList, 'load' | 'holds'>
  readonly stays: Stays
  readonly favourites?: FavouritesLookUp
  /** Looks up what assets are used in, also what is new (R33). Null: nothing is known. */
  readonly usesNow?: () => Promise<UsesNow | null>
}

/** Whichever library: what the service asks for in one of them holds for both (R42). */
export const isOfOneAccount = (
  a: Pick<DeletionAccount, 'origin' | 'account'>,
  b: Pick<DeletionAccount, 'origin' | 'account'>
): boolean => a.origin === b.origin && a.account === b.account
