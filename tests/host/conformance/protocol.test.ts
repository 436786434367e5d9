import { afterAll, describe, expect, it } from 'vitest'
import { readiness } from '../readiness'
import { protocol, serveScheme } from '../shown/protocol'

const scheme = 'conform'
const FILE = Buffer.from('0123456789')

/** What the program answers, and what it was asked. */
const program = {
  answer: (_request: Request): Response | Promise<Response> => new Response(null)
}
const register = (name: string): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: name, privileges: { standard: true, stream: true } }
  ])
const thrown = (run: () => void): string => {
  try {
    run()
    return ''
  } catch (error) {
    return String(error)
  }
}
readiness.isReady = false
const MISNAMED = ['', '1app', 'app_ui', 'app,ui']
const early = {
  misnamed: MISNAMED.map((name) => thrown(() => register(name))),
  handled: thrown(() => protocol.handle(scheme, async () => new Response(null))),
  registered: thrown(() => register(scheme)),
  again: thrown(() => register('another'))
}
readiness.isReady = true
protocol.handle(scheme, async (request) => program.answer(request))
const origin = await serveScheme(scheme, 'ui')
const controller = new AbortController()
afterAll(() => controller.abort())

const player = { 'sec-fetch-dest': 'video' }

describe('protocol.registerSchemesAsPrivileged', () => {
  it('is called once, before the program is ready, with names that are schemes', () => {
    for (const said of early.misnamed) expect(said).toContain('Invalid scheme name')
    expect(early.registered).toBe('')
    expect(early.again).toContain('already')
    expect(thrown(() => register('late'))).toContain('after app is ready')
  })
})

describe('protocol.handle', () => {
  it('waits until the program is ready', () => {
    expect(early.handled).toContain('before app is ready')
  })

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

  it.each([
    ['throws', () => Promise.reject(new Error('no file'))],
    ['answers an error', async () => Response.error()],
    ['answers no response', async () => ({}) as Response]
  ])('fails the request when the handler %s, as if the network had', async (_how, answer) => {
    program.answer = answer
    await expect(fetch(`${origin}/index.html`)).rejects.toThrow('fetch failed')
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
