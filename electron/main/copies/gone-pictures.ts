import type { Copies, CopiesAccount } from '../../copies/copies'
import { withFile } from '../../files/reading'
import { emptyResponse, headersFor } from '../../media/respond'
import { sniff } from '../../media/sniff'

interface Options {
  /** The uploads of the open account. */
  readonly uploads: () => CopiesAccount | undefined
  readonly copies: Pick<Copies, 'pathOf'>
}

const PATH = /^\/original\/(\d{1,40})$/
/** Larger ones are not pictures for a list. */
const LIMIT_BYTES = 50_000_000
/** A video's picture is its cover, which is in no copy. */
const PICTURE = /\.(png|jpe?g|webp|gif|avif)$/

/**
 * The picture of an upload that no listing of this session has shown: Kling may have it no more,
 * and its copy is on the disk. Null: not one of these requests.
 */
export function createGonePictures({ uploads, copies }: Options) {
  const read = async (open: CopiesAccount, id: string): Promise<Response> => {
    const path = await copies.pathOf(open, id)
    if (!path.ok || !PICTURE.test(path.value)) return emptyResponse(404)
    const found = await withFile(path.value, async ({ size, read: bytesAt }) =>
      size <= LIMIT_BYTES ? bytesAt(0, size) : null
    )
    const bytes = found.ok ? found.value : null
    const type = bytes && sniff(bytes)
    if (!bytes || !type?.startsWith('image/')) return emptyResponse(404)
    return new Response(bytes, { headers: headersFor(type) })
  }

  return (request: Request): Promise<Response> | null => {
    const { pathname, searchParams } = new URL(request.url)
    const [, id] = PATH.exec(pathname) ?? []
    if (!id || request.method !== 'GET' || searchParams.get('as') !== 'picture') return null
    const open = uploads()
    return open && !open.library.find(id) ? read(open, id) : null
  }
}
