import { PRINT_BYTES } from '@shared/likeness/likeness'
import { readBody } from '../media/body'
import { emptyResponse, headersFor } from '../media/respond'
import { isOwnPicture, type ListedPicture, type Sides } from './own-picture'
import type { Prints } from './prints'

/** The page may bring the prints of this many assets, the last whose pictures it was given. */
const EXPECTED_LIMIT = 64
const PATH = /^\/print\/(\d{1,40})$/

/**
 * Answers `GET /prints` and takes `PUT /print/<id>?width=…&height=…`: the page makes prints and
 * tells how large the picture was, and main keeps what the listing does not contradict.
 */
export interface PrintDoor {
  /** Null if the path is not one of these. */
  readonly answer: (request: Request) => Promise<Response> | null
  /** The page is given this asset's picture, so its print may come. */
  readonly expect: (id: string) => void
  /**
   * A whole file has passed: its SHA-256, and its type by its first bytes. That of an image is kept
   * with its print, once it is known how large the picture was.
   */
  readonly whole: (id: string, file: Uint8Array, type: string) => void
}

/** What the listing says of an asset; undefined: it is not listed. */
export type ListedPictureOf = (id: string) => (ListedPicture & { isPicture: boolean }) | undefined

export function createPrintDoor(
  prints: Prints,
  listed: ListedPictureOf = () => NOT_TOLD
): PrintDoor {
  /** Each with the SHA-256 of the file, when that has passed as well. */
  const expected = new Map<string, Uint8Array | null>()

  /** Once per picture. Empty: the picture says too little for a print. */
  const put = async (id: string, request: Request): Promise<Response> => {
    if (request.method !== 'PUT') return emptyResponse(405)
    const file = expected.get(id)
    if (!expected.delete(id)) return emptyResponse(400)
    const bytes = await readBody(request.body, PRINT_BYTES)
    if (!bytes) return emptyResponse(413)
    if (bytes.byteLength !== 0 && bytes.byteLength !== PRINT_BYTES) return emptyResponse(400)

    const picture = listed(id)
    const seen = sidesIn(new URL(request.url).searchParams)
    // Nothing is kept of a stand-in, so the asset is looked at again.
    const isOwn = picture && (picture.sides === null || (seen && isOwnPicture(seen, picture)))
    if (!isOwn) return emptyResponse(409)

    await prints.keepPrint(id, bytes.byteLength === 0 ? null : new Uint8Array(bytes))
    if (file && picture.isFile) await prints.keepFile(id, file)
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
      expected.set(id, null)
      for (const oldest of expected.keys()) {
        if (expected.size <= EXPECTED_LIMIT) break
        expected.delete(oldest)
      }
    },
    whole: (id, file, type) => {
      const picture = listed(id)
      if (!picture) return
      if (picture.isPicture) {
        if (expected.has(id)) expected.set(id, file)
      } else if (!type.startsWith('image/')) void prints.keepFile(id, file)
    }
  }
}

const NOT_TOLD = { sides: null, isFile: true, isPicture: true }

function sidesIn(query: URLSearchParams): Sides | null {
  const [width, height] = ['width', 'height'].map((name) => Number(query.get(name)))
  return width && height && width > 0 && height > 0 ? { width, height } : null
}
