import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createKling, type Kling } from '../../../../electron/kling/client'
import { startServer, type TestServer } from '../../../support/service/demo'
import { startWireServer } from '../../../support/service/wire-server'
import { createTestClock, type TestClock } from '../../../support/system/clock'
import { STRAIGHT } from '../../../support/system/straight'

const EMAIL = 'a@b.c'
const PAGE = { pageNum: 1, pageSize: 10, sort: 'desc' } as const
const WAIT_MS = 600_000

let server: TestServer
let kling: Kling
let clock: TestClock
beforeEach(async () => {
  server = await startServer({
    accounts: new Map([
      [EMAIL, []],
      ['x@y.z', []]
    ])
  })
  clock = createTestClock()
  kling = createKling({ ...server, network: STRAIGHT, clock })
})
afterEach(async () => {
  kling.close()
  await server.close()
})

const never = new AbortController().signal
const CALLS: Readonly<Record<string, () => Promise<unknown>>> = {
  'a listing': () => kling.uploads.page({ email: EMAIL, ...PAGE }),
  'a deletion': () => kling.uploads.remove(EMAIL, ['1']),
  'a deletion in another account': () => kling.uploads.remove('x@y.z', ['1']),
  'a question about an account': () => kling.accounts.find(EMAIL),
  'the question whether the token is good': () => kling.accounts.list(),
  'a question about the subscription': () => kling.subscription.isActive()
}
const ASKING = Object.keys(CALLS).flatMap((first) =>
  [429, 503, 408, 302, 409, 425, 700].map((status): [string, number] => [first, status])
)
const ask = (what: string): Promise<unknown> | undefined => CALLS[what]?.()

/** The service answers one call by asking for a wait. */
async function askToWait(what: string, status: number, seconds = WAIT_MS / 1_000): Promise<void> {
  server.setScript(() => ({
    answer: { status, body: '', headers: { 'retry-after': String(seconds) } }
  }))
  await ask(what)
  server.setScript(undefined)
}

describe('a wait that the service asks for (R42)', () => {
  it.each(ASKING)('in answer to %s, by %i, holds for every call', async (first, status) => {
    await askToWait(first, status)
    const before = server.requests.length
    for (const what of Object.keys(CALLS)) await ask(what)
    expect(server.requests).toHaveLength(before)
  })

  it('is answered with what is left of it, as something that was not sent', async () => {
    await askToWait('a deletion', 503)
    await clock.sleep(200_000, never)
    expect(await ask('a deletion')).toMatchObject({
      problem: { kind: 'rate-limited', retryAfterMs: WAIT_MS - 200_000 }
    })
  })

  it('is over when it is over, and is not cut short by a later, shorter one', async () => {
    const slow = kling.uploads.page({ email: EMAIL, ...PAGE })
    await askToWait('a listing', 429)
    await slow
    await clock.sleep(WAIT_MS - 1, never)
    const before = server.requests.length
    await ask('a deletion')
    expect(server.requests).toHaveLength(before)
    await clock.sleep(1, never)
    await ask('a deletion')
    expect(server.requests).toHaveLength(before + 1)
  })

  it('holds as soon as its head is there, however long its words take', async () => {
    const wire = await startWireServer(
      (socket) =>
        void socket.write('HTTP/1.1 429 Busy\r\nretry-after: 600\r\ncontent-length: 9\r\n\r\n')
    )
    const slow = createKling({
      baseUrl: wire.baseUrl,
      token: 'user:1-abc',
      network: STRAIGHT,
      clock
    })
    const first = slow.uploads.remove(EMAIL, ['1'])
    await expect.poll(() => wire.requests.length).toBe(1)
    await expect
      .poll(async () => {
        const cancel = new AbortController()
        setImmediate(() => cancel.abort())
        const answer = await slow.uploads.page({ email: EMAIL, ...PAGE, signal: cancel.signal })
        return answer.ok ? null : answer.problem.kind
      })
      .toBe('rate-limited')
    slow.close()
    await first
    await wire.close()
  })

  it('also holds for a call whose connection is still being made', async () => {
    let connect = (): void => undefined
    const connected = new Promise<void>((resolve) => (connect = resolve))
    let opened = 0
    const late = createKling({
      ...server,
      clock,
      network: {
        ...STRAIGHT,
        open: (options) => {
          const way = STRAIGHT.open(options)
          return {
            ...way,
            send: async (exchange) => {
              opened += 1
              if (opened === 1) await connected
              return way.send(exchange)
            }
          }
        }
      }
    })
    const deletion = late.uploads.remove(EMAIL, ['1'])
    server.setScript(() => ({
      answer: { status: 429, body: '', headers: { 'retry-after': '600' } }
    }))
    await late.uploads.page({ email: EMAIL, ...PAGE })
    server.setScript(undefined)
    connect()
    expect(await deletion).toMatchObject({ problem: { kind: 'rate-limited' } })
    expect(server.requests.filter(({ method }) => method === 'DELETE')).toEqual([])
    late.close()
  })
})
