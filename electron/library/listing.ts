import type { Problem, Result } from '@shared/problem'
import type { Uploads, UploadsPage } from '../kling/uploads'
import type { Upload } from '../kling/wire'

/** Asked in this order: the largest page size is not documented, and the service may refuse one (400). */
export const PAGE_SIZES = [500, 100, 50, 20] as const

/** Which page size an endpoint takes, kept for as long as the program runs. */
export interface PageSizes {
  current(): number
  /** Steps down; false when there is no smaller one. */
  refuse(size: number): boolean
}

export function createPageSizes(): PageSizes {
  let step = 0
  return {
    current: () => PAGE_SIZES[step] ?? 20,
    refuse: (size) => {
      const smaller = PAGE_SIZES.findIndex((candidate) => candidate < size)
      if (smaller === -1) return false
      step = Math.max(step, smaller)
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
  /** The uploads of a page that were not seen before in this listing, and which page it was. */
  readonly onNew: (uploads: readonly Upload[], page: { readonly pageNum: number; readonly pageSize: number }) => void
}

/**
 * Reads one account's uploads to the proven end: an empty page, or one that brings no id that is new to the pass. A page with fewer assets than asked
 * for proves nothing. When a page size is refused the pass begins again with a smaller one, since page numbers then count differently.
 */
export async function listToTheEnd({
  uploads,
  pageSizes,
  email,
  sort = 'desc',
  signal,
  onNew
}: Options): Promise<{ problem: Problem | null; totals: ListingTotals }> {
  const seen = new Set<string>()
  let inPass = new Set<string>()
  const totals = { assets: 0, repeats: 0, unusable: 0, requests: 0 }
  for (let pageNum = 1; ; pageNum += 1) {
    const pageSize = pageSizes.current()
    totals.requests += 1
    const page: Result<UploadsPage> = await uploads.page({ email, pageNum, pageSize, sort, signal })
    if (!page.ok) {
      if (page.problem.kind !== 'rejected' || !pageSizes.refuse(pageSize)) return { problem: page.problem, totals }
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
    if (newToPass.length === 0) return { problem: null, totals }
  }
}

/** The uploads whose ids are new, each once; remembers them. */
function notSeen(uploads: readonly Upload[], seen: Set<string>): Upload[] {
  return uploads.filter(({ asset }) => {
    if (seen.has(asset.id)) return false
    seen.add(asset.id)
    return true
  })
}
