import {
  TAKEN_BACK,
  THUMBNAIL_LIMIT_BYTES,
  THUMBNAIL_SIDES,
  type ThumbnailSide
} from '@shared/media'
import { fail, type Result } from '@shared/problem'
import type { MediaAddresses } from '../kling/wire'
import type { Network } from '../network/network'
import { readBody } from './body'
import type { Cache } from './cache'
import { cacheKey } from './cache-index'
import { createOriginals, type MediaLimits, type Original } from './originals'
import { createPending } from './pending'
import type { MediaType } from './sniff'

/**
 * Answers the page's requests for bytes: `/thumb/<id>` and `/original/<id>`. Bytes never cross IPC,
 * media addresses never reach the page.
 */
export interface Media {
  /** Null when the path is none of media's. */
  readonly answer: (request: Request) => Promise<Response> | null
  /**
   * The page does not want these pictures any more. For requests whose headers are not out:
   * Electron tells main of a request that the page took back by cancelling the body only, and until
   * then there is none.
   */
  readonly forget: (ids: readonly string[]) => void
  readonly close: () => void
}

interface Options {
  /** The account's name in the cache. */
  readonly account: string
  readonly cache: Pick<Cache, 'read' | 'write'>
  readonly loopbackOrigin: string | null
  readonly addressesOf: (id: string) => MediaAddresses | undefined
  /**
   * Asks the service for this asset's addresses anew; whether `addressesOf` has others now than
   * these.
   */
  readonly renew: (id: string, expired: MediaAddresses) => Promise<boolean>
  readonly network?: Network
  readonly limits?: MediaLimits
}

/** The page may bring the small pictures of so many assets that it was handed last. */
const EXPECTED = 32
/** How the CDN says that a signed address has expired, or is not known. */
const EXPIRED: readonly number[] = [403, 404, 410]
/** One range, as players ask for it. Anything else is answered with the whole file. */
const RANGE = /^bytes=\d+-\d*$/

const nothing = (status: number): Response =>
  new Response(null, { status, headers: { 'cache-control': 'no-store' } })

export function createMedia({
  account,
  cache,
  loopbackOrigin,
  addressesOf,
  renew,
  network,
  limits
}: Options): Media {
  const originals = createOriginals(loopbackOrigin, limits, network)
  const pending = createPending()
  const expected = new Set<string>()
  const types = new Map<string, MediaType>()

  const getThumbnail = async (id: string, side: ThumbnailSide): Promise<Response> => {
    // A larger one at hand saves a fetch.
    for (const enough of THUMBNAIL_SIDES.filter((other) => other >= side)) {
      const bytes = await cache.read(cacheKey(account, id, enough))
      if (bytes) return new Response(bytes, { headers: headersFor('image/webp') })
    }
    return nothing(404)
  }
  const putThumbnail = async (
    id: string,
    side: ThumbnailSide,
    request: Request
  ): Promise<Response> => {
    if (!expected.delete(id)) return nothing(400)
    const bytes = await readBody(request.body, THUMBNAIL_LIMIT_BYTES)
    if (!bytes) return nothing(413)
    const written = await cache.write(cacheKey(account, id, side), bytes)
    return nothing(written.ok ? 204 : written.problem.kind === 'invalid-input' ? 400 : 507)
  }

  const fetchOnce = async (
    id: string,
    use: 'picture' | 'original',
    range: string | null,
    signal: AbortSignal
  ): Promise<Result<Original>> => {
    const address = addressesOf(id)?.[use]
    return address
      ? originals.fetch({ address, use, range, known: types.get(id) ?? null, signal })
      : fail({ kind: 'not-found', said: null })
  }
  /** An address that has expired is renewed, and tried once more. */
  const fetchFresh: typeof fetchOnce = async (id, use, range, signal) => {
    const before = addressesOf(id)
    const first = await fetchOnce(id, use, range, signal)
    const hasExpired =
      !first.ok &&
      first.problem.kind === 'unexpected-status' &&
      EXPIRED.includes(first.problem.status)
    return before && hasExpired && (await renew(id, before))
      ? fetchOnce(id, use, range, signal)
      : first
  }
  /** `picture` is what a tile shows: of a video that is its cover. */
  const getOriginal = async (
    id: string,
    use: 'picture' | 'original',
    range: string | null
  ): Promise<Response> => {
    const original = await pending.hold(id, (signal) => fetchFresh(id, use, range, signal))
    if (!original.ok)
      return nothing(
        original.problem.kind === 'cancelled'
          ? TAKEN_BACK
          : original.problem.kind === 'not-found'
            ? 404
            : 502
      )
    const { type, status, headers, body } = original.value
    if (use === 'picture') expect(id)
    else types.set(id, type)
    return new Response(body, {
      status,
      headers: { ...headersFor(type), ...headers, 'accept-ranges': 'bytes' }
    })
  }
  const expect = (id: string): void => {
    expected.delete(id)
    expected.add(id)
    for (const oldest of expected) {
      if (expected.size <= EXPECTED) break
      expected.delete(oldest)
    }
  }

  return {
    answer: (request) => {
      const { pathname, searchParams } = new URL(request.url)
      const [, room, id] = /^\/(thumb|original)\/(\d{1,40})$/.exec(pathname) ?? []
      if (!room || !id) return null
      if (room === 'original') {
        const asked = request.headers.get('range')
        const range = asked !== null && RANGE.test(asked) ? asked : null
        return request.method === 'GET'
          ? getOriginal(id, searchParams.get('as') === 'picture' ? 'picture' : 'original', range)
          : Promise.resolve(nothing(405))
      }
      const side = THUMBNAIL_SIDES.find((known) => String(known) === searchParams.get('side'))
      if (!side) return Promise.resolve(nothing(400))
      if (request.method === 'GET') return getThumbnail(id, side)
      return request.method === 'PUT'
        ? putThumbnail(id, side, request)
        : Promise.resolve(nothing(405))
    },
    forget: pending.forget,
    close: originals.close
  }
}

function headersFor(type: string): Record<string, string> {
  return { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
}
