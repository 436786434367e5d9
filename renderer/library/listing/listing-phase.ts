import type { ListingEnd, ListingWait } from '@shared/listing'
import type { Problem } from '@shared/problem'

/** How far the listing of the open account is. */
export type ListingPhase =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'listing'
      readonly listingId: string
      /** For the service, in epoch milliseconds. */
      readonly wait?: ListingWait['wait']
    }
  | { readonly kind: 'ended'; readonly end: ListingEnd }
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** The service has not answered in this session. Null: it is being asked. */
  | { readonly kind: 'offline'; readonly problem: Problem | null }

/**
 * Whether it is proved that everything the account holds is listed. Until then the grid may show a
 * part of the library, and an asset that is missing from it proves nothing (R41).
 */
export function isComplete(phase: ListingPhase): boolean {
  return phase.kind === 'ended' && phase.end.completeness.kind === 'complete'
}

/** Whether the service has shown all that it would, proved or not. */
export function hasEnded(phase: ListingPhase): boolean {
  return phase.kind === 'ended' && phase.end.problem === null
}

/**
 * Whether more assets may still appear: a listing runs or is about to, or the kept one is being
 * read. What is selected until then is not all there is (R3).
 */
export const isGrowing = ({
  phase,
  isReadingCached
}: {
  readonly phase: ListingPhase
  readonly isReadingCached: boolean
}): boolean => isReadingCached || phase.kind === 'listing' || phase.kind === 'idle'

/** Why the listing could not begin or did not come to its end. */
export function problemOf(phase: ListingPhase): Problem | null {
  if (phase.kind === 'failed') return phase.problem
  return phase.kind === 'ended' ? phase.end.problem : null
}
