import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse
} from 'node:http'
import { type Cache, createCache } from '../../../electron/media/cache'
import { createMedia, type Media } from '../../../electron/media/media'
import { DEFAULT_MEDIA_LIMITS, type MediaLimits } from '../../../electron/media/originals'
import { STRAIGHT } from '../system/straight'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A CDN on loopback that answers as a test says and records what it was asked. */
export interface TestCdn {
  readonly origin: string
  readonly requests: readonly { readonly path: string; readonly headers: IncomingHttpHeaders }[]
  /** Answers under way: neither finished nor cancelled. */
  readonly open: () => number
  readonly on: (path: string, answer: Answer) => void
  readonly close: () => Promise<void>
}

export async function startCdn(): Promise<TestCdn> {
  const answers = new Map<string, Answer>()
  const requests: { path: string; headers: IncomingHttpHeaders }[] = []
  const open = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    requests.push({ path, headers: request.headers })
    open.add(response)
    response.on('close', () => open.delete(response))

    const answer = answers.get(path)
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    open: () => open.size,
    on: (path, answer) => void answers.set(path, answer),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    }
  }
}

/** So many bytes that begin like a PNG. */
export function pngOf(bytes: number): Uint8Array<ArrayBuffer> {
  const picture = Buffer.alloc(bytes)
  picture.write('\x89PNG\r\n\x1a\n', 'latin1')
  return new Uint8Array(picture)
}

/** The program's media over this CDN: asset N has its bytes at `/N`. */
export function mediaOver(
  cdn: TestCdn,
  folder: string,
  limits: Partial<MediaLimits> = {}
): { media: Media; cache: Cache; ask: Ask } {
  const cache = createCache(folder, 1_000_000)
  const media = createMedia({
    account: 'test',
    cache,
    loopbackOrigin: cdn.origin,
    addressesOf: (id) => ({ original: `${cdn.origin}/${id}`, picture: `${cdn.origin}/${id}` }),
    renew: () => Promise.resolve(false),
    network: STRAIGHT,
    limits: { ...DEFAULT_MEDIA_LIMITS, ...limits }
  })
  return { media, cache, ask: askOf(media) }
}

export type Ask = (path: string, init?: RequestInit) => Promise<Response>

/** Asks for a path as the page does. */
export const askOf =
  (media: Media): Ask =>
  async (path, init) => {
    const answer = await media.answer(new Request(`app://ui${path}`, init))
    if (!answer) throw new Error('not a media path')
    return answer
  }
