import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toUpload } from '../../../electron/kling/wire'

const favored = (value: unknown): boolean | undefined =>
  toUpload({ id: '1', favored: value })?.asset.favored

describe('a favourite', () => {
  it.each([
    ['undefined', undefined],
    ['null', null],
    ['false', false],
    ['0', 0],
    ['-0', -0],
    ['"false"', 'false']
  ])('is not what says so plainly: %s (R40)', (_name, value) => {
    expect(favored(value)).toBe(false)
  })

  it('is not what says nothing', () => {
    expect(toUpload({ id: '1' })?.asset.favored).toBe(false)
  })

  it.each([[true], [1], ['true'], ['yes'], [''], ['0'], ['False'], [{}], [[]], [Number.NaN], [-1]])(
    'is anything else, since a lock that cannot be read is a lock: %j (R23, R40)',
    (value) => {
      expect(favored(value)).toBe(true)
    }
  )

  it('is so whatever else is in the entry', () => {
    fc.assert(
      fc.property(fc.record({ favored: fc.anything() }), fc.anything(), (entry, name) => {
        const read = toUpload({ id: '7', name, contentType: name, resource: name, ...entry })
        const isPlain = [undefined, null, false, 0, 'false'].some((no) => no === entry.favored)
        expect(read?.asset.favored).toBe(!isPlain)
      })
    )
  })
})
