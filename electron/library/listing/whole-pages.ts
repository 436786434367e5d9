import type { Chain } from './chain'
import { type Ask, type Entries, type Entry, opposite, pageOf, type Sort } from './page'

interface Options<E extends Entry> {
  readonly ask: Ask<E>
  readonly sort: Sort
  readonly max: number
  /** The first page of the other direction, turned round; null: the service has only one. */
  readonly goal: Entries<E> | null
  readonly chain: Chain<E>
  readonly onFresh: (fresh: readonly E[]) => void
  readonly onLoose: (entries: Entries<E>) => void
}

/**
 * A service that takes only some sizes has no pages that overlap, except those of the two
 * directions. Reads whole passes in both and joins to the chain what can be joined. Answers whether
 * the chain then meets its goal.
 */
export async function wholePages<E extends Entry>({
  ask,
  sort,
  max,
  chain,
  goal,
  onFresh,
  onLoose
}: Options<E>): Promise<boolean> {
  let left = await passOf(ask, sort, max)
  if (goal) left.push(...(await passOf(ask, opposite(sort), max)).map((page) => page.toReversed()))

  for (let hasGrown = true; hasGrown; ) {
    hasGrown = false
    for (const page of left) {
      const fresh = chain.join(page, null) ?? []
      onFresh(fresh)
      hasGrown ||= fresh.length > 0
    }
    left = left.filter((page) => page.some((entry) => entry && !chain.holds(entry.id)))
  }

  for (const page of left) onLoose(page)
  const rest = goal && chain.join(goal, null)
  onFresh(rest ?? [])
  return rest !== null
}

/** Page after page, until one shows nothing that is new to the pass. */
async function passOf<E extends Entry>(
  ask: Ask<E>,
  sort: Sort,
  size: number
): Promise<Entries<E>[]> {
  const pages: Entries<E>[] = []
  const seen = new Set<string>()
  for (let num = 1; ; num += 1) {
    const page = (await ask(pageOf(num, size), sort)) ?? []
    if (!page.some((entry) => entry && !seen.has(entry.id))) return pages
    for (const entry of page) if (entry) seen.add(entry.id)
    pages.push(page)
  }
}
