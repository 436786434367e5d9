import { CACHED } from './catalog/columns'
import { each } from './catalog/index-set'
import type { LibraryState, ListingPhase } from './library-store'

/** Whether the service is out of reach: what needs the network waits until it is back. */
export function isOffline(phase: ListingPhase): boolean {
  if (phase.kind === 'offline') return true
  const problem =
    phase.kind === 'failed' ? phase.problem : phase.kind === 'ended' ? phase.end.problem : null
  return problem?.kind === 'unreachable'
}

/**
 * Why what is selected cannot be deleted now: no network, or some of it is only known from a kept
 * listing (`unchecked`: how many).
 */
export function whyNotDelete({
  phase,
  catalog,
  selecting
}: Pick<LibraryState, 'phase' | 'catalog' | 'selecting'>):
  | { unchecked: number }
  | 'offline'
  | null {
  if (isOffline(phase)) return 'offline'
  const { flags } = catalog.columns()
  let unchecked = 0
  for (const index of each(selecting.now.bits)) if ((flags[index] ?? 0) & CACHED) unchecked += 1
  return unchecked > 0 ? { unchecked } : null
}
