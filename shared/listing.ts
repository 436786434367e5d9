import type { Asset } from './asset'
import type { LibraryKind, LibraryOf } from './library/kind'
import type { Problem } from './problem'

/** Assets of a listing in progress, at most `RECORDS_PER_MESSAGE`. */
export interface ListedPage {
  readonly library: LibraryKind
  readonly listingId: string
  readonly assets: readonly Asset[]
}

/** Assets of a library that a proof has shown to be gone. */
export interface GoneAssets extends LibraryOf {
  readonly ids: readonly string[]
}

/** Listed assets, as an answer outside of a listing tells of them now. */
export interface ToldAssets extends LibraryOf {
  readonly assets: readonly Asset[]
}

/** A listing waits for the service, until then (epoch milliseconds); null: it goes on. */
export interface ListingWait {
  readonly library: LibraryKind
  readonly listingId: string
  readonly wait: { readonly why: Problem; readonly until: number } | null
}

/**
 * Whether a listing is proved to show everything (R39). `why` it is not:
 * - `broken-off`: it was cancelled, or `problem` ended it.
 * - `empty`: the service showed nothing at all.
 * - `gap`: its pages do not join on to each other.
 * - `order`: they contradict each other.
 * - `one-way`: it lists in one direction only, so its end cannot be checked.
 */
export type Completeness =
  | { readonly kind: 'complete' }
  | { readonly kind: 'partial'; readonly why: PartialReason }

export type PartialReason = 'broken-off' | 'empty' | 'gap' | 'order' | 'one-way'

/** How a listing ended. */
export interface ListingEnd {
  readonly library: LibraryKind
  readonly listingId: string
  /** Null: the listing came to its end, whether or not that is proved. */
  readonly problem: Problem | null
  /** Only a complete listing says anything about an asset that it does not show (R41). */
  readonly completeness: Completeness
  readonly assets: number
  /** Assets that are listed at more than one place. They are shown once. */
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
