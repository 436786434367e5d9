import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sniff } from '../../../electron/media/sniff'
import { isTooLarge } from '../../../renderer/media/shrink'
import { isWhole } from '../../../renderer/media/whole'
import { ODD_MEDIA } from '../../support/corpus/media'

/** Shorter samples are a mark and nothing else. */
const ENOUGH_BYTES = 16
/** Each bit, and all of them. */
const MASKS = [1, 2, 4, 8, 16, 32, 64, 128, 255]

/** Everything the program reads in a file before a decoder does. */
function read(bytes: Uint8Array<ArrayBuffer>): void {
  sniff(bytes)
  isTooLarge(bytes)
  isWhole(bytes)
}

describe('an odd picture, clip or sound', () => {
  it('is in the corpus at least 60 times', () => {
    expect(ODD_MEDIA.length).toBeGreaterThanOrEqual(60)
  })

  it.each(ODD_MEDIA.map((odd) => [odd.what, odd] as const))('%s', (_what, { bytes, right }) => {
    expect(sniff(bytes)).toBe(right)
    read(bytes)
  })

  it('is read without an exception, wherever it breaks off and whichever byte is flipped', () => {
    const sample = fc.constantFrom(...ODD_MEDIA.map(({ bytes }) => bytes))
    fc.assert(
      fc.property(sample, fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, at, mask) => {
        read(bytes.slice(0, at % (bytes.length + 1)))
        const flipped = bytes.map((byte, place) =>
          place === at % bytes.length ? byte ^ mask : byte
        )
        read(flipped)
      }),
      { numRuns: 2000 }
    )
  })

  it('is read without an exception at every byte of the smallest of each kind', () => {
    const smallest = new Map<string, Uint8Array<ArrayBuffer>>()
    for (const { right, bytes } of ODD_MEDIA) {
      const known = smallest.get(String(right))
      if (bytes.length >= ENOUGH_BYTES && (!known || bytes.length < known.length))
        smallest.set(String(right), bytes)
    }
    expect(smallest.size).toBeGreaterThanOrEqual(6)

    for (const [kind, bytes] of smallest)
      for (const [at, byte] of bytes.entries()) {
        read(bytes.slice(0, at))
        for (const mask of MASKS) {
          const flipped = bytes.slice()
          flipped[at] = byte ^ mask
          read(flipped)
          // What was kept out is never taken for something that runs.
          if (kind === 'null') expect(sniff(flipped) ?? '').not.toMatch(/html|svg|xml|script|pdf/)
        }
      }
  })

  it('never lets a page through, whatever stands around it', () => {
    const blank = fc.array(fc.constantFrom(0, 9, 10, 13, 32), { maxLength: 20 })
    fc.assert(
      fc.property(blank, fc.uint8Array(), (before, after) => {
        const page = [...Buffer.from('<svg')]
        expect(sniff(Uint8Array.from([...before, ...page, ...after]))).toBeNull()
      })
    )
  })
})

describe('a picture that is too large to decode', () => {
  const jpeg = (fill: string, sides: string) =>
    Uint8Array.from(
      Buffer.from(`\xff\xd8${fill}\xff\xc0\0\x0b\x08${sides}\x01\x01\x11\0\xff\xd9`, 'latin1')
    )

  it.each(['', '\xff\xff\xff'])('is told by its frame, behind fill bytes as well', (fill) => {
    expect(isTooLarge(jpeg(fill, '\x7f\xff\x7f\xff'))).toBe(true)
    expect(isTooLarge(jpeg(fill, '\0\x1e\0\x3c'))).toBe(false)
  })
})
