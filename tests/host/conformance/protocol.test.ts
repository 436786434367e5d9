import { afterAll, describe, expect, it } from 'vitest'
import { protocol, serveScheme } from '../shown/protocol'

const scheme = 'conform'
const FILE = Buffer.from('0123456789')

/** What the program answers, and what it was asked. */
const program = { answer: (_request: Request): Response => new Response(null), cancelled: false }
protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, stream: true } }])
protocol.handle(scheme, async (request) => program.answer(request))
const origin = await serveScheme(scheme, 'ui')
const controller = new AbortController()
afterAll(() => controller.abort())

const player = { 'sec-fetch-dest': 'video' }

describe('protocol.handle', () => {
  it('hands on the whole address, the method, the headers and the body', async () => {
    program.answer = (request) =>
      new Response(`${request.method} ${request.url} ${request.headers.get('x-test')}`)
    const answer = await fetch(`${origin}/thumb/1?side=160`, {
      method: 'PUT',
      headers: { 'x-test': 'yes' },
      body: 'bytes'
    })
    expect(await answer.text()).toBe('PUT conform://ui/thumb/1?side=160 yes')
  })

  it('needs a scheme that was registered before, and takes one handler', () => {
    const handler = async (): Promise<Response> => new Response(null)
    expect(() => protocol.handle('unknown', handler)).toThrow('not registered')
    expect(() => protocol.handle(scheme, handler)).toThrow('already')
  })

  it('cancels the body of an answer that is no longer wanted', async () => {
    const cancelled = new Promise<void>((resolve) => {
      const body = new ReadableStream({
        pull: (stream) => stream.enqueue(new Uint8Array(65_536)),
        cancel: () => resolve()
      })
      program.answer = () => new Response(body)
    })
    const answer = await fetch(origin, { signal: controller.signal })
    await answer.body?.getReader().read()
    controller.abort()
    await cancelled
  })

  it('tells a player that it got the bytes it asked for, whatever was sent: the offset is trusted', async () => {
    const headers = { ...player, range: 'bytes=4-' }
    const place = async (sent: Response): Promise<readonly unknown[]> => {
      program.answer = () => sent
      const answer = await fetch(origin, { headers })
      return [answer.status, answer.headers.get('content-range'), await answer.text()]
    }
    expect(await place(new Response(FILE))).toEqual([206, 'bytes 4-13/14', '0123456789'])
    const length = { 'content-length': '10' }
    expect(await place(new Response(FILE, { headers: length }))).toEqual([
      206,
      'bytes 4-13/14',
      '0123456789'
    ])
    // A part from elsewhere is placed where it was asked for.
    const part = { status: 206, headers: { 'content-range': 'bytes 8-9/10' } }
    expect(await place(new Response('89', part))).toEqual([206, 'bytes 4-5/10', '89'])
  })

  it('leaves everybody else the status', async () => {
    program.answer = () => new Response(FILE)
    const answer = await fetch(origin, { headers: { range: 'bytes=4-' } })
    expect([answer.status, answer.headers.get('content-range')]).toEqual([200, null])
  })
})
