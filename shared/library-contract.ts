import { z } from 'zod'
import type { Problem, Result } from './problem'
import { assetIds, email, nothing } from './shapes'

export const libraryInputs = {
  'library:list': z.strictObject({ account: email }),
  'library:cancel': nothing,
  'selection:load': z.strictObject({ account: email }),
  'selection:save': z.strictObject({ account: email, ids: assetIds })
}

export interface LibraryOutputs {
  'library:list': Result<{ readonly listingId: string }>
  'library:cancel': Result<null>
  /** The ids that were selected when this account was last open. */
  'selection:load': Result<readonly string[]>
  'selection:save': Result<null>
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
