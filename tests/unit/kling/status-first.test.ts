import { afterEach, describe, expect, it } from 'vitest'
import { createKling, type Kling } from '../../../electron/kling/client'
import type { Network, Way } from '../../../electron/network/network'
import { startWireServer, type WireServer, wireAnswer } from '../../support/service/wire-server'
import { STRAIGHT } from '../../support/system/straight'

const EMAIL = 'anna@studio.example'
const DELETED = wireAnswer(200, '{"deleted":1,"ids":["1"]}')

let server: WireServer
let kling: Kling
afterEach(async () => {
  kling.close()
  await server.close()
})

async function serve(
  answer: Parameters<typeof startWireServer>[0],
  timeLimitMs = 2_000
): Promise<void> {
  server = await startWireServer(answer)
  kling = createKling({
    baseUrl: server.baseUrl,
    token: 'user:1-abc',
    network: STRAIGHT,
    limits: { timeLimitMs, bodyLimitBytes: 1_000 }
  })
}
const remove = (signal?: AbortSignal) => kling.uploads.remove(EMAIL, ['1'], signal)

/** The headers of an answer whose body breaks off after a few bytes. */
const broken = (status: number, headers = ''): string =>
  `HTTP/1.1 ${status} Answer\r\n${headers}content-length: 500\r\n\r\n{"error":"Unau`

describe('the status decides before the body', () => {
  it.each([
    [400, 'rejected'],
    [401, 'unauthorized'],
    [402, 'payment-required'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [429, 'rate-limited'],
    [500, 'service-failed'],
    [596, 'session-broken'],
    [302, 'unexpected-status']
  ])('of a %i whose body breaks off', async (status, kind) => {
    await serve((socket) => void socket.write(broken(status), () => socket.resetAndDestroy()))
    expect(await remove()).toMatchObject({ ok: false, problem: { kind, said: null } })
  })

  it.each([
    ['the header’s seconds', 'retry-after: 600\r\n', 600_000],
    [
      'the header’s date, by the service’s own clock',
      'date: Sun, 22 Nov 2026 12:00:00 GMT\r\nretry-after: Sun, 22 Nov 2026 12:10:00 GMT\r\n',
      600_000
    ],
    ['nothing', '', null]
  ])('a 429 whose body breaks off asks for %s', async (_name, headers, retryAfterMs) => {
    await serve((socket) => void socket.write(broken(429, headers), () => socket.destroy()))
    expect(await remove()).toMatchObject({ problem: { kind: 'rate-limited', retryAfterMs } })
  })

  it('a time in the body is by the service’s own clock as well', async () => {
    const body = '{"error":"busy","retryAfter":"2020-01-01T00:01:00.000Z"}'
    const date = 'Wed, 01 Jan 2020 00:00:00 GMT'
    await serve((socket) => void socket.write(wireAnswer(429, body, { date })))
    expect(await remove()).toMatchObject({ problem: { retryAfterMs: 60_000 } })
  })

  it('a refused token sends nothing more, even if the words of the 401 never come (R16)', async () => {
    await serve((socket) => void socket.write(broken(401)), 400)
    const first = remove()
    await expect.poll(() => server.requests.length).toBe(1)
    // The headers are out: they have been read as soon as a second call is refused.
    await expect
      .poll(async () => {
        const cancel = new AbortController()
        setImmediate(() => cancel.abort())
        const answer = await kling.uploads.page({
          email: EMAIL,
          pageNum: 1,
          pageSize: 20,
          sort: 'asc',
          signal: cancel.signal
        })
        return answer.ok || answer.problem.kind
      })
      .toBe('unauthorized')
    const arrived = server.requests.length
    expect(await first).toMatchObject({ problem: { kind: 'unauthorized' } })
    expect(await remove()).toMatchObject({ problem: { kind: 'unauthorized' } })
    expect(server.requests.length).toBe(arrived)
  })

  it('a token stays refused when an earlier request is answered after the 401 (R16)', async () => {
    let answerFirst = (): void => undefined
    await serve((socket, _request, number) => {
      if (number === 0) answerFirst = () => socket.write(DELETED)
      else socket.write(wireAnswer(401, '{"error":"Unauthorized"}'))
    })
    const first = remove()
    await expect.poll(() => server.requests.length).toBe(1)
    expect(await remove()).toMatchObject({ problem: { kind: 'unauthorized' } })
    answerFirst()
    expect(await first).toEqual({ ok: true, value: ['1'] })
    expect(await remove()).toMatchObject({ problem: { kind: 'unauthorized' } })
    expect(server.requests.length).toBe(2)
  })

  it('holds back what is still connecting when the 401 comes (R16)', async () => {
    let connect = (): void => undefined
    const connected = new Promise<void>((resolve) => {
      connect = resolve
    })
    await serve((socket) => void socket.write(wireAnswer(401, '{"error":"Unauthorized"}')))
    const slow: Network = {
      open: (limits) => {
        const way = STRAIGHT.open(limits)
        let sent = 0
        const send: Way['send'] = async (request) => {
          sent += 1
          if (sent > 1) await connected
          return way.send(request)
        }
        return { ...way, send }
      }
    }
    kling.close()
    kling = createKling({ baseUrl: server.baseUrl, token: 'user:1-abc', network: slow })
    const [first, second] = [remove(), remove()]
    expect(await first).toMatchObject({ problem: { kind: 'unauthorized' } })
    connect()
    expect(await second).toMatchObject({ problem: { kind: 'unauthorized', said: 'Unauthorized' } })
    expect(server.requests.length).toBe(1)
  })

  it('but a 2xx whose body breaks off, or is not what it says, proves nothing (R14)', async () => {
    await serve((socket, _request, number) => {
      if (number === 0) socket.write(broken(200), () => socket.resetAndDestroy())
      else if (number === 1)
        socket.write(wireAnswer(200, '{"ids":["1"]}', { 'content-encoding': 'gzip' }))
      else socket.write(wireAnswer(200, ' '.repeat(2_000)))
    })
    expect(await remove()).toMatchObject({ problem: { kind: 'interrupted' } })
    expect(await remove()).toMatchObject({ problem: { kind: 'interrupted' } })
    expect(await remove()).toMatchObject({ problem: { kind: 'too-large' } })
  })
})
