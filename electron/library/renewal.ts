import type { Uploads } from '../kling/uploads'
import type { MediaAddresses, Upload } from '../kling/wire'
import type { Clock } from '../time/clock'

/** Where a listing found an asset. */
export interface ListedOn {
  readonly pageNum: number
  readonly pageSize: number
}

/** Asks for an asset's media addresses anew; answers whether there are others now than these. */
export type Renew = (id: string, expired: MediaAddresses) => Promise<boolean>

interface Options {
  readonly account: string
  readonly uploads: Pick<Uploads, 'page'>
  readonly clock: Pick<Clock, 'now'>
  readonly placeOf: (id: string) => ListedOn | undefined
  readonly addressesOf: (id: string) => MediaAddresses | undefined
  /** Takes what a page says now: it renews all of its assets at once. */
  readonly take: (uploads: readonly Upload[]) => void
}

/** Assets move when others come or go: after deletions mostly to the page before. */
const NEIGHBOURS = [0, -1, 1, -2] as const
/**
 * What a page said is believed for this long: a CDN that refuses everything must not make the
 * program list without end.
 */
const PAGE_HOLDS_MS = 600_000

/**
 * Signed addresses expire. The listing page that held the asset is asked again: once per asset and
 * session, and once for all assets of a page.
 */
export function createRenewal({
  account,
  uploads,
  clock,
  placeOf,
  addressesOf,
  take
}: Options): Renew {
  const tried = new Set<string>()
  const pages = new Map<
    string,
    { readonly at: number; readonly ids: Promise<ReadonlySet<string>> }
  >()

  const ask = async ({ pageNum, pageSize }: ListedOn): Promise<ReadonlySet<string>> => {
    const page = await uploads.page({ email: account, pageNum, pageSize, sort: 'desc' })
    if (!page.ok) return new Set()
    take(page.value.uploads)
    return new Set(page.value.uploads.map(({ asset }) => asset.id))
  }
  const idsOn = (place: ListedOn): Promise<ReadonlySet<string>> => {
    const name = `${place.pageNum}/${place.pageSize}`
    const known = pages.get(name)
    if (known && clock.now() - known.at < PAGE_HOLDS_MS) return known.ids
    const ids = ask(place)
    pages.set(name, { at: clock.now(), ids })
    return ids
  }

  return async (id, expired) => {
    const isRenewed = (): boolean => {
      const now = addressesOf(id)
      return (
        now !== undefined && (now.picture !== expired.picture || now.original !== expired.original)
      )
    }
    // Another asset of the same page was faster.
    if (isRenewed()) return true
    const place = placeOf(id)
    if (!place || tried.has(id)) return false
    tried.add(id)
    for (const by of NEIGHBOURS) {
      const pageNum = place.pageNum + by
      if (pageNum >= 1 && (await idsOn({ ...place, pageNum })).has(id)) break
    }
    return isRenewed()
  }
}
