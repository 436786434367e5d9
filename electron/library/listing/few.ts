import { RUN } from './chain'
import type { Order } from './order'
import { type Ask, type Entries, type Entry, pageOf } from './page'

interface Few<E extends Entry> {
  readonly ask: Ask<E>
  readonly near: Entries<E>
  readonly far: Entries<E>
  readonly order: Order
  readonly onLoose: (entries: Entries<E>) => void
}

/**
 * Very few assets that all have the same time are in no order that could be compared. They are
 * everything there is if both directions show just them, the one backwards, and a second page shows
 * no other.
 */
export async function areTheSameFew<E extends Entry>({
  ask,
  near,
  far,
  order,
  onLoose
}: Few<E>): Promise<boolean> {
  const ids = near.flatMap((entry) => entry?.id ?? [])
  const isKnown = (entry: E | null): boolean => entry === null || ids.includes(entry.id)
  if (ids.length === 0 || ids.length >= RUN || spanOf(near, order) > order.tickMs()) return false
  const back = far.flatMap((entry) => entry?.id ?? []).reverse()
  if (ids.join() !== back.join()) return false

  for (const sort of ['desc', 'asc'] as const) {
    const second = await ask(pageOf(2, near.length), sort)
    // There is no second page, or the service does not take this size.
    if (second === null && (await ask(pageOf(1, near.length), sort)) === null) return false
    onLoose(second?.filter((entry) => !isKnown(entry)) ?? [])
    if (second?.some((entry) => !isKnown(entry))) return false
  }
  return true
}

/** How far apart the times of a page are. */
function spanOf(entries: Entries, order: Order): number {
  const times = entries.flatMap((entry) => (entry && order.timeOf(entry)) ?? [])
  return times.length === 0 ? 0 : Math.max(...times) - Math.min(...times)
}
