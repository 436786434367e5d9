import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../../electron/main/start/config'
import { environmentRoute } from '../../../electron/network/proxy-environment'
import { isExcepted, isLoopback } from '../../../electron/network/proxy-exceptions'
import { ROUTES_LIMIT, readSystemAnswer, routesTo } from '../../../electron/network/routes'

const api = new URL('https://api.useapi.net/')
const direct = { kind: 'direct' }
const proxy = (address: string, credentials: string | null = null) => ({
  kind: 'proxy',
  address,
  credentials
})
const basic = (text: string): string => Buffer.from(text).toString('base64')

describe('the system’s answer', () => {
  it.each([
    ['DIRECT', [direct]],
    ['', [direct]],
    [' ; ', [direct]],
    ['PROXY a.test:3128', [proxy('http://a.test:3128')]],
    ['proxy A.test', [proxy('http://a.test:80')]],
    ['PROXY a.test:80; HTTPS b.test', [proxy('http://a.test:80'), proxy('https://b.test:443')]],
    ['HTTPS [2001:db8::1]:8443;DIRECT', [proxy('https://[2001:db8::1]:8443'), direct]],
    ['SOCKS5 c.test:3', [{ kind: 'unsupported', named: 'SOCKS5 c.test:3' }]],
    ['QUIC d.test:443', [{ kind: 'unsupported', named: 'QUIC d.test:443' }]],
    ['PROXY', [{ kind: 'unsupported', named: 'PROXY' }]],
    ['PROXY a.test:99999', [{ kind: 'unsupported', named: 'PROXY a.test:99999' }]],
    ['PROXY http://a.test', [{ kind: 'unsupported', named: 'PROXY http://a.test' }]]
  ])('%j is read', (text, routes) => {
    expect(readSystemAnswer(text)).toEqual(routes)
  })

  it('never throws, and never answers nothing', () => {
    fc.assert(fc.property(fc.string(), (text) => readSystemAnswer(text).length > 0))
  })

  it('keeps order and number of its entries', () => {
    const entry = fc.record({
      word: fc.constantFrom('PROXY', 'HTTPS'),
      host: fc.domain(),
      port: fc.integer({ min: 1, max: 65_535 })
    })
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
        const read = readSystemAnswer(
          entries.map(({ word, host, port }) => `${word} ${host}:${port}`).join('; ')
        )
        expect(read).toEqual(
          entries.map(({ word, host, port }) =>
            proxy(`${word === 'PROXY' ? 'http' : 'https'}://${host}:${port}`)
          )
        )
      })
    )
  })
})

describe('the way to a host', () => {
  const env = { HTTPS_PROXY: 'http://env.test:1' }

  it('is the first supported entry, then those after it; the environment only where the system says DIRECT', () => {
    expect(routesTo(api, 'SOCKS s.test:1; PROXY a.test:1; DIRECT', env)).toEqual([
      proxy('http://a.test:1'),
      direct
    ])
    expect(routesTo(api, 'SOCKS s.test:1; DIRECT', env)).toEqual([direct])
    expect(routesTo(api, 'DIRECT', env)).toEqual([proxy('http://env.test:1')])
    expect(routesTo(api, null, env)).toEqual([proxy('http://env.test:1')])
    expect(routesTo(api, null, {})).toEqual([direct])
  })

  it('names the first entry when none is supported, and tries no endless list', () => {
    expect(routesTo(api, 'SOCKS s.test:1; SOCKS5 t.test:1', env)).toEqual([
      { kind: 'unsupported', named: 'SOCKS s.test:1' }
    ])
    expect(routesTo(api, 'PROXY a:1; PROXY b:1; PROXY c:1; PROXY d:1', {})).toHaveLength(
      ROUTES_LIMIT
    )
  })

  it('to this computer is direct, whatever anybody says', () => {
    for (const host of [
      '127.0.0.1',
      '127.8.8.8',
      'localhost',
      'a.localhost',
      '[::1]',
      'LOCALHOST.'
    ]) {
      expect(routesTo(new URL(`https://${host}:8443/`), 'PROXY a.test:1', env), host).toEqual([
        direct
      ])
    }
    for (const host of ['localhost.evil.test', '128.0.0.1', 'notlocalhost', '127.0.0.1.test'])
      expect(isLoopback(host), host).toBe(false)
  })
})

