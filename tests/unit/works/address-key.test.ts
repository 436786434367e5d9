import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressKey } from '../../../electron/works/address-key'
import { kimgAddress } from '../../support/service/works/addresses'

const PUBLISHED =
  'EMXN1y8qTwoGdXBsb2FkEg55bGFiLXN0dW50LXNncBo1c3RhcmdhdGUvMTEyL2UwYjI0ZGYxLTgwOGMtNDQ1Ni1hN2Zi' +
  'LWYwZmFkZmQ4Nzg4Ny5wbmc'
const STORED = 'upload-ylab-stunt-sgp/stargate/112/e0b24df1-808c-4456-a7fb-f0fadfd87887.png'

const keysOf = (address: string) => addressKey(address)?.keys ?? []
const isSame = (a: string, b: string): boolean => keysOf(a).some((key) => keysOf(b).includes(key))

describe('an address reduced to what is stored', () => {
  it('reads a published kimg address as the object that bs2 names', () => {
    const kimg = `https://s15-kling.klingai.com/kimg/${PUBLISHED}.origin?x-kcdn-pid=112372`
    expect(keysOf(kimg)).toContain(STORED)
    expect(isSame(kimg, `https://v15-kling.klingai.com/bs2/${STORED}?sign=1`)).toBe(true)
    expect(addressKey(kimg)?.name).toBe('e0b24df1-808c-4456-a7fb-f0fadfd87887.png')
  })

  it('takes every size of a picture for the same object', () => {
    for (const size of ['', '.origin', ':360x644.webp', ':360x644', '.origin:360x644.webp'])
      expect(keysOf(`https://p2-kling.klingai.com/kimg/${PUBLISHED}${size}?a=b`)).toContain(STORED)
  })

  it('calls not comparable what does not reduce to a key', () => {
    const wrong = [
      '',
      'not an address',
      'file:///bs2/a/b',
      'https://a.example/',
      'https://a.example/bs2/',
      'https://a.example/bs2/bucket',
      'https://a.example/bs2/bucket/',
      'https://a.example/kimg/opaque-result.png.origin',
      'https://a.example/kimg/%E0%A4%A',
      'https://a.example/kimg/AAAA',
      `https://a.example/kimg/${PUBLISHED.slice(0, 40)}`,
      `https://a.example/bs2/b/${'x'.repeat(9000)}`
    ]
    for (const address of wrong) expect([address, addressKey(address)]).toEqual([address, null])
  })

  it('keeps other paths in a family of their own', () => {
    const one = addressKey('https://v15.example/a/b.mp4?x=1')
    expect(one).toEqual(addressKey('https://s21.example/a/b.mp4:360x644.webp'))
    expect(one?.family).toBe('path')
    expect(addressKey('https://v15.example/bs2/a/b.mp4')?.family).toBe('object')
  })

  const part = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,20}$/)
  const place = fc.record({
    bucket: part,
    table: fc.oneof(fc.constant(''), part),
    key: fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('/')}.png`)
  })
  const host = fc.constantFrom('v15-kling', 's15-kling', 's21-kling', 'p2-kling')
  const size = fc.constantFrom('.origin', ':360x644.webp', ':90x90', '')

  it('finds an object again behind any host, encoding, nesting and size', () => {
    fc.assert(
      fc.property(place, host, size, fc.boolean(), fc.nat(), (at, from, how, isNested, salt) => {
        const bucket = at.table === '' ? at.bucket : `${at.bucket}-${at.table}`
        const bs2 = `https://${from}.klingai.com/bs2/${bucket}/${at.key}?salt=${salt}`
        const kimg = kimgAddress(`https://${from}.klingai.com`, at, { size: how, isNested })
        expect(isSame(bs2, kimg)).toBe(true)
        expect(addressKey(kimg)?.name).toBe(at.key.slice(at.key.lastIndexOf('/') + 1))
      })
    )
  })

  it('never takes two objects for one', () => {
    fc.assert(
      fc.property(place, place, fc.boolean(), (one, other, isNested) => {
        fc.pre(one.key !== other.key)
        const [a, b] = [one, other].map((at) => kimgAddress('https://a.example', at, { isNested }))
        expect(isSame(a ?? '', b ?? '')).toBe(false)
      })
    )
  })

  it('reads anything without throwing', () => {
    const code = fc.uint8Array({ maxLength: 80 }).map((bytes) => Buffer.from(bytes))
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), code.map(String)), (text) => {
        addressKey(text)
      })
    )
    fc.assert(
      fc.property(code, (bytes) => {
        const read = addressKey(`https://a.example/kimg/${bytes.toString('base64url')}.origin`)
        expect(read === null || read.keys.length > 0).toBe(true)
      })
    )
  })
})
