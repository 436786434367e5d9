import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import type { Asset } from '@shared/asset'
import { sendBytes } from '../../../electron/demo/cdn'
import { type DemoUpload, generateUploads } from '../../../electron/demo/generate'
import { mediaFile, type SampleName } from '../../../electron/demo/media'
import { CONTENT_SECURITY_POLICY, confined } from '../../../electron/main/window/page-server'
import { inRoot } from '../root'

const built = inRoot('out/renderer')
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml'
}

/** The demo library's uploads as main hands them to the page, newest first. */
export const demoAssets = (count: number): Asset[] => generateUploads(count).map(assetOf)

function assetOf({
  id,
  name,
  contentType,
  createTime,
  width,
  height,
  durationMs,
  favored
}: DemoUpload): Asset {
  const isAudio = contentType === 'audio'
  return {
    id,
    name,
    type: contentType,
    createdAt: createTime,
    updatedAt: createTime,
    durationMs: durationMs || null,
    width: isAudio ? null : width,
    height: isAudio ? null : height,
    favored,
    hasPicture: !isAudio
  }
}

/** Their pictures are drawn on demand, since tests ask for a few of them only. */
const uploads = new Map(generateUploads(10_000).map((upload) => [upload.id, upload]))

export interface ServedPage {
  readonly url: string
  readonly server: Server
  /** Every request for a picture: "GET /thumb/1?side=320". */
  readonly media: string[]
  /**
   * Replaces the bytes of an asset by an original that is not cached yet; null: by one that cannot
   * be had.
   */
  readonly originals: Map<string, Uint8Array | null>
  /** The small pictures the page has sent for the cache, and pixels for the system, by path. */
  readonly brought: Map<string, Uint8Array>
  /** The prints the page has sent, by path. */
  readonly printed: Map<string, Uint8Array>
  /** What main keeps of likeness, as the page gets it at `/prints`. */
  prints: Uint8Array
  /** What main asks the page to decode, by ticket. */
  readonly copies: Map<string, Uint8Array>
  /** Goes back to the beginning: ends open requests and empties the records above. */
  readonly clear: () => void
}

/** Answers requests for `/thumb/<id>` and `/original/<id>`. */
export type AnswerPicture = (
  method: string,
  kind: string,
  id: string,
  response: ServerResponse
) => void

const NO_PRINTS = new Uint8Array()

interface PageOptions {
  /** The folder of another built page. */
  readonly folder?: string
  /** Instead of the demo library's pictures. */
  readonly answerPicture?: AnswerPicture
}

/** Serves the built page alone, with the program's own policy and the demo library's pictures. */
export async function servePage({
  folder = built,
  answerPicture
}: PageOptions = {}): Promise<ServedPage> {
  const media: string[] = []
  const originals: ServedPage['originals'] = new Map()
  const brought: ServedPage['brought'] = new Map()
  const printed: ServedPage['printed'] = new Map()
  const given = { prints: NO_PRINTS }
  const copies: ServedPage['copies'] = new Map()

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '/' } = request
    const { pathname } = new URL(url, 'http://page')
    const copy = copies.get(pathname.replace('/copy/', ''))
    if (copy) return sendBytes(response, copyType(copy), copy, request.headers.range)
    if (method === 'PUT' && pathname.startsWith('/pixels/')) {
      brought.set(url, await collected(request))
      return void response.writeHead(204).end()
    }
    const [, kind, id = ''] =
      /^(?:\/generated)?\/(thumb|original|print)\/(\d+)$/.exec(pathname) ?? []
    if (pathname === '/prints') return void response.end(given.prints)
    if (!kind) return answerFile(folder, pathname, response)

    // As in the program: the browser caches no picture.
    response.setHeader('cache-control', 'no-store')
    if (answerPicture) return answerPicture(method, kind, id, response)

    media.push(`${method} ${url}`)
    if (method !== 'PUT') return answerMedia(kind === 'thumb', id, originals, request, response)
    ;(kind === 'print' ? printed : brought).set(url, await collected(request))
    response.writeHead(204).end()
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')

  const clear = (): void => {
    given.prints = NO_PRINTS
    server.closeAllConnections()
    media.length = 0
    originals.clear()
    brought.clear()
    printed.clear()
    copies.clear()
  }

  return Object.assign(given, {
    url: `http://127.0.0.1:${address.port}/index.html`,
    server,
    media,
    originals,
    brought,
    printed,
    copies,
    clear
  })
}

/** Main tells a copy's type by its first bytes, too. */
const copyType = (bytes: Uint8Array): string =>
  Buffer.from(bytes).toString('latin1', 4, 8) === 'ftyp' ? 'video/mp4' : 'audio/mpeg'

async function answerFile(
  folder: string,
  pathname: string,
  response: ServerResponse
): Promise<void> {
  const path = confined(pathname)
  const type = path && TYPES[extname(path)]
  const file = path && type ? await readFile(join(folder, path)).catch(() => null) : null
  if (!file || !type) return void response.writeHead(404).end()

  response
    .writeHead(200, { 'content-type': type, 'content-security-policy': CONTENT_SECURITY_POLICY })
    .end(file)
}

async function answerMedia(
  isThumbnail: boolean,
  id: string,
  originals: ServedPage['originals'],
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const upload = uploads.get(id)
  const own = originals.get(id)
  if (!upload || own === null || (own && isThumbnail))
    return void response.writeHead(isThumbnail ? 404 : 502).end()

  const { type, bytes } = own
    ? { type: 'image/png', bytes: own }
    : await mediaFile(upload, isThumbnail, readSample)
  sendBytes(response, type, bytes, request.headers.range)
}

const readSample = (name: SampleName): Promise<Uint8Array> =>
  readFile(inRoot('resources/demo', name))

async function collected(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts)
}
