import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { endsAsJpeg } from '../../../../electron/copies/whole/ends-of-pictures'
import { isCutJpeg } from '../../../../renderer/copies/decoding/jpeg/is-cut'
import { JPEGS } from '../../../support/files/jpegs'
import { PICTURES } from '../../../support/files/pictures'
import { inRoot } from '../../../support/root'

const demo = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(inRoot('resources/demo', name)))
const WHOLE: readonly (readonly [string, Uint8Array])[] = [
  ['garden.jpg', demo('garden.jpg')],
  ['dunes.jpg', demo('dunes.jpg')],
  ['turned, with a small picture in it', PICTURES.turnedJpeg],
  ['for print', PICTURES.cmykJpeg],
  ...Object.entries(JPEGS)
]

/** Ends at a place inside its last scan, with the mark of an end. */
function cutAt(bytes: Uint8Array, share: number): Uint8Array {
  const scan = Buffer.from(bytes).lastIndexOf(Buffer.from([0xff, 0xda]))
  const from = scan + 2 + ((bytes[scan + 2] ?? 0) << 8) + (bytes[scan + 3] ?? 0)
  let at = from + Math.floor((bytes.length - 2 - from) * share)
  // Not in the middle of a marker.
  while (bytes[at - 1] === 0xff) at -= 1
  return new Uint8Array([...bytes.subarray(0, at), 0xff, 0xd9])
}

describe('a JPEG with its end mark', () => {
  it.each(WHOLE)('is whole with all its blocks: %s', (_, bytes) => {
    expect(isCutJpeg(bytes)).toBe(false)
  })

  it.each(WHOLE)('is cut when its last blocks are missing: %s', (_, bytes) => {
    for (const share of [0, 0.3, 0.6, 0.8]) {
      const cut = cutAt(bytes, share)
      // Segment after segment it looks whole: that is what main sees.
      expect(endsAsJpeg(cut)).toBe(true)
      expect([share, isCutJpeg(cut)]).toEqual([share, true])
    }
  })

  it('is not called cut when it is coded in another way, or is none', () => {
    const arithmetic = Uint8Array.from(demo('dunes.jpg'))
    const frame = Buffer.from(arithmetic).indexOf(Buffer.from([0xff, 0xc0]))
    arithmetic[frame + 1] = 0xc9
    expect(isCutJpeg(arithmetic)).toBe(false)
    expect(isCutJpeg(PICTURES.turnedPng)).toBe(false)
    expect(isCutJpeg(new Uint8Array())).toBe(false)
    expect(isCutJpeg(new Uint8Array([0xff, 0xd8, 0xff, 0xd9]))).toBe(false)
  })

  it('may be followed by anything', () => {
    const bytes = demo('dunes.jpg')
    expect(isCutJpeg(new Uint8Array([...bytes, 1, 2, 3, 0xff, 0xda, 0, 4]))).toBe(false)
  })
})
