import { ok, type Problem, type Result } from '@shared/problem'
import { PAGE_SIZES } from '@shared/settings'
import type { Uploads, UploadsPage } from '../kling/uploads'
import type { Upload } from '../kling/wire'

/**
 * Which page size to ask for: the one that was chosen, or the next smaller one that the endpoint
 * has not refused (400) in this session.
 */
export interface PageSizes {
  current(): number
  /** Steps down; false when there is no smaller one. */
  refuse(size: number): boolean
}

/** `first`: the size to begin with, as it is chosen now. */
export function createPageSizes(first: () => number = () => PAGE_SIZES[0]): PageSizes {
  const smallest = Math.min(...PAGE_SIZES)
  let refused = Number.POSITIVE_INFINITY
  return {
    current: () => {
      const wanted = first()
      return PAGE_SIZES.find((size) => size <= wanted && size < refused) ?? smallest
    },
    refuse: (size) => {
      if (size <= smallest) return false
      refused = Math.min(refused, size)
      return true
    }
  }
}

export interface ListingTotals {
  readonly assets: number
  readonly repeats: number
  readonly unusable: number
  readonly requests: number
}

interface Options {
  readonly uploads: Uploads
  readonly pageSizes: PageSizes
  readonly email: string
  /** Default: newest first. */
  readonly sort?: 'asc' | 'desc'
  readonly signal: AbortSignal
  /**
   * Whether an empty page is believed only when the other end of the library has been seen: a page
   * may be empty once. Default: it is.
   */
  readonly looksBack?: boolean
  /** The uploads of a page that were not seen before in this listing, and which page it was. */
  readonly onNew: (
    uploads: readonly Upload[],
    page: { readonly pageNum: number; readonly pageSize: number }
  ) => void
}

/**
 * Reads one account's uploads to the end: an empty page, one that brings no id that is new to the
 * pass, or a refusal of the page after the last. A page with fewer assets than asked for proves
 * nothing. When a page size is refused the pass begins again with a smaller one, since page numbers
 * then count differently.
 */
export async function listToTheEnd({
  uploads,
  pageSizes,
  email,
  sort = 'desc',
  signal,
  looksBack = true,
  onNew
}: Options): Promise<{ problem: Problem | null; totals: ListingTotals }> {
  const seen = new Set<string>()
  let inPass = new Set<string>()
  const totals = { assets: 0, repeats: 0, unusable: 0, requests: 0 }
  // One size for one pass, whatever is chosen meanwhile: page numbers count in it.
  let pageSize = pageSizes.current()
  /** The page that seemed to be the end, and was not: it is asked for once more. */
  let askedAgain = 0

  const ask = (pageNum: number, direction: 'asc' | 'desc'): Promise<Result<UploadsPage>> => {
    totals.requests += 1
    return uploads.page({ email, pageNum, pageSize, sort: direction, signal })
  }
  /** Whether the other end of the library has been reached. */
  const hasFarEnd = async (): Promise<Result<boolean>> => {
    const far = await ask(1, sort === 'desc' ? 'asc' : 'desc')
    if (far.ok) return ok(far.value.uploads.every(({ asset }) => inPass.has(asset.id)))
    return far.problem.kind === 'rejected' ? ok(true) : far
  }

  for (let pageNum = 1; ; pageNum += 1) {
    const page = await ask(pageNum, sort)
    if (!page.ok) {
      const { problem } = page
      if (problem.kind !== 'rejected') return { problem, totals }

      // The size is taken, so the page is refused: perhaps there is none.
      if (pageNum > 1) {
        const isEnd = await hasFarEnd()
        if (!isEnd.ok) return { problem: isEnd.problem, totals }
        if (isEnd.value) return { problem: null, totals }
      }
      if (!pageSizes.refuse(pageSize)) return { problem, totals }
      pageSize = pageSizes.current()
      pageNum = 0
      inPass = new Set()
      continue
    }
    const newToPass = notSeen(page.value.uploads, inPass)
    const fresh = notSeen(newToPass, seen)
    totals.assets += fresh.length
    totals.repeats += page.value.uploads.length - newToPass.length
    totals.unusable += page.value.unusable
    if (fresh.length > 0) onNew(fresh, { pageNum, pageSize })
    if (newToPass.length > 0) continue

    const isEnd = looksBack ? await hasFarEnd() : ok(true)
    if (!isEnd.ok) return { problem: isEnd.problem, totals }
    if (isEnd.value) return { problem: null, totals }
    if (askedAgain === pageNum) return { problem: CUT_SHORT, totals }
    askedAgain = pageNum
    pageNum -= 1
  }
}

const CUT_SHORT: Problem = { kind: 'unreadable', why: 'a page in the middle of the list was empty' }

/** The uploads whose ids are new, each once; remembers them. */
function notSeen(uploads: readonly Upload[], seen: Set<string>): Upload[] {
  return uploads.filter(({ asset }) => {
    if (seen.has(asset.id)) return false
    seen.add(asset.id)
    return true
  })
}
