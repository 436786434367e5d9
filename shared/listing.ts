import type { Asset } from './asset'
import type { Problem } from './problem'

/** Assets of a listing in progress, at most `RECORDS_PER_MESSAGE`. */
export interface ListedPage {
  readonly listingId: string
  readonly assets: readonly Asset[]
}

/** How a listing ended. */
export interface ListingEnd {
  readonly listingId: string
  /** Null: the end of the library is proved. Otherwise only a part of it is shown. */
  readonly problem: Problem | null
  readonly assets: number
  /** Assets the service sent more than once. They are shown once. */
  readonly repeats: number
  /** Assets without a usable id. They can be neither shown nor deleted. */
  readonly unusable: number
  readonly requests: number
}

/**
 * A page of the last complete listing, read from disk: at most `RECORDS_PER_MESSAGE` records.
 * Nothing in it can be deleted before it has been listed live.
 */
export interface CachedPage {
  /** When that listing ended, epoch milliseconds. */
  readonly at: number
  readonly total: number
  readonly assets: readonly Asset[]
}
