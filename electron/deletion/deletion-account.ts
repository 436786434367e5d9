import type { LibraryKind } from '@shared/library/kind'
import type { Kling } from '../kling/client'
import type { Library } from '../library/library'
import type { KeepList } from '../library/stored/keep-list'
import type { UsesNow } from '../works/plan-uses'
import type { Stays } from './backing'

/** A library of the open account, as far as a deletion is concerned. */
export interface DeletionAccount {
  /** Its e-mail address. */
  readonly account: string
  readonly kind: LibraryKind
  /** Stands for the library in file names: no other library has the same. */
  readonly key: string
  /** The API's origin, or `demo`. */
  readonly origin: string
  readonly kling: Kling
  readonly library: Library
  readonly keepList: Pick<KeepList, 'load' | 'holds'>
  readonly stays: Stays
  /** Looks up what assets are used in, also what is new (R33). Null: nothing is known. */
  readonly usesNow?: () => Promise<UsesNow | null>
}
