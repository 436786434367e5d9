import type { IncomingMessage, ServerResponse } from 'node:http'
import { send } from './answer'
import { CDN_BUCKET, cdnKey } from './cdn-place'
import type { DemoUpload } from './generate'
import { mediaFile, type SampleName } from './media'

/** A request for an asset's bytes, as it arrived. */
interface SeenMedia {
  readonly id: string
  readonly part: 'original' | 'cover'
  readonly range: string | null
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

/** The demo's CDN: signed addresses that may expire, and ranges for players. */
export interface Cdn {
  readonly requests: readonly SeenMedia[]
  /** Path and query, signed as a listing would sign them now. */
  readonly addressOf: (id: string, part: SeenMedia['part']) => string
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>
}

/** The signature that new addresses carry, and which signatures are still good. */
export interface Signatures {
  readonly current: () => number
  readonly admits: (signature: number) => boolean
}

const NEVER_EXPIRES: Signatures = { current: () => 1, admits: (signature) => signature === 1 }

export const CDN_PATH = `/bs2/${CDN_BUCKET}/`

const ADDRESS = /^(\d+)\/(original|cover)\?sign=demo-(\d+)$/

export function createCdn(
  find: (id: string) => DemoUpload | undefined,
  read: (name: SampleName) => Promise<Uint8Array>,
  signatures: Signatures = NEVER_EXPIRES
): Cdn {
  const requests: SeenMedia[] = []
  return {
    requests,
    addressOf: (id, part) => `${CDN_PATH}${cdnKey(id, part)}?sign=demo-${signatures.current()}`,
    answer: async (request, response) => {
      const [, id = '', part, sign] = ADDRESS.exec(request.url?.slice(CDN_PATH.length) ?? '') ?? []

      const upload = find(id)
      requests.push({
        id,
        part: part === 'cover' ? 'cover' : 'original',
        range: request.headers.range ?? null,
        headers: request.headers
      })

      if (!upload) return send(response, 404, 'Not found')
      if (!signatures.admits(Number(sign))) return send(response, 403, 'Request has expired')
      const { type, bytes } = await mediaFile(upload, part === 'cover', read)
      sendBytes(response, type, bytes, request.headers.range)
    }
  }
}

/** Answers one range at most; players ask for no more. */
export function sendBytes(
  response: ServerResponse,
  type: string,
  bytes: Uint8Array,
  range: string | undefined
): void {
  const [, from = '', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? []
  if (from === '') {
    response.writeHead(200, {
      'content-type': type,
      'content-length': bytes.byteLength,
      'accept-ranges': 'bytes'
    })
    response.end(bytes)
    return
  }

  const start = Number(from)
  const end = Math.min(to === '' ? bytes.byteLength - 1 : Number(to), bytes.byteLength - 1)
  if (start > end) {
    response.writeHead(416, { 'content-range': `bytes */${bytes.byteLength}` })
    response.end()
    return
  }

  response.writeHead(206, {
    'content-type': type,
    'content-length': end - start + 1,
    'content-range': `bytes ${start}-${end}/${bytes.byteLength}`
  })
  response.end(bytes.subarray(start, end + 1))
}
