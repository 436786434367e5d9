import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLoopback } from '../../../electron/network/proxy-exceptions'
import { ROUTES_LIMIT, readSystemAnswer, routesTo } from '../../../electron/network/routes'

const api = new URL('https://api.useapi.net/')
const direct = { kind: 'direct' }
const proxy = (address: string, credentials: string | null = null) => ({
  kind: 'proxy',
  address,
  credentials
})

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

  it('is what the system names and is supported; the environment where it says DIRECT', () => {
    expect(routesTo(api, 'SOCKS s.test:1; PROXY a.test:1; DIRECT', env)).toEqual([
      proxy('http://a.test:1'),
      direct
    ])
    expect(routesTo(api, 'SOCKS s.test:1; DIRECT', env)).toEqual([direct])
    expect(routesTo(api, 'DIRECT', env)).toEqual([proxy('http://env.test:1')])
    expect(routesTo(api, null, env)).toEqual([proxy('http://env.test:1')])
    expect(routesTo(api, null, {})).toEqual([direct])
  })

  it('names the first entry when none is supported, and tries a few at most', () => {
    expect(routesTo(api, 'SOCKS s.test:1; SOCKS5 t.test:1', env)).toEqual([
      { kind: 'unsupported', named: 'SOCKS s.test:1' }
    ])
    expect(routesTo(api, 'PROXY a:1; PROXY b:1; PROXY c:1; PROXY d:1', {})).toHaveLength(
      ROUTES_LIMIT
    )
  })

  it('to this computer is always direct', () => {
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
