import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { encode } from 'fast-png'
import { describe, expect, it } from 'vitest'
import { sniff } from '../../../electron/media/sniff'
import { isWhole } from '../../../renderer/media/whole'
import { PICTURES } from '../../support/files/pictures'
import { inRoot } from '../../support/root'

const file = (name: string) => Uint8Array.from(readFileSync(inRoot('resources/demo', name)))
const png = Uint8Array.from(
  encode({ width: 9, height: 9, data: new Uint8Array(81), channels: 1, depth: 8 })
)
const pictures = {
  ...PICTURES,
  png,
  jpeg: file('dunes.jpg'),
  webp: file('harbour.webp')
}

describe('whether a picture reaches its end', () => {
  it.each(Object.entries(pictures))(
    'is seen in a whole %s, and in one that breaks off',
    (_, bytes) => {
      expect(isWhole(bytes)).toBe(true)
      fc.assert(
        fc.property(fc.integer({ min: 24, max: bytes.length - 13 }), (length) => {
          expect(isWhole(bytes.slice(0, length))).toBe(false)
        })
      )
    }
  )

  it('is not disturbed by what stands behind the end, as some cameras write it', () => {
    for (const bytes of [png, pictures.jpeg])
      expect(isWhole(Uint8Array.from([...bytes, 0, 0, 0, 0]))).toBe(true)
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void isWhole(Uint8Array.from(bytes))))
  })
})

describe('the type of a picture', () => {
  const iso = (...brands: string[]) =>
    Uint8Array.from(
      Buffer.from(
        `\0\0\0${String.fromCharCode(8 + 4 * (brands.length + 1))}ftyp${brands[0]}\0\0\0\0${brands.slice(1).join('')}`,
        'latin1'
      )
    )

  it('is told by all brands of a file, not by the first alone', () => {
    expect(sniff(iso('mif1', 'mif1', 'avif', 'miaf'))).toBe('image/avif')
    expect(sniff(iso('avis', 'msf1'))).toBe('image/avif')
    expect(sniff(iso('isom', 'iso2', 'mp41'))).toBe('video/mp4')
    expect(sniff(iso('heic', 'mif1', 'heic'))).toBeNull()
    expect(sniff(iso('mif1', 'mif1', 'heic'))).toBeNull()
    expect(sniff(PICTURES.avif)).toBe('image/avif')
  })
})
