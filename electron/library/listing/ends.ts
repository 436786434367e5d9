import { RUN } from './chain'
import type { Order } from './order'
import { type Ask, type Entries, type Entry, pageOf } from './page'

// The first pages of both directions: what they tell about each other.

/** 1: from newer to older. -1: from older to newer. 0: the times do not tell. */
export function directionOf(entries: Entries): number {
  const times = entries.flatMap((entry) => entry?.createdAt ?? [])
  return Math.sign((times[0] ?? 0) - (times.at(-1) ?? 0))
}

/** Whether both pages are one page in one direction: the service then ignores `sort`. */
export function isSameOrder(near: Entries, far: Entries): boolean {
  const placeOf = new Map(near.map((entry, place) => [entry?.id, place]))
  const shared = far.flatMap((entry) => (entry && placeOf.get(entry.id)) ?? [])
  if (2 * shared.length < Math.min(near.length, far.length)) return false

  const [here, there] = [directionOf(near), directionOf(far)]
  if (here !== 0 && there !== 0) return here === there
  return shared.length >= RUN && shared.every((place, at) => place > (shared[at - 1] ?? -1))
}

interface Few<E extends Entry> {
  readonly ask: Ask<E>
  readonly near: Entries<E>
  readonly far: Entries<E>
  readonly order: Order
  readonly onLoose: (entries: Entries<E>) => void
}

/**
 * Very few assets that all have the same time are in no order that could be compared. They are everything there is if both directions show just them, the one backwards, and a second
 * page shows no other.
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
