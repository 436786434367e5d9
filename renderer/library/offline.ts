import { CACHED } from './catalog/columns'
import { indicesIn } from './catalog/index-set'
import type { LibraryState } from './library-state'
import { type ListingPhase, problemOf } from './listing/listing-phase'

/** Whether the service is out of reach. Whatever needs the network waits until it is back. */
export function isOffline(phase: ListingPhase): boolean {
  return phase.kind === 'offline' || problemOf(phase)?.kind === 'unreachable'
}

/**
 * Why the selection cannot be deleted now: the service is out of reach, or some of the selection
 * is known only from the cached listing (`unchecked`: how many). Null: it can.
 */
export function whyNotDelete({
  phase,
  catalog,
  selection
}: Pick<LibraryState, 'phase' | 'catalog' | 'selection'>):
  | { unchecked: number }
  | 'offline'
  | null {
  if (isOffline(phase)) return 'offline'

  const { flags } = catalog.columns()
  let unchecked = 0
  for (const index of indicesIn(selection.now.indices))
    if ((flags[index] ?? 0) & CACHED) unchecked += 1
  return unchecked > 0 ? { unchecked } : null
}
