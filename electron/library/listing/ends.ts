import { RUN } from './chain'
import { type Ask, type Entries, type Entry, pageOf, type Sort } from './page'

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

interface Options<E extends Entry> {
  readonly ask: Ask<E>
  readonly sizes: readonly number[]
  readonly parallel: () => number
  /** What a page showed that does not count. */
  readonly onLoose: (entries: Entries<E>) => void
}

interface Ends<E extends Entry> extends Readonly<Record<Sort, Entries<E>>> {
  readonly size: number
}

/** The first page of both directions, in the largest size that the service takes. */
export async function firstPages<E extends Entry>({
  ask,
  sizes,
  parallel,
  onLoose
}: Options<E>): Promise<Ends<E> | null> {
  for (const size of sizes) {
    const page = pageOf(1, size)
    const asked = ask(page, 'desc')
    if (parallel() === 1) await asked
    const [newest, oldest] = await Promise.all([asked, ask(page, 'asc')])
    if (newest === null || oldest === null) continue

    // A page may end early: the shorter one is asked for once more.
    const longest = Math.max(newest.length, oldest.length)
    const again = async (first: Entries<E>, sort: Sort): Promise<Entries<E>> => {
      const second = first.length < longest ? await ask(pageOf(1, longest), sort) : null
      onLoose(first)
      return second && second.length > first.length ? second : first
    }
    return { size, desc: await again(newest, 'desc'), asc: await again(oldest, 'asc') }
  }
  return null
}
