export type Sort = 'asc' | 'desc'

export const opposite = (sort: Sort): Sort => (sort === 'asc' ? 'desc' : 'asc')

/** The part of an asset that listing and proof look at. `createdAt`: epoch milliseconds. */
export interface Entry {
  readonly id: string
  readonly createdAt: number | null
  /** Of a task: the latest time in it. */
  readonly updatedAt?: number | null
  /** Of a task that a plan holds. */
  readonly works?: readonly string[]
  /** Of a task that a listing holds. */
  readonly task?: { readonly works: readonly unknown[] }
}

/**
 * What one answer showed, in its order. Null stands for an entry without a usable id: it takes a
 * place and proves nothing.
 */
export type Entries<E extends Entry = Entry> = readonly (E | null)[]

/**
 * The places a page holds if the service returns all that is asked for: from `start` up to, and
 * without, `end`. Place 0 is the first asset of a direction.
 */
export interface Page {
  /** From 1. */
  readonly num: number
  readonly size: number
  readonly start: number
  readonly end: number
}

/** The page that showed an asset. */
export interface ListedOn {
  readonly page: Page
  readonly sort: Sort
}

/**
 * Asks for one page. Null: the service refused it, or nothing more can be had from it at all.
 * `signal` says that the page is not needed any more.
 */
export type Ask<E extends Entry = Entry> = (
  page: Page,
  sort: Sort,
  signal?: AbortSignal
) => Promise<Entries<E> | null>

export const pageOf = (num: number, size: number): Page => ({
  num,
  size,
  start: (num - 1) * size,
  end: num * size
})

/** The page of a size that holds a place. */
export const pageAt = (place: number, size: number): Page =>
  pageOf(Math.floor(place / size) + 1, size)

/**
 * Of all pages of at most `max` entries that hold a place, the one that reaches furthest. Offsets
 * are multiples of the size: a page that begins just before a given place has an odd size.
 */
function pageFrom(place: number, max: number): Page {
  let best = pageAt(place, max)
  for (let size = max - 1; size > 0 && place + size > best.end; size -= 1) {
    const page = pageAt(place, size)
    if (page.end > best.end) best = page
  }
  return best
}

/** The page that goes on from `end` and repeats so many places before it, or as many as can be. */
export function pageOnFrom(end: number, repeated: number, max: number): Page {
  for (let place = Math.max(0, end - repeated); ; place += 1) {
    const page = pageFrom(place, max)
    if (page.end > end || place >= end) return page
  }
}
