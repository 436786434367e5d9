import type { Ask, Entries, Entry, Page, Sort } from './page'

/** A page and what it showed. */
export interface Landed<E extends Entry> {
  readonly page: Page
  /** Null: refused, or nothing came. */
  readonly entries: Entries<E> | null
}

/** Pages that are asked for ahead of time, and looked at in their order. */
export interface Flight<E extends Entry> {
  /** Asks for pages until there are so many. `plan` gets the place behind the one before. */
  readonly fill: (count: number, plan: (from: number) => Page) => void
  readonly next: () => Promise<Landed<E>>
  /** Drops what is under way: the next page is planned from this place. */
  readonly restart: (from: number) => void
}

export function createFlight<E extends Entry>(ask: Ask<E>, sort: Sort, from: number): Flight<E> {
  let planned = from
  let pages: {
    readonly page: Page
    readonly entries: Promise<Entries<E> | null>
    readonly stop: AbortController
  }[] = []

  return {
    fill: (count, plan) => {
      while (pages.length < count) {
        const page = plan(planned)
        const stop = new AbortController()
        pages.push({ page, entries: ask(page, sort, stop.signal), stop })
        planned = page.end
      }
    },
    next: async () => {
      const first = pages.shift()
      if (!first) throw new Error('no page was asked for')
      return { page: first.page, entries: await first.entries }
    },
    restart: (place) => {
      for (const { stop } of pages) stop.abort()
      pages = []
      planned = place
    }
  }
}
