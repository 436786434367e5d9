import type { Uploads } from '../kling/uploads'
import type { MediaAddresses } from '../kling/wire'
import type { Clock } from '../time/clock'
import type { ListedUploads } from './listed-uploads'
import type { ListedOn } from './listing/page'

/** Asks for an asset's media addresses anew; answers whether there are others now than these. */
export type Renew = (id: string, expired: MediaAddresses) => Promise<boolean>

interface Options {
  readonly account: string
  readonly uploads: Pick<Uploads, 'page'>
  readonly clock: Pick<Clock, 'elapsed'>
  readonly listed: Pick<ListedUploads, 'find' | 'renew'>
}

/** Assets move when others come or go: after deletions mostly to the page before. */
const NEIGHBOURS = [0, -1, 1, -2] as const
/**
 * A page is listed this often at most, whatever came of it: a CDN that refuses everything must not
 * make the program list without end.
 */
const PAGE_HOLDS_MS = 60_000

interface Renewed {
  readonly at: number
  readonly ids: Promise<ReadonlySet<string>>
}

/**
 * Signed addresses expire. The listing page that held the asset is asked again, once for all of its
 * assets, and as often as need be.
 */
export function createRenewal({ account, uploads, clock, listed }: Options): Renew {
  const pages = new Map<string, Renewed>()

  const ask = async ({ page, sort }: ListedOn, num: number): Promise<ReadonlySet<string>> => {
    const answer = await uploads.page({ email: account, pageNum: num, pageSize: page.size, sort })
    if (!answer.ok) return new Set()
    listed.renew(answer.value)
    return new Set(answer.value.uploads.map(({ asset }) => asset.id))
  }
  const idsOn = (on: ListedOn, num: number): Promise<ReadonlySet<string>> => {
    const name = `${on.sort} ${num}/${on.page.size}`
    const known = pages.get(name)
    if (known && clock.elapsed() - known.at < PAGE_HOLDS_MS) return known.ids
    const ids = ask(on, num)
    pages.set(name, { at: clock.elapsed(), ids })
    return ids
  }

  return async (id, expired) => {
    const isRenewed = (): boolean => {
      const now = listed.find(id)?.media
      const isOther = now?.picture !== expired.picture || now.original !== expired.original
      return now !== undefined && isOther
    }
    // Another asset of the same page was faster.
    if (isRenewed()) return true

    const on = listed.find(id)?.on
    if (!on) return false
    for (const by of NEIGHBOURS) {
      const num = on.page.num + by
      if (num >= 1 && (await idsOn(on, num)).has(id)) break
    }
    return isRenewed()
  }
}
