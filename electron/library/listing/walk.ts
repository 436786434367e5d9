import { type Chain, RUN } from './chain'
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
  const meet = (): boolean => {
    const rest = goal === null ? null : chain.join(goal, null)
    if (rest !== null) onFresh(rest)
    hasMet = rest !== null
    return hasMet
  }
  if (meet()) return { hasMet, wasRefused: false }

  let overlap = Math.max(2, Math.floor(max / 50))
  let back = overlap
  let size = max
  let shortPages: number[] = []
  let planned = chain.end()
  let wasRefused = false
  let flight: { page: Page; answer: Promise<Entries<E> | null>; stop: AbortController }[] = []
  const land = (): void => {
    for (const { stop } of flight) stop.abort()
    flight = []
    planned = chain.end()
  }

  for (let misses = 0; misses < TRIES; ) {
    while (flight.length < (misses === 0 ? parallel() : 1)) {
      const page = pageOnFrom(planned, back, size)
      const stop = new AbortController()
      flight.push({ page, answer: ask(page, sort, stop.signal), stop })
      planned = page.end
    }
    const next = flight.shift()
    if (!next) break
    const { page, answer } = next
    const entries = await answer
    if (entries === null && page.start < chain.end()) wasRefused = true

    // A service may return less than asked for, on any page: from then on it is asked for less.
    const isShort = entries !== null && entries.length > 0 && entries.length < page.size
    shortPages = isShort ? [...shortPages, entries.length] : []
    if (shortPages.length >= SHORT_PAGES) {
      size = Math.max(2, ...shortPages)
      shortPages = []
    }

    const fresh = entries === null ? null : chain.join(entries, page.start)
    if (fresh !== null && fresh.length > 0) {
      misses = 0
      back = overlap
      onFresh(fresh)
      if (meet()) break
      continue
    }

    // Moved, shorter than asked for, or beyond the end. What is in flight was planned from a wrong
    // place: once more, from where the chain ends.
    misses += 1
    if (isShort) size = Math.max(2, entries.length)
    if (entries !== null && fresh === null) onLoose(entries)
    // What was deleted may keep its place: then a page that is short is short in its middle.
    const start = misses % 2 === 1 ? page.start : page.end - (entries?.length ?? 0)
    if (entries !== null && chain.anchor(entries, start)) {
      // The place was right, but what is shared tells too little.
      overlap = Math.max(overlap, RUN)
      back = Math.max(2 * back, overlap)
    } else back *= 4
    land()
  }
  land()
  return { hasMet, wasRefused }
}
