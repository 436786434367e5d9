import type { Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createKling, type Kling } from '../../../electron/kling/client'
import { startWireServer, type WireServer, wireAnswer } from '../../support/service/wire-server'
import { STRAIGHT } from '../../support/system/straight'

// Counted where requests arrive: whatever the service does, one DELETE is one delivery (R15).

const EMAIL = 'anna@studio.example'
const DELETED = wireAnswer(200, '{"deleted":1,"ids":["1"]}')
const INTERRUPTED = { ok: false, problem: { kind: 'interrupted' } }

let server: WireServer
let kling: Kling
afterEach(async () => {
  kling.close()
  await server.close()
})

async function serve(answer: Parameters<typeof startWireServer>[0]): Promise<void> {
  server = await startWireServer(answer)
  kling = createKling({
    baseUrl: server.baseUrl,
    token: 'user:1-abc',
    network: STRAIGHT,
    limits: { timeLimitMs: 2_000, bodyLimitBytes: 10_000 }
  })
}
const remove = () => kling.uploads.remove(EMAIL, ['1'])
const deletes = () => server.requests.filter((line) => line.startsWith('DELETE'))

/** Lets a second delivery arrive, if there is one. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate)
}

describe('one DELETE is one delivery', () => {
  it('when the service answers 421, which fetch would send again', async () => {
    await serve((socket, _request, number) => {
      if (number === 0) socket.write(wireAnswer(421, 'Misdirected'))
      else socket.write(DELETED)
    })
    expect(await remove()).toMatchObject({
      ok: false,
      problem: { kind: 'unexpected-status', status: 421 }
    })
    await quiet()
    expect(deletes()).toHaveLength(1)
  })

  it('and unknown, never "not sent", when no second connection could be made after a 421', async () => {
    await serve((socket) => {
      socket.write(wireAnswer(421, 'Misdirected'))
      void server.close()
    })
    const answer = await remove()
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'unexpected-status', status: 421 } })
    expect(deletes()).toHaveLength(1)
  })

  it('after early hints, any number of them', async () => {
    const hints = 'HTTP/1.1 103 Early Hints\r\nlink: </a.css>; rel=preload\r\n\r\n'
    await serve((socket) => void socket.write(hints + hints + DELETED))
    expect(await remove()).toEqual({ ok: true, value: ['1'] })
    expect(deletes()).toHaveLength(1)
  })

  it.each([
    ['100 Continue', 'HTTP/1.1 100 Continue\r\n\r\n'],
    ['101 Switching', 'HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'],
    ['no HTTP at all', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['a second content-length', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n']
  ])('on a connection that answers %s: unknown', async (_name, text) => {
    await serve((socket) => void socket.end(text))
    expect(await remove()).toMatchObject(INTERRUPTED)
    await quiet()
    expect(deletes()).toHaveLength(1)
  })

  const endings: readonly (readonly [string, (socket: Socket) => void])[] = [
    ['reset', (socket) => socket.resetAndDestroy()],
    ['closed', (socket) => socket.end()]
  ]
  it.each(endings)('whose answer is %s at any byte: unknown', async (_name, end) => {
    let length = 0
    await serve((socket, request) => {
      if (request.startsWith('GET')) socket.write(wireAnswer(200, '{"uploadAssetsList":[]}'))
      else if (length === 0) end(socket)
      else socket.write(DELETED.slice(0, length), () => end(socket))
    })

    for (length = 0; length < DELETED.length; length += 1) {
      // Every other one on a connection that has been used before.
      if (length % 2 === 0)
        await kling.uploads.page({ email: EMAIL, pageNum: 1, pageSize: 20, sort: 'asc' })
      const answer = await remove()
      expect(answer, `after ${length} bytes`).toMatchObject(INTERRUPTED)
      expect(deletes(), `after ${length} bytes`).toHaveLength(length + 1)
    }
  })

  it('when the service closes each connection after its answer', async () => {
    await serve((socket) => {
      socket.end(wireAnswer(200, '{"deleted":1,"ids":["1"]}', { connection: 'close' }))
    })
    for (let time = 0; time < 5; time += 1)
      expect(await remove()).toEqual({ ok: true, value: ['1'] })
    await quiet()
    expect(deletes()).toHaveLength(5)
  })

  it('when an idle connection is dropped while the next one leaves', async () => {
    await serve((socket) => {
      socket.write(DELETED, () => socket.destroySoon())
    })
    let answered = 0
    for (let time = 0; time < 20; time += 1) {
      const answer = await remove()
      answered += answer.ok ? 1 : 0
      if (!answer.ok) expect(answer).toMatchObject(INTERRUPTED)
    }
    await quiet()
    // What was written to a dead connection may or may not have arrived, but never twice.
    expect(deletes().length).toBeGreaterThanOrEqual(answered)
    expect(deletes().length).toBeLessThanOrEqual(20)
  })
})
