import type { Answer } from './answer'

export interface PageAsked {
  /** From 1. */
  readonly pageNum: number
  readonly pageSize: number
  readonly sort: 'asc' | 'desc'
}

/** An upload or a task, as far as its place in a listing is concerned. */
export interface Paged {
  readonly id: string
  readonly createTime: number
  readonly seed: number
}

/** Picks a page of what a listing has found, or answers something else instead of a page. */
export type Paging = <T extends Paged>(
  found: readonly T[],
  asked: PageAsked
) => readonly T[] | Answer

export interface PageLimits {
  /** A page never holds more, whatever is asked for. Offsets then count in pages of this size. */
  readonly cap: number
  /** A larger page size is refused with a 400. */
  readonly limit: number
}

/** The API's documented message, word for word. */
export const INVALID: Answer = { status: 400, body: { error: 'Invalid parameters' } }

/** Pages by upload time. */
export function pagesOf({ cap, limit }: PageLimits): Paging {
  return (found, { pageNum, pageSize, sort }) => {
    if (pageSize > limit) return INVALID

    const sign = sort === 'asc' ? 1 : -1
    const size = Math.min(pageSize, cap)
    const from = (pageNum - 1) * size
    return found.toSorted((a, b) => sign * (a.createTime - b.createTime)).slice(from, from + size)
  }
}
