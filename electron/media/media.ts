import type { Network } from '../kling/network'
import type { MediaAddresses } from '../kling/wire'
import { createOriginals } from './originals'
import { createThumbnails, THUMBNAIL_LIMIT_BYTES } from './thumbnails'

/** Answers the page's requests for bytes: `/thumb/<id>` and `/original/<id>`. Bytes never cross IPC, media addresses never reach the page. */
export interface Media {
  /** Null when the path is none of media's. */
  readonly answer: (request: Request) => Promise<Response> | null
  readonly close: () => void
}

interface Options {
  readonly folder: string
  readonly loopbackOrigin: string | null
  readonly addressesOf: (id: string) => MediaAddresses | undefined
  readonly network?: Network
}

const NOTHING = (status: number): Response => new Response(null, { status, headers: { 'cache-control': 'no-store' } })

export function createMedia({ folder, loopbackOrigin, addressesOf, network }: Options): Media {
  const originals = createOriginals(loopbackOrigin, network)
  const thumbnails = createThumbnails(folder)

  const getThumbnail = async (id: string): Promise<Response> => {
    const bytes = await thumbnails.read(id)
    return bytes ? new Response(bytes, { headers: headersFor('image/webp') }) : NOTHING(404)
  }
  const putThumbnail = async (id: string, request: Request): Promise<Response> => {
    if (Number(request.headers.get('content-length') ?? 0) > THUMBNAIL_LIMIT_BYTES) return NOTHING(413)
    const written = await thumbnails.write(id, new Uint8Array(await request.arrayBuffer()))
    return NOTHING(written.ok ? 204 : written.problem.kind === 'invalid-input' ? 400 : 507)
  }
  /** `as=picture` asks for what a tile shows: of a video that is its cover. */
  const getOriginal = async (id: string, asPicture: boolean, range: string | null): Promise<Response> => {
    const addresses = addressesOf(id)
    const address = asPicture ? addresses?.picture : addresses?.original
    if (!address) return NOTHING(404)
    const original = await originals.fetch(address, range)
    if (!original.ok) return NOTHING(502)
    if (asPicture) thumbnails.expect(id)
    return new Response(original.value.body, {
      status: original.value.status,
      headers: { ...headersFor(original.value.type), ...original.value.headers, 'accept-ranges': 'bytes' }
    })
  }

  return {
    close: originals.close,
    answer: (request) => {
      const url = new URL(request.url)
      const [, room, id] = /^\/(thumb|original)\/(\d{1,40})$/.exec(url.pathname) ?? []
      if (!room || !id) return null
      if (room === 'original') {
        return request.method === 'GET'
          ? getOriginal(id, url.searchParams.get('as') === 'picture', request.headers.get('range'))
          : Promise.resolve(NOTHING(405))
      }
      if (request.method === 'GET') return getThumbnail(id)
      return request.method === 'PUT' ? putThumbnail(id, request) : Promise.resolve(NOTHING(405))
    }
  }
}

function headersFor(type: string): Record<string, string> {
  return { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
}
