import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { createKling, type Kling } from '../../../electron/kling/client'
import { startWireServer, type WireServer } from '../../support/service/wire-server'
import { STRAIGHT } from '../../support/system/straight'

const EMAIL = 'anna@studio.example'

let server: WireServer
let kling: Kling
afterEach(async () => {
  kling.close()
  await server.close()
})

type CallApi = (kling: Kling, signal: AbortSignal) => Promise<unknown>
const CALLS: readonly (readonly [string, CallApi])[] = [
  [
    'a page',
    ({ uploads }, signal) =>
      uploads.page({ email: EMAIL, pageNum: 1, pageSize: 20, sort: 'asc', signal })
  ],
  ['a deletion', ({ uploads }, signal) => uploads.remove(EMAIL, ['1'], signal)],
  ['the accounts', ({ accounts }, signal) => accounts.list(signal)],
  ['one account', ({ accounts }, signal) => accounts.find(EMAIL, signal)],
  ['the subscription', ({ subscription }, signal) => subscription.isActive(signal)]
]

const packed = gzipSync('{"uploadAssetsList":[]}')
const STAGES: readonly (readonly [string, (socket: Socket) => void])[] = [
  ['before the headers', () => undefined],
  [
    'in the body',
    (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{"uploadAss')
  ],
  [
    'in a compressed body',
    (socket) => {
      const headers = 'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 500\r\n\r\n'
      socket.write(Buffer.concat([Buffer.from(headers), packed.subarray(0, 12)]))
    }
  ]
]

describe.each(CALLS)('cancelling %s', (name, call) => {
  it.each(STAGES)('%s reaches the socket at once', async (_stage, answer) => {
    let isClosed = false
    server = await startWireServer((socket) => {
      socket.on('close', () => {
        isClosed = true
      })
      answer(socket)
    })
    kling = createKling({ baseUrl: server.baseUrl, token: 'user:1-abc', network: STRAIGHT })
    const cancel = new AbortController()
    const answered = call(kling, cancel.signal)
    await expect.poll(() => server.requests.length).toBe(1)
    await new Promise((resolve) => setImmediate(resolve))

    cancel.abort()
    const nothing =
      name === 'the subscription' ? null : { ok: false, problem: { kind: 'cancelled' } }
    expect(await answered).toEqual(nothing)
    await expect.poll(() => isClosed).toBe(true)
  })

  it('beforehand sends nothing', async () => {
    server = await startWireServer(() => undefined)
    kling = createKling({ baseUrl: server.baseUrl, token: 'user:1-abc', network: STRAIGHT })
    await call(kling, AbortSignal.abort())
    expect(server.connections()).toBe(0)
  })
})
