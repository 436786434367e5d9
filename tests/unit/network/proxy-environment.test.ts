import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { environmentRoute } from '../../../electron/network/proxy-environment'
import { isExcepted } from '../../../electron/network/proxy-exceptions'

const api = new URL('https://api.useapi.net/')
const direct = { kind: 'direct' }
const proxy = (address: string, credentials: string | null = null) => ({
  kind: 'proxy',
  address,
  credentials
})
const basic = (text: string): string => Buffer.from(text).toString('base64')

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
