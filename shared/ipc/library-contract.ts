import { z } from 'zod'
import type { Asset } from '../asset'
import type { Problem, Result } from '../problem'
import { assetIds, email, nothing, offset } from './shapes'

export const libraryInputs = {
  'library:list': z.strictObject({ account: email }),
  'library:cached': z.strictObject({ account: email, offset }),
  'library:cancel': nothing,
  'selection:load': z.strictObject({ account: email }),
  'selection:save': z.strictObject({ account: email, ids: assetIds })
}

export interface LibraryOutputs {
  'library:list': Result<{ readonly listingId: string }>
  /**
   * A page of the last complete listing that was kept, at most `RECORDS_PER_MESSAGE` records; null
   * when none was. Nothing in it can be deleted.
   */
  'library:cached': Result<CachedPage | null>
  'library:cancel': Result<null>
  /** The ids that were selected when this account was last open. */
  'selection:load': Result<readonly string[]>
  'selection:save': Result<null>
}

export interface CachedPage {
  /** When that listing came to its end, epoch milliseconds. */
  readonly at: number
  readonly total: number
  readonly assets: readonly Asset[]
}

export interface ListingEnd {
  readonly listingId: string
  /** Null: the listing came to its proven end. Otherwise what is shown is a part. */
  readonly problem: Problem | null
  readonly assets: number
  /** Assets the service sent more than once; they are shown once. */
  readonly repeats: number
  /** Assets without a usable id: they cannot be shown or deleted. */
  readonly unusable: number
  readonly requests: number
}
