import { PRINT_BYTES } from '@shared/likeness/likeness'
import { readBody } from '../media/body'
import { emptyResponse, headersFor } from '../media/respond'
import type { Prints } from './prints'

/** The page may bring the prints of this many assets, the last whose pictures it was given. */
const EXPECTED_LIMIT = 64
const PATH = /^\/print\/(\d{1,40})$/

/**
 * Answers `GET /prints` and takes `PUT /print/<id>`: the page makes prints, and main keeps them.
 */
export interface PrintDoor {
  /** Null if the path is not one of these. */
  readonly answer: (request: Request) => Promise<Response> | null
  /** The page is given this asset's picture, so its print may come. */
  readonly expect: (id: string) => void
}

export function createPrintDoor(prints: Prints): PrintDoor {
  const expected = new Set<string>()

  /** Once per picture. Empty: the picture says too little for a print. */
  const put = async (id: string, request: Request): Promise<Response> => {
    if (request.method !== 'PUT') return emptyResponse(405)
    if (!expected.delete(id)) return emptyResponse(400)

    const bytes = await readBody(request.body, PRINT_BYTES)
    if (!bytes) return emptyResponse(413)
    if (bytes.byteLength !== 0 && bytes.byteLength !== PRINT_BYTES) return emptyResponse(400)
    await prints.keepPrint(id, bytes.byteLength === 0 ? null : new Uint8Array(bytes))
    return emptyResponse(204)
  }

  const get = async ({ method }: Request): Promise<Response> =>
    method === 'GET'
      ? new Response(await prints.all(), { headers: headersFor('application/octet-stream') })
      : emptyResponse(405)

  return {
    answer: (request) => {
      const { pathname } = new URL(request.url)
      if (pathname === '/prints') return get(request)
      const [, id] = PATH.exec(pathname) ?? []
      return id === undefined ? null : put(id, request)
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
