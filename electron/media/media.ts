import { TAKEN_BACK, THUMBNAIL_SIDES } from '@shared/media'
import { fail, type Problem, type Result } from '@shared/problem'
import type { MediaAddresses } from '../kling/wire'
import type { Network } from '../network/network'
import type { Cache } from './cache'
import { createCancellation } from './cancellation'
import { hashed } from './hashed'
import { createOriginals, type MediaLimits, type Original, type OriginalUse } from './originals'
import { type Range, rangeIn } from './ranges'
import { emptyResponse, headersFor } from './respond'
import type { MediaType } from './sniff'
import { createThumbnails } from './thumbnails'

/**
 * Answers the page's requests for bytes: `/thumb/<id>?side=…` and `/original/<id>` of an upload,
 * `/work/<task id>` of what was made; of works of the library "generated", the same below
 * `/generated`. Bytes never cross IPC, and media addresses never reach the
 * page.
 */
export interface Media {
  /** Null if the path is not one of media's. */
  readonly answer: (request: Request) => Promise<Response> | null
  /**
   * The page no longer wants these pictures. For requests whose headers are not out yet: Electron
   * shows main a cancelled request only by cancelling the response's body.
   */
  readonly cancel: (ids: readonly string[]) => void
  readonly close: () => void
}

interface Options {
  /** Below it media are asked for: `/generated`. Default: at the page's own origin. */
  readonly path?: string
  /** The account's name in the cache. */
  readonly account: string
  readonly cache: Pick<Cache, 'read' | 'write'>
  readonly loopbackOrigin: string | null
  readonly addressesOf: (id: string) => MediaAddresses | undefined
  /** Asks the service for this asset's addresses; whether `addressesOf` now has others. */
  readonly renew: (id: string, expired: MediaAddresses) => Promise<boolean>
  /** The address of the picture of a task's first work; null: it has none, or only this one. */
  readonly workPicture?: (taskId: string, expired: string | null) => Promise<string | null>
  readonly network: Network
  readonly limits?: MediaLimits
  /** The page is given this asset's picture. */
  readonly onPicture?: (id: string) => void
  /** The asset's whole file has passed: its SHA-256, and its type by its first bytes. */
  readonly onWhole?: (id: string, file: Uint8Array, type: MediaType) => void
}

/** How CDNs say that a signed address has expired or is not known. */
const EXPIRED_STATUSES: readonly number[] = [400, 401, 403, 404, 410]
const PATH = /^(\/generated)?\/(thumb|original|work)\/(\d{1,40})$/

export function createMedia({
  path = '',
  account,
  cache,
  loopbackOrigin,
  addressesOf,
  renew,
  workPicture = async () => null,
  network,
  limits,
  onPicture = () => undefined,
  onWhole
}: Options): Media {
  const originals = createOriginals({ loopbackOrigin, network, limits })
  const thumbnails = createThumbnails(account, cache)
  const requests = createCancellation()
  /** What each original turned out to be, since a later part of it does not tell. */
  const types = new Map<string, MediaType>()

  const fetchOnce = async (
    id: string,
    use: OriginalUse,
    range: Range | null,
    signal: AbortSignal
  ): Promise<Result<Original>> => {
    const address = addressesOf(id)?.[use]
    if (!address) return fail({ kind: 'not-found', said: null })
    return originals.fetch({ address, use, range, known: types.get(id) ?? null, signal })
  }

  /** An address that has expired is renewed and tried once more. */
  const fetchFresh: typeof fetchOnce = async (id, use, range, signal) => {
    const before = addressesOf(id)
    const first = await fetchOnce(id, use, range, signal)
    if (first.ok || !before || !hasExpired(first.problem)) return first
    return (await renew(id, before)) ? fetchOnce(id, use, range, signal) : first
  }

  const getOriginal = async (
    id: string,
    use: OriginalUse,
    range: Range | null
  ): Promise<Response> => {
    const original = await requests.run(id, (signal) => fetchFresh(id, use, range, signal))
    if (!original.ok) return emptyResponse(statusOf(original.problem))

    const { type, status, headers, body } = original.value
    if (use === 'picture') {
      thumbnails.expect(id)
      onPicture(id)
    } else types.set(id, type)

    // A video's picture is its cover, which is not the file.
    const media = addressesOf(id)
    const isFile = use === 'original' || (media && media.picture === media.original)
    const isWhole = status === 200 && headers['content-length'] !== undefined
    const told = onWhole && isFile && isWhole ? hashed(body, (sum) => onWhole(id, sum, type)) : body
    return new Response(told, {
      status,
      headers: { ...headersFor(type), ...headers, 'accept-ranges': 'bytes' }
    })
  }

  const answerOriginal = async (id: string, request: Request): Promise<Response> => {
    if (request.method !== 'GET') return emptyResponse(405)

    const use = new URL(request.url).searchParams.get('as') === 'picture' ? 'picture' : 'original'
    return getOriginal(id, use, rangeIn(request.headers.get('range')))
  }

  const answerThumbnail = async (id: string, request: Request): Promise<Response> => {
    const asked = new URL(request.url).searchParams.get('side')
    const side = THUMBNAIL_SIDES.find((known) => String(known) === asked)
    if (!side) return emptyResponse(400)

    switch (request.method) {
      case 'GET':
        return thumbnails.get(id, side)
      case 'PUT':
        return thumbnails.put(id, side, request)
      default:
        return emptyResponse(405)
    }
  }

  /** Not kept: works have ids of their own, which the cache of uploads must not mix up. */
  const answerWork = async (taskId: string, request: Request): Promise<Response> => {
    if (request.method !== 'GET') return emptyResponse(405)

    const fetchWork = (address: string, signal: AbortSignal): Promise<Result<Original>> =>
      originals.fetch({ address, use: 'picture', range: null, known: null, signal })
    const picture = await requests.run(
      `work ${taskId}`,
      async (signal): Promise<Result<Original>> => {
        const address = await workPicture(taskId, null)
        if (address === null) return fail({ kind: 'not-found', said: null })
        const first = await fetchWork(address, signal)
        if (first.ok || !hasExpired(first.problem)) return first
        const other = await workPicture(taskId, address)
        return other === null ? first : fetchWork(other, signal)
      }
    )
    if (!picture.ok) return emptyResponse(statusOf(picture.problem))
    const { type, headers, body } = picture.value
    return new Response(body, { headers: { ...headersFor(type), ...headers } })
  }

  return {
    answer: (request) => {
      const [, below = '', kind, id] = PATH.exec(new URL(request.url).pathname) ?? []
      if (!kind || !id || below !== path) return null
      if (kind === 'work') return answerWork(id, request)
      return kind === 'original' ? answerOriginal(id, request) : answerThumbnail(id, request)
    },
    cancel: requests.cancel,
    close: originals.close
  }
}

const hasExpired = (problem: Problem): boolean =>
  problem.kind === 'unexpected-status' && EXPIRED_STATUSES.includes(problem.status)

function statusOf(problem: Problem): number {
  switch (problem.kind) {
    case 'cancelled':
      return TAKEN_BACK
    case 'not-found':
      return 404
    default:
      return 502
  }
}
