import { THUMBNAIL_LIMIT_BYTES, THUMBNAIL_SIDES, type ThumbnailSide } from '@shared/media'
import { readBody } from './body'
import type { Cache } from './cache'
import { cacheKey } from './cache-index'
import { emptyResponse, headersFor } from './respond'

/** The page may bring the thumbnails of this many assets, the last whose pictures it was given. */
const EXPECTED_LIMIT = 32

/** Thumbnails of one account: the page makes them, and the cache stores them. */
export interface Thumbnails {
  readonly get: (id: string, side: ThumbnailSide) => Promise<Response>
  /** Stores what the page made of a picture it was given. Once per picture. */
  readonly put: (id: string, side: ThumbnailSide, request: Request) => Promise<Response>
  /** The page is given this asset's picture, so its thumbnail may come. */
  readonly expect: (id: string) => void
}

/** `account`: the account's name in the cache. */
export function createThumbnails(
  account: string,
  cache: Pick<Cache, 'read' | 'write'>
): Thumbnails {
  const expected = new Set<string>()

  return {
    get: async (id, side) => {
      // A larger one at hand saves a fetch.
      for (const enough of THUMBNAIL_SIDES.filter((other) => other >= side)) {
        const bytes = await cache.read(cacheKey(account, id, enough))
        if (bytes) return new Response(bytes, { headers: headersFor('image/webp') })
      }
      return emptyResponse(404)
    },
    put: async (id, side, request) => {
      if (!expected.delete(id)) return emptyResponse(400)

      const bytes = await readBody(request.body, THUMBNAIL_LIMIT_BYTES)
      if (!bytes) return emptyResponse(413)

      const written = await cache.write(cacheKey(account, id, side), bytes)
      if (written.ok) return emptyResponse(204)
      return emptyResponse(written.problem.kind === 'invalid-input' ? 400 : 507)
    },
    expect: (id) => {
      expected.delete(id)
      expected.add(id)
      for (const oldest of expected) {
        if (expected.size <= EXPECTED_LIMIT) break
        expected.delete(oldest)
      }
    }
  }
}
