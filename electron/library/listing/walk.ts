import { type Chain, RUN } from './chain'
import { createFlight } from './flight'
import { type Ask, type Entries, type Entry, type Page, pageOnFrom, type Sort } from './page'

/** How often a page that adds nothing is asked for again, from further back each time. */
const TRIES = 5
/** Pages in a row that were shorter than asked for before smaller ones are asked for. */
const SHORT_PAGES = 3

interface Options<E extends Entry> {
  readonly ask: Ask<E>
  readonly sort: Sort
  /** No page of more entries is asked for. */
  readonly max: number
  /** Pages in flight at once. */
  readonly parallel: () => number
  readonly chain: Chain<E>
  /** What the chain has to meet, in its own direction. Null: there is nothing to arrive at. */
  readonly goal: Entries<E> | null
  readonly onFresh: (fresh: readonly E[]) => void
  /** A page that does not join on may still show assets that no other page does. */
  readonly onLoose: (entries: Entries<E>) => void
}

export interface Walked {
  readonly hasMet: boolean
  /** A page that is within the library was refused: the service takes only some sizes. */
  readonly wasRefused: boolean
}

/**
 * Prolongs a chain page by page until it meets its goal. Pages are in flight together and are
 * looked at in their order.
 */
export async function walk<E extends Entry>({
  ask,
  sort,
  max,
  parallel,
  chain,
  goal,
  onFresh,
  onLoose
}: Options<E>): Promise<Walked> {
  let hasMet = false
  const idsOfGoal = new Set(goal?.map((entry) => entry?.id))
  /** After a page that brought these. */
  const meet = (fresh: readonly E[]): boolean => {
    const isNear = goal !== null && fresh.some(({ id }) => idsOfGoal.has(id))
    const rest = isNear ? chain.join(goal, null) : null
    if (rest !== null) onFresh(rest)
    hasMet = rest !== null
    return hasMet
  }
  if (meet(chain.records)) return { hasMet, wasRefused: false }

  let overlap = Math.max(2, Math.floor(max / 125))
  let back = overlap
  let size = max
  let shortPages: number[] = []
  let wasRefused = false
  const flight = createFlight(ask, sort, chain.end())

  /** A service may return less than asked for, on any page: from then on it is asked for less. */
  const learnSize = (entries: Entries<E>, page: Page): void => {
    const isShort = entries.length > 0 && entries.length < page.size
    shortPages = isShort ? [...shortPages, entries.length] : []
    if (shortPages.length < SHORT_PAGES) return
    size = Math.max(2, ...shortPages)
    shortPages = []
  }
  /** Where to go on after a page that has brought nothing. `misses`: such pages in a row. */
  const learnPlace = (entries: Entries<E>, page: Page, misses: number): void => {
    const isShort = entries.length > 0 && entries.length < page.size
    if (isShort) size = Math.max(2, entries.length)

    // What was deleted may keep its place: then a page that is short is short in its middle.
    const start = misses % 2 === 1 ? page.start : page.end - entries.length
    if (!chain.anchor(entries, start)) {
      back *= 4
      return
    }
    // The place was right, but what is shared tells too little.
    overlap = Math.max(overlap, RUN)
    back = Math.max(2 * back, overlap)
  }

  for (let misses = 0; misses < TRIES; ) {
    flight.fill(misses === 0 ? parallel() : 1, (from) => pageOnFrom(from, back, size))
    const { page, entries } = await flight.next()
    if (entries !== null) learnSize(entries, page)

    const fresh = entries === null ? null : chain.join(entries, page.start)
    if (fresh !== null && fresh.length > 0) {
      misses = 0
      back = overlap
      onFresh(fresh)
      if (meet(fresh)) break
      continue
    }

    // Moved, shorter than asked for, or beyond the end. What is in flight was planned from a wrong
    // place: once more, from where the chain ends.
    misses += 1
    if (entries === null && page.start < chain.end()) wasRefused = true
    if (entries !== null && fresh === null) onLoose(entries)
    if (entries === null) back *= 4
    else learnPlace(entries, page, misses)
    flight.restart(chain.end())
  }
  flight.restart(chain.end())
  return { hasMet, wasRefused }
}
