import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { createKling } from '../../../electron/kling/client'
import { addressOf } from '../../../electron/kling/http'
import { STRAIGHT } from '../../support/system/straight'

const TOKEN = 'user:1-abc'
let server: Server | undefined

async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer)
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}/v1/kling`
}

const limits = { timeLimitMs: 400, bodyLimitBytes: 10_000 }
const klingAt = (baseUrl: string) =>
  createKling({ baseUrl, token: TOKEN, network: STRAIGHT, limits })
const EMAIL = 'a+b@example.com'

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

describe('requests', () => {
  it('encodes every parameter: a plus sign arrives as such', () => {
    expect(
      addressOf('https://x.test/v1/', {
        path: ['assets', 'uploaded', ''],
        query: { email: EMAIL, id: '1,2' }
      })
    ).toBe('https://x.test/v1/assets/uploaded/?email=a%2Bb%40example.com&id=1%2C2')
  })

  it('keeps ids whole when they come as JSON numbers beyond 2^53', async () => {
    const url = await serve((_request, response) =>
      response.end(
        '{"uploadAssetsList":[{"id":869218167527833688,"contentType":"image"},{"name":"no id"},{"id":"12"}]}'
      )
    )
    const page = await klingAt(url).uploads.page({
      email: EMAIL,
      pageNum: 1,
      pageSize: 500,
      sort: 'desc'
    })
    expect(page.ok && page.value.uploads.map(({ asset }) => asset.id)).toEqual([
      '869218167527833688',
      '12'
    ])
    expect(page.ok && page.value.unusable).toBe(1)
  })

  it('sends nothing once it is closed, used before or not', async () => {
    let seen = 0
    const url = await serve((_request, response) => {
      seen += 1
      response.end('{"deleted":1,"ids":["1"]}')
    })
    const used = klingAt(url)
    expect((await used.uploads.remove(EMAIL, ['1'])).ok).toBe(true)
    used.close()
    const about = klingAt(url)
    const cut = about.uploads.remove(EMAIL, ['1'])
    about.close()
    const unused = klingAt(url)
    unused.close()
    for (const answer of [
      used.uploads.remove(EMAIL, ['1']),
      cut,
      unused.uploads.remove(EMAIL, ['1'])
    ]) {
      expect(await answer).toMatchObject({ ok: false, problem: { kind: 'interrupted' } })
    }
    expect(seen).toBe(1)
  })

  it('sends nothing more with a refused token, except a check whether it is good again (R16)', async () => {
    let seen = 0
    let isGood = false
    const url = await serve((_request, response) => {
      seen += 1
      response
        .writeHead(isGood ? 200 : 401)
        .end(isGood ? '{"a@b.c":{"email":"a@b.c"}}' : '{"error":"Unauthorized","code":401}')
    })
    const kling = klingAt(url)
    for (let call = 0; call < 3; call += 1) {
      expect(await kling.uploads.remove(EMAIL, ['1'])).toMatchObject({
        ok: false,
        problem: { kind: 'unauthorized' }
      })
    }
    expect(seen).toBe(1)
    isGood = true
    expect(
      await kling.uploads.page({ email: EMAIL, pageNum: 1, pageSize: 20, sort: 'desc' })
    ).toMatchObject({ ok: false })
    expect(seen).toBe(1)
    expect((await kling.accounts.list()).ok).toBe(true)
    await kling.uploads.remove(EMAIL, ['1'])
    expect(seen).toBe(3)
  })

  it.each([
    [400, '{"error":"Invalid parameters"}', { kind: 'rejected', said: 'Invalid parameters' }],
    [401, '{"error":"Unauthorized","code":401}', { kind: 'unauthorized', said: 'Unauthorized' }],
    [403, '{"error":{"code":1,"message":"not yours"}}', { kind: 'forbidden', said: 'not yours' }],
    [404, 'Not here', { kind: 'not-found', said: 'Not here' }],
    [
      500,
      '<html>proxy</html>',
      { kind: 'service-failed', status: 500, said: null, retryAfterMs: null }
    ],
    [302, '', { kind: 'unexpected-status', status: 302, said: null }],
    [596, `{"error":"bad ${TOKEN}"}`, { kind: 'session-broken', said: 'bad …' }],
    [200, 'nonsense', { kind: 'unreadable', why: 'the answer is not JSON' }]
  ])('reads status %i with body %s', async (status, body, problem) => {
    const url = await serve((_request, response) =>
      response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end(body)
    )
    expect(await klingAt(url).uploads.remove(EMAIL, ['1'])).toEqual({ ok: false, problem })
  })

  it('reads no token out of an answer, however it is spelled: in words, names, keys', async () => {
    const base64 = Buffer.from(`Bearer ${TOKEN}`).toString('base64')
    const hex = Buffer.from(TOKEN).toString('hex')
    const spelled = [
      TOKEN,
      TOKEN.toUpperCase(),
      encodeURIComponent(TOKEN),
      hex,
      base64,
      Buffer.from(`x${base64}`).toString('base64url')
    ]
    const escaped = [...TOKEN].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join('')
    const says = await serve((_request, response) =>
      response.writeHead(400).end(`{"error":"bad ${spelled.slice(0, 5).join(' ')} ${escaped}"}`)
    )
    const said = await klingAt(says).uploads.remove(EMAIL, ['1'])
    expect(said).toMatchObject({
      problem: { said: expect.stringMatching(/^bad … … … … [A-Za-z0-9]*…[=A-Za-z0-9]* …$/) }
    })
    server?.closeAllConnections()
    const names = await serve((_request, response) =>
      response.end(`{"uploadAssetsList":[{"id":"1","name":"${TOKEN}.png"}]}`)
    )
    const page = await klingAt(names).uploads.page({
      email: EMAIL,
      pageNum: 1,
      pageSize: 20,
      sort: 'asc'
    })
    expect(page.ok && page.value.uploads[0]?.asset.name).toBe('….png')
    server?.closeAllConnections()
    const keys = await serve((_request, response) =>
      response.end(`{"a@example.com":5,"${escaped}":5}`)
    )
    expect(await klingAt(keys).accounts.list()).toMatchObject({
      problem: { why: 'the answer has another shape than documented: …, …' }
    })
  })

  it('gives up after the time limit, and on a body over the limit', async () => {
    const silent = await serve(() => undefined)
    expect(await klingAt(silent).uploads.remove(EMAIL, ['1'])).toEqual({
      ok: false,
      problem: { kind: 'timed-out', afterMs: 400 }
    })
    server?.closeAllConnections()
    const huge = await serve((_request, response) => response.end('x'.repeat(20_000)))
    expect(await klingAt(huge).uploads.remove(EMAIL, ['1'])).toMatchObject({
      problem: { kind: 'too-large' }
    })
  })

  it('delivers a DELETE once on a kept connection that is reset after applying (R15)', async () => {
    let deliveries = 0
    const url = await serve((request, response) => {
      if (request.method === 'GET') return response.end('{"uploadAssetsList":[]}')
      deliveries += 1
      return request.socket.resetAndDestroy()
    })
    const kling = klingAt(url)
    await kling.uploads.page({ email: EMAIL, pageNum: 1, pageSize: 20, sort: 'asc' })
    expect(await kling.uploads.remove(EMAIL, ['1'])).toMatchObject({
      problem: { kind: 'interrupted' }
    })
    expect(deliveries).toBe(1)
  })

  it('tells a connection that was never made from one that broke', async () => {
    const url = await serve(() => undefined)
    await new Promise((resolve) => server?.close(resolve))
    expect(await klingAt(url).uploads.remove(EMAIL, ['1'])).toMatchObject({
      problem: { kind: 'unreachable', code: 'ECONNREFUSED' }
    })
  })
})
