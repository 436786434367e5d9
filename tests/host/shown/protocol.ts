import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Protocol } from 'electron'
import { needsEarly, needsReady } from '../readiness'
import { strict } from '../strict'

type Handler = Parameters<Protocol['handle']>[1]

const handlers = new Map<string, Handler>()
const privileged = new Set<string>()

const SCHEME = /^[a-z][a-z0-9+.-]*$/i

/**
 * Electron's `protocol`. A server on loopback answers the schemes, so that streams, ranges, uploads
 * and workers are real.
 */
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (
    schemes: Parameters<Protocol['registerSchemesAsPrivileged']>[0]
  ): void => {
    needsEarly('protocol.registerSchemesAsPrivileged')
    // A second call would take the privileges of the first one away.
    if (privileged.size > 0) throw new Error('schemes were registered already')
    for (const { scheme } of schemes) {
      if (!SCHEME.test(scheme)) throw new Error(`Invalid scheme name '${scheme}'`)
      privileged.add(scheme)
    }
  },
  handle: (scheme: string, handler: Handler): void => {
    needsReady('protocol.handle')
    if (!privileged.has(scheme))
      throw new Error(`the scheme ${scheme} was not registered as privileged`)
    if (handlers.has(scheme)) throw new Error(`the scheme ${scheme} has a handler already`)
    handlers.set(scheme, handler)
  }
} satisfies Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'>)

/**
 * Serves `scheme://host/…` at an origin on loopback, and answers that. Requests that name any other
 * host are dropped.
 */
export async function serveScheme(scheme: string, host: string): Promise<string> {
  const server = createServer((request, response) => {
    answer(`${scheme}://${host}`, scheme, request, response).catch(() => response.destroy())
  })

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')

  const authority = `127.0.0.1:${address.port}`
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.headers.host !== authority) response.destroy()
  })

  return `http://${authority}`
}

async function answer(
  origin: string,
  scheme: string,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  if (response.destroyed) return
  const handler = handlers.get(scheme)
  if (!handler) throw new Error(`no handler for ${scheme}`)

  const method = request.method ?? 'GET'
  const body =
    method === 'GET' || method === 'HEAD' ? {} : { body: new Uint8Array(await collect(request)) }
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : []
  )

  const asked = new Request(origin + request.url, { method, headers, ...body })
  const result = await trusted(asked, await handler(asked))
  response.writeHead(result.status, Object.fromEntries(result.headers))
  // A page that goes away cancels the body, and with it the program's stream.
  if (result.body) await pipeline(Readable.from(chunksOf(result.body)), response)
  else response.end()
}

/**
 * As Electron's stream provider answers a player: the status and the headers of place are ignored,
 * and the first byte is taken for the first one that was asked for.
 */
async function trusted(request: Request, result: Response): Promise<Response> {
  const isPlayer = ['video', 'audio'].includes(request.headers.get('sec-fetch-dest') ?? '')
  const [, from] = /^bytes=(\d+)-/.exec(request.headers.get('range') ?? '') ?? []
  if (!isPlayer || from === undefined || !result.body) return result

  // Without a length it is read whole, since Chromium wants a place over http.
  const announced = result.headers.get('content-length')
  const body = announced === null ? await result.arrayBuffer() : result.body
  const length = body instanceof ArrayBuffer ? body.byteLength : Number(announced)
  if (length === 0) return result

  const end = Number(from) + length
  const [, total] = /\/(\d+)$/.exec(result.headers.get('content-range') ?? '') ?? []
  const place = `bytes ${from}-${end - 1}/${Math.max(end, Number(total ?? 0))}`
  const headers = { ...Object.fromEntries(result.headers), 'content-range': place }
  return new Response(body, { status: 206, headers })
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

async function collect(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
