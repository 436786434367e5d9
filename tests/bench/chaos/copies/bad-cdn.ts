import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { fileOf, type ServedFile } from './files'

type Answer = (file: ServedFile, request: IncomingMessage, response: ServerResponse) => void

const head = ({ bytes, tag }: ServedFile) => ({ 'content-length': bytes.byteLength, etag: tag })
const status =
  (code: number): Answer =>
  (_file, _request, response) =>
    response.writeHead(code).end()

const whole: Answer = (file, { headers }, response) => {
  const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? -1)
  if (from < 0 || headers['if-range'] !== file.tag || from >= file.bytes.byteLength)
    return response.writeHead(200, head(file)).end(file.bytes)
  const rest = file.bytes.subarray(from)
  const total = file.bytes.byteLength
  response
    .writeHead(206, {
      'content-length': rest.byteLength,
      'content-range': `bytes ${from}-${total - 1}/${total}`,
      etag: file.tag
    })
    .end(rest)
}

/** What a CDN does wrong, by name. */
const FAULTS: Readonly<Record<string, (die: () => number) => Answer>> = {
  reset: () => (_file, request) => request.socket.destroy(),
  cut: (die) => (file, _request, response) => {
    const at = Math.floor(die() * file.bytes.byteLength)
    response.writeHead(200, head(file))
    response.write(file.bytes.subarray(0, at), () => response.destroy())
  },
  'cut with a length to match': (die) => (file, _request, response) =>
    response.writeHead(200).end(file.bytes.subarray(0, Math.floor(die() * file.bytes.byteLength))),
  'another start': () => (file, _request, response) =>
    response
      .writeHead(206, {
        'content-range': `bytes 1-${file.bytes.byteLength - 1}/${file.bytes.byteLength}`,
        etag: file.tag
      })
      .end(file.bytes.subarray(1)),
  'another file with the same tag cut': (die) => (file, _request, response) => {
    const other = { ...file, bytes: Buffer.concat([file.bytes, Buffer.alloc(9)]) }
    response.writeHead(200, head(other))
    response.write(other.bytes.subarray(0, Math.floor(die() * 99)), () => response.destroy())
  },
  page: () => (_file, _request, response) =>
    response.writeHead(200, { 'content-type': 'image/png' }).end('<!doctype html>'),
  empty: () => (_file, _request, response) => response.writeHead(200).end(),
  400: () => status(400),
  403: () => status(403),
  410: () => status(410),
  503: () => status(503),
  'redirect away': () => (_file, _request, response) =>
    response.writeHead(302, { location: 'http://cdn.example/' }).end()
}

export interface BadCdn {
  readonly origin: string
  readonly requests: () => number
  readonly faults: ReadonlyMap<string, number>
  readonly close: () => Promise<void>
}

/** A CDN on loopback of which this share of answers goes wrong. */
export async function startBadCdn(die: () => number, share: number): Promise<BadCdn> {
  const faults = new Map<string, number>()
  const names = Object.keys(FAULTS)
  let requests = 0
  const server = createServer((request, response) => {
    requests += 1
    const [, id = ''] = /^\/(\d+)/.exec(request.url ?? '') ?? []
    const name = die() < share ? (names[Math.floor(die() * names.length)] ?? '') : ''
    if (name !== '') faults.set(name, (faults.get(name) ?? 0) + 1)
    const answer = FAULTS[name]?.(die) ?? whole
    answer(fileOf(id), request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')

  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests: () => requests,
    faults,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    }
  }
}
