import { createServer, type Server } from 'node:https'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createKling } from '../../../electron/kling/client'
import { createOriginals } from '../../../electron/media/originals'
import { trustedCertificates } from '../../../electron/network/certificates'
import { createNetwork } from '../../../electron/network/network'
import { type Certificate, selfSigned } from '../../support/system/certificate'
import {
  type ProxyFault,
  type ProxyOptions,
  startProxy,
  type TestProxy
} from '../../support/system/proxy'

// Everything at the wire: a real https server and real CONNECT proxies. Requests are counted where
// they arrive.

const TOKEN = 'user:1-abc'
/** Resolves nowhere: only a proxy can reach it. */
const HOST = 'service.test'
let certificate: Certificate
let server: Server
let port: number
/** Method and path of every request that arrived, and what to do with the next deletion. */
let seen: string[] = []
let onDelete = (): void => undefined
const proxies: TestProxy[] = []

beforeAll(async () => {
  certificate = selfSigned()
  server = createServer(certificate, (request, response) => {
    seen.push(`${request.method} ${request.url?.split('?')[0]}`)
    if (request.method === 'DELETE') onDelete()
    response.end(
      request.url?.startsWith('/picture')
        ? Buffer.from('\x89PNG\r\n\x1a\n--------', 'latin1')
        : '{"deleted":1,"ids":["1"]}'
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  port = address.port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
afterEach(async () => {
  seen = []
  onDelete = () => undefined
  await Promise.all(proxies.splice(0).map((proxy) => proxy.close()))
})

const proxied = async (options: Omit<ProxyOptions, 'port'> = {}): Promise<TestProxy> => {
  const proxy = await startProxy({ ...options, port })
  proxies.push(proxy)
  return proxy
}

interface Way {
  readonly system?: string
  readonly env?: Readonly<Record<string, string>>
  readonly trusts?: boolean
  readonly host?: string
  readonly timeLimitMs?: number
}
const networkOf = ({ system = 'DIRECT', env = {}, trusts = true }: Way) =>
  createNetwork({
    resolveProxy: async () => system,
    env,
    trusted: () => (trusts ? [certificate.cert] : null)
  })

async function remove(way: Way) {
  const baseUrl = `https://${way.host ?? HOST}:${port}/v1/kling`
  const limits = { timeLimitMs: way.timeLimitMs ?? 5_000, bodyLimitBytes: 10_000 }
  const kling = createKling({ baseUrl, token: TOKEN, limits, network: networkOf(way) })
  const answer = await kling.uploads.remove('a@b.c', ['1'])
  kling.close()
  return answer
}
const DELETED = { ok: true, value: ['1'] }
const ONCE = ['DELETE /v1/kling/assets/uploaded/']

describe('certificates', () => {
  const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED']
  afterEach(() => {
    if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']
    else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before
  })
  const untrusted = {
    ok: false,
    problem: { kind: 'untrusted', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }
  }

  it('are checked although NODE_TLS_REJECT_UNAUTHORIZED=0: nothing is sent', async () => {
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'
    expect(await remove({ trusts: false, host: '127.0.0.1' })).toEqual(untrusted)
    expect(seen).toEqual([])
  })

  it('are checked through a proxy too, and the next route is not tried', async () => {
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'
    const [proxy, other] = [await proxied(), await proxied()]
    expect(
      await remove({
        trusts: false,
        system: `PROXY 127.0.0.1:${proxy.port}; PROXY 127.0.0.1:${other.port}`
      })
    ).toEqual(untrusted)
    expect([proxy.asked.length, other.asked.length, seen]).toEqual([1, 0, []])
  })

  it('of a proxy are checked before it hears of anything', async () => {
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'
    const proxy = await proxied({ secure: certificate })
    expect(await remove({ trusts: false, system: `HTTPS 127.0.0.1:${proxy.port}` })).toEqual(
      untrusted
    )
    expect([proxy.asked, seen]).toEqual([[], []])
  })

  it('of another host are refused', async () => {
    const proxy = await proxied()
    const answer = await remove({ system: `PROXY 127.0.0.1:${proxy.port}`, host: 'elsewhere.test' })
    expect(answer).toEqual({
      ok: false,
      problem: { kind: 'untrusted', code: 'ERR_TLS_CERT_ALTNAME_INVALID' }
    })
    expect(seen).toEqual([])
  })

  it('come from the system where this Node can read them', () => {
    const lists: Readonly<Record<string, readonly string[]>> = {
      default: ['a', 'b'],
      system: ['b', 'company']
    }
    expect(trustedCertificates({ getCACertificates: (kind: string) => lists[kind] })).toEqual([
      'a',
      'b',
      'company'
    ])
    expect(trustedCertificates({})).toBeNull()
    const broken = () => {
      throw new Error('no store')
    }
    expect(trustedCertificates({ getCACertificates: broken })).toBeNull()
  })
})

describe('the way out', () => {
  it('is the one the system names; the proxy learns the host and nothing else', async () => {
    const proxy = await proxied()
    expect(await remove({ system: `PROXY 127.0.0.1:${proxy.port}` })).toEqual(DELETED)
    expect([proxy.asked, seen]).toEqual([[`${HOST}:${port}`], ONCE])
  })

  it('may be an HTTPS proxy', async () => {
    const proxy = await proxied({ secure: certificate })
    expect(await remove({ system: `HTTPS 127.0.0.1:${proxy.port}` })).toEqual(DELETED)
    expect([proxy.asked.length, seen]).toEqual([1, ONCE])
  })

  it('is the environment where the system says DIRECT, with name and password', async () => {
    const authorization = `Basic ${Buffer.from('anna:s:e%c').toString('base64')}`
    const proxy = await proxied({ authorization })
    const env = { https_proxy: `http://anna:s%3Ae%25c@127.0.0.1:${proxy.port}` }
    expect(await remove({ env })).toEqual(DELETED)
    // Chromium reads the environment too, and answers without the credentials.
    expect(await remove({ env, system: `PROXY 127.0.0.1:${proxy.port}` })).toEqual(DELETED)
    const refused = await remove({
      env: { HTTPS_PROXY: `http://anna:wrong@127.0.0.1:${proxy.port}` }
    })
    expect(refused).toEqual({ ok: false, problem: { kind: 'proxy-refused', status: 407 } })
    expect(seen).toEqual([...ONCE, ...ONCE])
  })

  it('to this computer is always direct', async () => {
    const proxy = await proxied()
    expect(
      await remove({
        host: '127.0.0.1',
        system: `PROXY 127.0.0.1:${proxy.port}`,
        env: { ALL_PROXY: `http://127.0.0.1:${proxy.port}` }
      })
    ).toEqual(DELETED)
    expect([proxy.asked, seen]).toEqual([[], ONCE])
  })

  it('through SOCKS alone is refused by name, without its secrets', async () => {
    const named = (text: string) => ({
      ok: false,
      problem: { kind: 'proxy-unsupported', named: text }
    })
    expect(await remove({ system: 'SOCKS5 inside.test:1080' })).toEqual(
      named('SOCKS5 inside.test:1080')
    )
    expect(await remove({ env: { ALL_PROXY: 'socks5://anna:secret@inside.test' } })).toEqual(
      named('socks5://inside.test:1080')
    )
    expect(await remove({ env: { HTTPS_PROXY: 'http://anna:secret@:nonsense' } })).toEqual(
      named('HTTPS_PROXY')
    )
    expect(seen).toEqual([])
  })

  it('is the same for pictures', async () => {
    const fetchPicture = (address: string, system: string) =>
      createOriginals({ loopbackOrigin: null, network: networkOf({ system }) }).fetch({
        address,
        use: 'picture',
        range: null,
        known: null,
        signal: new AbortController().signal
      })
    const proxy = await proxied()
    const picture = await fetchPicture(
      `https://${HOST}:${port}/picture`,
      `SOCKS x.test:1; PROXY 127.0.0.1:${proxy.port}`
    )
    expect(picture.ok && picture.value.type).toBe('image/png')
    if (picture.ok) await picture.value.body.cancel()
    expect([proxy.asked, seen]).toEqual([[`${HOST}:${port}`], ['GET /picture']])
    expect(await fetchPicture(`https://${HOST}/picture`, 'SOCKS x.test:1')).toMatchObject({
      problem: { kind: 'proxy-unsupported' }
    })
  })
})

describe('a proxy that fails', () => {
  const faults: readonly ProxyFault[] = [
    'reset-before-answer',
    'reset-after-answer',
    { status: 503 }
  ]

  it.each(faults)(
    'before the request has left is skipped, and the deletion is delivered once: %j',
    async (fault) => {
      const [bad, good] = [await proxied({ fault }), await proxied()]
      expect(
        await remove({ system: `PROXY 127.0.0.1:${bad.port}; PROXY 127.0.0.1:${good.port}` })
      ).toEqual(DELETED)
      expect([bad.asked.length, good.asked.length, seen]).toEqual([1, 1, ONCE])
    }
  )

  it.each(faults)('and is the only route leaves the deletion unsent: %j', async (fault) => {
    const bad = await proxied({ fault })
    const answer = await remove({ system: `PROXY 127.0.0.1:${bad.port}` })
    expect(answer.ok || answer.problem.kind).toBe(
      typeof fault === 'object' ? 'proxy-refused' : 'unreachable'
    )
    expect([bad.asked.length, seen]).toEqual([1, []])
  })

  it('that nobody runs is skipped', async () => {
    const [gone, good] = [await proxied(), await proxied()]
    await gone.close()
    expect(
      await remove({ system: `PROXY 127.0.0.1:${gone.port}; PROXY 127.0.0.1:${good.port}` })
    ).toEqual(DELETED)
    expect(await remove({ system: `PROXY 127.0.0.1:${gone.port}` })).toEqual({
      ok: false,
      problem: { kind: 'unreachable', code: 'ECONNREFUSED' }
    })
    expect(seen).toEqual(ONCE)
  })

  it('after the request has left is not skipped: unknown, and delivered once (R15)', async () => {
    const [bad, good] = [await proxied(), await proxied()]
    onDelete = bad.reset
    const answer = await remove({
      system: `PROXY 127.0.0.1:${bad.port}; PROXY 127.0.0.1:${good.port}`
    })
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'interrupted' } })
    expect([bad.asked.length, good.asked.length, seen]).toEqual([1, 0, ONCE])
  })

  it('by saying nothing ends with the time limit', async () => {
    const bad = await proxied({ fault: 'silent' })
    const answer = await remove({ system: `PROXY 127.0.0.1:${bad.port}`, timeLimitMs: 300 })
    expect(answer).toEqual({ ok: false, problem: { kind: 'timed-out', afterMs: 300 } })
    expect(seen).toEqual([])
  })
})
