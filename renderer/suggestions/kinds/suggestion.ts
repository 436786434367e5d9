import type { SuggestionKind } from '@shared/suggestions/put-away'
import type { Group } from '../../duplicates/likeness/groups'
import type { Catalog } from '../../library/catalog/catalog'
import type { IndexSet } from '../../library/catalog/index-set'
import type { Uses } from '../../library/catalog/uses'

/** How far Kling's history reaches, once it was read to its proven end. */
export interface Reach {
  /** The oldest task; null: there is none. Of the time before it, the history says nothing. */
  readonly backTo: number | null
  /** When it was read: "no use found" says nothing of the time since. */
  readonly at: number
}

/** Everything that suggestions are made from. The same knowledge gives the same suggestions. */
export interface Knowledge {
  readonly catalog: Catalog
  /** By date, oldest first; what has no date stands at the start. */
  readonly byDate: Uint32Array
  /** Kept, or a favourite. */
  readonly locked: IndexSet
  /** Perhaps gone already. */
  readonly unsure: IndexSet
  readonly uses: Uses
  /** Null: the history was not read to its end, so no use is known not to be there (R32). */
  readonly reach: Reach | null
  /** Groups of duplicates that the user has not called variants, or different. */
  readonly groups: readonly Group[]
  /** What is never suggested again, by reason. */
  readonly putAway: ReadonlyMap<SuggestionKind, IndexSet>
  /** Whether all of the library is listed. */
  readonly isComplete: boolean
  /** Epoch milliseconds. */
  readonly now: number
}

/** Assets that may be worth a look, for one reason. It selects nothing (R34). */
export interface Suggestion {
  readonly kind: SuggestionKind
  readonly indices: IndexSet
  readonly count: number
  /** Of duplicates: each with the one that stays first, and others that are suggested (R29). */
  readonly groups: readonly Group[]
  /** Of trials: when, and how many uploads there were in all. */
  readonly batch: Batch | null
}

export interface Batch {
  readonly from: number
  readonly to: number
  readonly uploads: number
}

export const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS
