import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { createKling, type Kling } from '../../../electron/kling/client'
import { systemClock } from '../../../electron/time/clock'
import { STRAIGHT } from '../../support/system/straight'

// Counted where requests arrive: whatever the service does, one POST is one delivery.

const EMAIL = 'anna+tag@studio.example'
const BYTES = new Uint8Array(300_000).map((_, at) => at % 251)

let server: Server
let kling: Kling
let heads: string[] = []
let connections = 0
afterEach(async () => {
  kling.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

type Act = (request: IncomingMessage, response: ServerResponse, number: number) => void

async function serve(act: Act, timeLimitMs = 2_000): Promise<void> {
  heads = []
  connections = 0
  server = createServer((request, response) => {
    heads.push(`${request.method} ${request.url}`)
    act(request, response, heads.length)
  })
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  kling = createKling({
    baseUrl: `http://127.0.0.1:${address.port}/v1/kling`,
    token: 'user:1-abc',
    network: STRAIGHT,
    clock: systemClock,
    limits: { timeLimitMs, bodyLimitBytes: 10_000 }
  })
}

async function send(onSent: (bytes: number) => void = () => undefined, signal?: AbortSignal) {
  const file = { bytes: BYTES, contentType: 'image/png', onSent }
  return kling.sending.file(EMAIL, file, signal)
}

/** Reads the file, and answers. */
const answering =
  (body: unknown, status = 200): Act =>
  (request, response) => {
    request.resume().on('end', () => response.writeHead(status).end(JSON.stringify(body)))
  }

describe('a file that is sent', () => {
  it('arrives whole, with its type, its length, and the account', async () => {
    const parts: Buffer[] = []
    let headers: IncomingMessage['headers'] = {}
    await serve((request, response) => {
      headers = request.headers
      request.on('data', (part) => parts.push(part))
      request.on('end', () => response.end('{"status":3,"fileName":"abc.png"}'))
    })
    const told: number[] = []
    expect(await send((bytes) => told.push(bytes))).toEqual({
      ok: true,
      value: { fileName: 'abc.png' }
    })
    expect(Buffer.concat(parts).equals(BYTES)).toBe(true)
    expect(heads).toEqual(['POST /v1/kling/assets/?email=anna%2Btag%40studio.example'])
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(BYTES.byteLength),
      authorization: 'Bearer user:1-abc'
    })
    expect(told.at(-1)).toBe(BYTES.byteLength)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
  })

  it.each([
    [{ status: 1, resourceUrl: '', coverUrl: '', fileName: 'a.mp4' }, 'a.mp4'],
    [{ status: 3, message: 'x' }, null],
    [{ fileName: null }, null],
    [{ fileName: 7 }, null],
    [{ fileName: '' }, null]
  ])('has the name that the answer gives it: %j', async (body, fileName) => {
    await serve(answering(body))
    expect(await send()).toEqual({ ok: true, value: { fileName } })
  })

  it.each([0, 2, 4, -1, 99])(
    'is no success with a status of %d, whatever name it has',
    async (status) => {
      await serve(answering({ status, message: 'failed', fileName: 'a.png' }))
      const why = `status ${status} is not documented as a success`
      expect(await send()).toEqual({ ok: false, problem: { kind: 'unreadable', why } })
    }
  )

  it.each([
    { fileName: 'a.png' },
    { status: null, fileName: 'a.png' },
    { status: '3', fileName: 'a.png' }
  ])('may tell no status: %j', async (body) => {
    await serve(answering(body))
    expect(await send()).toEqual({ ok: true, value: { fileName: 'a.png' } })
  })

  it('goes over a connection of its own: a dead one would leave it unknown', async () => {
    await serve(answering({ fileName: 'a.png' }))
    await kling.accounts.list(undefined)
    await send()
    await send()
    expect(connections).toBe(3)
  })

  it.each<[string, Act, object]>([
    ['reset before', (request) => request.socket.destroy(), { kind: 'interrupted' }],
    [
      'reset in the middle of the file',
      (request) => request.once('data', () => request.socket.resetAndDestroy()),
      { kind: 'interrupted' }
    ],
    [
      'reset after the file',
      (request) => request.resume().on('end', () => request.socket.resetAndDestroy()),
      { kind: 'interrupted' }
    ],
    ['no answer', (request) => void request.resume(), { kind: 'timed-out' }],
    ['a 421', answering({}, 421), { kind: 'unexpected-status' }],
    ['a 503', answering({}, 503), { kind: 'service-failed' }],
    ['a redirect', answering({}, 307), { kind: 'unexpected-status' }],
    ['a list', answering([]), { kind: 'unreadable' }]
  ])('is delivered once, and says what happened: %s', async (_, act, problem) => {
    await serve(act, 300)
    expect(await send()).toMatchObject({ ok: false, problem })
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate)
    expect(heads.filter((head) => head.startsWith('POST'))).toHaveLength(1)
  })

  it('that is refused while it is on its way is refused, whatever comes after', async () => {
    await serve((request, response) => {
      request.once('data', () => {
        response.writeHead(400, { connection: 'close' }).end('{"error":"too small"}')
        request.resume()
      })
    })
    expect(await send()).toMatchObject({ problem: { kind: 'rejected', said: 'too small' } })
  })

  it('that is cancelled may have arrived', async () => {
    const controller = new AbortController()
    await serve((request) => void request.resume().on('end', () => controller.abort()))
    expect(await send(undefined, controller.signal)).toEqual({
      ok: false,
      problem: { kind: 'cancelled' }
    })
  })

  it('is not sent while the service has asked to be left alone', async () => {
    await serve((request, response) => {
      request.resume().on('end', () => response.writeHead(429, { 'retry-after': '9' }).end())
    })
    await send()
    expect(await send()).toMatchObject({ problem: { kind: 'rate-limited' } })
    expect(heads).toHaveLength(1)
  })
})
