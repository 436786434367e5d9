import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mediaAddress } from '../../../electron/media/address'

const allowed = (host: string): boolean =>
  mediaAddress(`https://${host}/a.png?sign=1`, null) !== null

const octet = fc.integer({ min: 0, max: 255 })
/** An address in a network, and the network's prefix as octets. */
const inside = (...prefix: readonly number[]) =>
  fc.tuple(octet, octet, octet, octet).map((any) => any.map((value, at) => prefix[at] ?? value))
const privateV4 = fc.oneof(
  inside(10),
  inside(127),
  inside(0),
  inside(169, 254),
  inside(192, 168),
  fc.integer({ min: 16, max: 31 }).chain((second) => inside(172, second)),
  fc.integer({ min: 64, max: 127 }).chain((second) => inside(100, second)),
  fc.integer({ min: 224, max: 255 }).chain((first) => inside(first))
)
const asNumber = (octets: readonly number[]): number =>
  octets.reduce((total, value) => total * 256 + value, 0)
/** Every way in which a browser's `URL` reads an IPv4 address. */
const spellings: readonly ((octets: readonly number[]) => string)[] = [
  (octets) => octets.join('.'),
  (octets) => `${octets.join('.')}.`,
  (octets) => String(asNumber(octets)),
  (octets) => `0x${asNumber(octets).toString(16)}`,
  (octets) => octets.map((value) => `0${value.toString(8)}`).join('.'),
  (octets) => octets.map((value) => `0x${value.toString(16)}`).join('.'),
  (octets) => `${octets[0]}.${asNumber(octets.slice(1))}`,
  (octets) =>
    octets.join('.').replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  (octets) => octets.join('%2e')
]
const groups = (octets: readonly number[]): string =>
  [asNumber(octets.slice(0, 2)), asNumber(octets.slice(2))]
    .map((group) => group.toString(16))
    .join(':')
/** IPv6 addresses that carry an IPv4 one. */
const carriers: readonly ((octets: readonly number[]) => string)[] = [
  (octets) => `[::${octets.join('.')}]`,
  (octets) => `[::ffff:${octets.join('.')}]`,
  (octets) => `[::ffff:0:${groups(octets)}]`,
  (octets) => `[64:ff9b::${octets.join('.')}]`,
  (octets) => `[64:ff9b:1::${octets.join('.')}]`,
  (octets) => `[2002:${groups(octets)}::1]`,
  (octets) => `[2001:0:${groups(octets)}::1]`
]

describe('a media address', () => {
  it('is never a private or loopback IPv4 address, however it is spelt', () => {
    fc.assert(
      fc.property(privateV4, fc.constantFrom(...spellings), (octets, spelt) => {
        expect(allowed(spelt(octets)), spelt(octets)).toBe(false)
      })
    )
  })

  it('is never an IPv6 address that carries an IPv4 one', () => {
    fc.assert(
      fc.property(
        fc.oneof(privateV4, inside()),
        fc.constantFrom(...carriers),
        (octets, carried) => {
          expect(allowed(carried(octets)), carried(octets)).toBe(false)
        }
      )
    )
  })

  it('is an IPv6 address of the Internet or none', () => {
    const hex = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16))
    fc.assert(
      fc.property(fc.array(hex, { minLength: 8, maxLength: 8 }), (parts) => {
        const first = Number.parseInt(parts[0] ?? '', 16)
        if (allowed(`[${parts.join(':')}]`)) expect(first >>> 13).toBe(1)
      })
    )
    for (const host of [
      '[::]',
      '[::1]',
      '[fe80::1]',
      '[fd00::1]',
      '[fec0::1]',
      '[ff02::1]',
      '[2001:db8::1]'
    ])
      expect(allowed(host), host).toBe(false)
    expect(allowed('[2606:4700::1111]')).toBe(true)
  })

  it.each([
    'localhost',
    'a.localhost',
    'LOCALHOST.',
    'printer',
    'nas.local',
    'metadata.google.internal',
    'router.lan',
    'x.home.arpa'
  ])('is no name of the local network: %s', (host) => expect(allowed(host)).toBe(false))

  it.each([
    'v15-kling.klingai.com',
    's21-kling.klingai.com',
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    'localhost.example.com',
    '10.example.com'
  ])('may be of the Internet: %s', (host) => expect(allowed(host)).toBe(true))

  it.each([
    'http://cdn.example/a',
    'ftp://cdn.example/a',
    'file:///etc/passwd',
    'data:image/png,x',
    'https://u@cdn.example/a',
    'https://:p@cdn.example/a',
    '//x',
    ''
  ])('is https without credentials: not %j', (address) =>
    expect(mediaAddress(address, null)).toBeNull()
  )

  it('may be at the origin of an endpoint on this machine, and at no other port of it', () => {
    const origin = 'http://127.0.0.1:8080'
    expect(mediaAddress(`${origin}/media/1`, origin)?.href).toBe(`${origin}/media/1`)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 65535 }), (port) => {
        fc.pre(port !== 8080)
        expect(mediaAddress(`http://127.0.0.1:${port}/media/1`, origin)).toBeNull()
        expect(mediaAddress(`https://127.0.0.1:${port}/media/1`, origin)).toBeNull()
      })
    )
    expect(mediaAddress('http://u:p@127.0.0.1:8080/x', origin)).toBeNull()
    expect(mediaAddress('http://localhost:8080/x', origin)).toBeNull()
  })
})
