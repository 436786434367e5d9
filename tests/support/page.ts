import { readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import type { Asset } from '@shared/asset'
import { drawPicture } from '../../electron/demo/draw'
import { type DemoUpload, generateUploads } from '../../electron/demo/generate'
import { CONTENT_SECURITY_POLICY, confined } from '../../electron/main/page-server'

const built = join(import.meta.dirname, '../../out/renderer')
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }

/** The demo library's uploads as main hands them to the page, newest first. */
export const demoAssets = (count: number): Asset[] => generateUploads(count).map(assetOf)

function assetOf({ id, name, contentType, createTime, width, height, durationMs, favored }: DemoUpload): Asset {
  const isAudio = contentType === 'audio'
  return {
    id,
    name,
    type: contentType,
    createdAt: createTime,
    durationMs: durationMs || null,
    width: isAudio ? null : width,
    height: isAudio ? null : height,
    favored,
    hasPicture: !isAudio
  }
}

/** Drawn on demand: what the pages of the tests ask for is a small part of the library. */
const uploads = new Map(generateUploads(1037).map((upload) => [upload.id, upload]))

/** Answers what is asked of media: `/thumb/<id>`, `/original/<id>`. */
export type AnswerPicture = (method: string, room: string, id: string, response: ServerResponse) => void

interface Served {
  readonly url: string
  readonly server: Server
}

/** The built page alone, under the program's own policy, with the demo library's pictures behind it; or another page, or other pictures. */
export async function servePage({ folder = built, answerPicture = answerThumbnail } = {}): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page')
    const [, room, id] = /^\/(thumb|original)\/(\d+)$/.exec(pathname) ?? []
    if (room && id) return answerPicture(request.method ?? '', room, id, response)
    const path = confined(pathname)
    const type = path && TYPES[extname(path)]
    if (!path || !type) return response.writeHead(404).end()
    return readFile(join(folder, path)).then(
      (file) => response.writeHead(200, { 'content-type': type, 'content-security-policy': CONTENT_SECURITY_POLICY }).end(file),
      () => response.writeHead(404).end()
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { url: `http://127.0.0.1:${address.port}/index.html`, server }
}

const answerThumbnail: AnswerPicture = (_method, room, id, response) => {
  const upload = room === 'thumb' ? uploads.get(id) : undefined
  if (!upload) return void response.writeHead(404).end()
  response.writeHead(200, { 'content-type': 'image/png' }).end(drawPicture(upload.seed, upload.width, upload.height))
}
