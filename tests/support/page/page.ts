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

/** Drawn on demand: what the pages of the tests ask for is a small part of the library. */
const uploads = new Map(generateUploads(10_000).map((upload) => [upload.id, upload]))

export interface ServedPage {
  readonly url: string
  readonly server: Server
  /** Every request for bytes: "GET /thumb/1?side=320". */
  readonly media: string[]
  /**
   * In place of an asset's proper bytes: an original that is not cached yet, or null for one that
   * cannot be had.
   */
  readonly originals: Map<string, Uint8Array | null>
  /** The small pictures that the page brought, by path. */
  readonly brought: Map<string, Uint8Array>
  /**
   * As at the beginning: ends what is still being asked, and forgets what was asked and brought.
   */
  readonly clear: () => void
}

/** Answers what is asked of media: `/thumb/<id>`, `/original/<id>`. */
export type AnswerPicture = (
  method: string,
  room: string,
  id: string,
  response: ServerResponse
) => void

interface PageOptions {
  /** Another built page. */
  readonly folder?: string
  /** Other pictures than the demo library's. */
  readonly answerPicture?: AnswerPicture
}

/**
 * The built page alone, under the program's own policy, with the demo library's pictures behind it.
 */
export async function servePage({
  folder = built,
  answerPicture
}: PageOptions = {}): Promise<ServedPage> {
  const media: string[] = []
  const originals: ServedPage['originals'] = new Map()
  const brought: ServedPage['brought'] = new Map()
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://page')
    const [, room, id = ''] = /^\/(thumb|original)\/(\d+)$/.exec(pathname) ?? []
    // As the program says of its own: nothing of it is kept by the browser.
    if (room) response.setHeader('cache-control', 'no-store')
    if (room && answerPicture) return answerPicture(request.method ?? '', room, id, response)
    if (room) media.push(`${request.method} ${request.url}`)
    if (room && request.method === 'PUT') {
      brought.set(request.url ?? '', await collected(request))
      response.writeHead(204).end()
    } else if (room) await answerMedia(room === 'thumb', id, originals, request, response)
    else await answerFile(folder, pathname, response)
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const clear = (): void => {
    server.closeAllConnections()
    media.length = 0
    originals.clear()
    brought.clear()
  }
  return {
    url: `http://127.0.0.1:${address.port}/index.html`,
    server,
    media,
    originals,
    brought,
    clear
  }
}

async function answerFile(
  folder: string,
  pathname: string,
  response: ServerResponse
): Promise<void> {
  const path = confined(pathname)
  const type = path && TYPES[extname(path)]
  const file = path && type ? await readFile(join(folder, path)).catch(() => null) : null
  if (!file || !type) response.writeHead(404).end()
  else
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