describe('the environment', () => {
  it('is asked by scheme, lower case first, then ALL_PROXY', () => {
    expect(
      environmentRoute(api, {
        HTTPS_PROXY: 'up.test:1',
        https_proxy: 'low.test:2',
        all_proxy: 'all.test:3'
      })
    ).toEqual(proxy('http://low.test:2'))
    expect(
      environmentRoute(api, { HTTP_PROXY: 'plain.test:1', ALL_PROXY: 'https://all.test' })
    ).toEqual(proxy('https://all.test:443'))
    expect(environmentRoute(new URL('http://x.test'), { HTTP_PROXY: 'plain.test' })).toEqual(
      proxy('http://plain.test:80')
    )
    expect(environmentRoute(api, { https_proxy: '', HTTPS_PROXY: 'http://up.test:1/' })).toEqual(
      proxy('http://up.test:1')
    )
    expect(environmentRoute(api, { HTTP_PROXY: 'plain.test:1' })).toEqual(direct)
  })

  it('may hold name and password, encoded or not, which are in nothing that is shown', () => {
    const read = (value: string) => environmentRoute(api, { HTTPS_PROXY: value })
    expect(read('http://anna:p%40ss@p.test:1')).toEqual(
      proxy('http://p.test:1', basic('anna:p@ss'))
    )
    expect(read('anna:100%@p.test:1')).toEqual(proxy('http://p.test:1', basic('anna:100%')))
    expect(read('http://anna:a@b:c@p.test:1')).toEqual(
      proxy('http://p.test:1', basic('anna:a@b:c'))
    )
    for (const value of [
      'socks5://anna:secret@s.test',
      'http://anna:secret@',
      'anna:secret@p test'
    ]) {
      expect(JSON.stringify(read(value)), value).not.toContain('secret')
    }
  })

  it.each([
    ['*', true],
    ['useapi.net', true],
    ['.useapi.net', true],
    ['*.useapi.net', true],
    ['API.UseAPI.net.', true],
    ['other.test, api.useapi.net', true],
    ['other.test api.useapi.net', true],
    ['useapi.net:443', true],
    ['useapi.net:8443', false],
    ['api.net', false],
    ['eapi.net', false],
    ['useapi.net.evil.test', false],
    ['10.0.0.0/8', false],
    ['', false],
    [',. ,', false]
  ])('NO_PROXY=%s', (list, isLeftOut) => {
    expect(environmentRoute(api, { HTTPS_PROXY: 'p.test:1', NO_PROXY: list })).toEqual(
      isLeftOut ? direct : proxy('http://p.test:1')
    )
  })

  it.each([
    ['https://10.1.2.3/', '10.0.0.0/8', true],
    ['https://11.1.2.3/', '10.0.0.0/8', false],
    ['https://10.1.2.3:8443/', '10.1.2.3:8443', true],
    ['https://[2001:db8::7]/', '2001:db8::/32', true],
    ['https://[2001:db8::7]:9/', '[2001:db8::7]:9', true],
    ['https://10.1.2.3/', '10.0.0.0/99', false],
    ['https://10.1.2.3/', '10.0.0.0/x', false]
  ])('%s with NO_PROXY=%s', (url, list, isLeftOut) => {
    expect(isExcepted(new URL(url), list)).toBe(isLeftOut)
  })

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        (HTTPS_PROXY, NO_PROXY) =>
          environmentRoute(api, { HTTPS_PROXY, NO_PROXY }).kind !== undefined
      )
    )
  })
})

describe('an endpoint of one’s own', () => {
  const takes = (url: string): boolean => readConfig({ KLING_SWEEP_API_URL: url }, []).ok

  it('is https, or http on this computer only', () => {
    for (const url of [
      'https://x.test/v1',
      'http://127.0.0.1:8/v1',
      'HTTP://LocalHost',
      'http://[::1]:8',
      'http://127.1/v1',
      'http://[0:0:0:0:0:0:0:1]'
    ]) {
      expect(takes(url), url).toBe(true)
    }
    const refused = [
      'http://x.test',
      'http://localhost.x.test',
      'http://127.0.0.1.x.test',
      'http://0.0.0.0',
      'http://10.0.0.1',
      'http://[::]'
    ]
    const strange = [
      'ftp://127.0.0.1',
      'file:///etc',
      'x.test',
      'https://user:pw@x.test',
      'http://127.0.0.1@x.test',
      'https://x.test/?token=1',
      'https://x.test/#a'
    ]
    for (const url of [...refused, ...strange]) expect(takes(url), url).toBe(false)
  })
})
