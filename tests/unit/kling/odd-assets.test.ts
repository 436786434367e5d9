import type { Asset } from '@shared/asset'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toUpload } from '../../../electron/kling/wire'
import { ODD_ASSETS, PLAIN_ASSET, PLAIN_ENTRY, UNUSABLE_ENTRIES } from '../../support/corpus/assets'

const json = fc.jsonValue({ maxDepth: 3 })
const field = fc.constantFrom(...Object.keys(PLAIN_ENTRY))
const isTime = (time: number | null): boolean =>
  time === null || (time >= Date.UTC(2015) && time < Date.UTC(2100))
const isAmount = (value: number | null): boolean => value === null || value > 0

/** What every part of the program may rely on. */
function check({ id, name, createdAt, updatedAt, durationMs, width, height }: Asset): void {
  expect(id).toMatch(/^\d{1,40}$/)
  expect(name.length).toBeLessThanOrEqual(1_001)
  expect(name).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
  expect([createdAt, updatedAt].every(isTime)).toBe(true)
  expect([durationMs, width, height].every(isAmount)).toBe(true)
  expect(width === null).toBe(height === null)
}

describe('an odd asset', () => {
  it('is in the corpus at least 120 times', () => {
    expect(ODD_ASSETS.length + UNUSABLE_ENTRIES.length).toBeGreaterThanOrEqual(120)
  })

  it('is nothing odd when it is as documented', () => {
    expect(toUpload(PLAIN_ENTRY)?.asset).toEqual(PLAIN_ASSET)
  })

  it.each(ODD_ASSETS.map((odd) => [odd.what, odd] as const))('%s', (_what, { fields, right }) => {
    const asset = toUpload({ ...PLAIN_ENTRY, ...fields })?.asset
    expect(asset).toEqual({ ...PLAIN_ASSET, ...right })
  })

  it.each(UNUSABLE_ENTRIES)('is left out without a certain id: %j', (entry) => {
    expect(toUpload(entry)).toBeNull()
  })

  it('costs nothing but the odd field, whatever is in it', () => {
    fc.assert(
      fc.property(field, json, (name, value) => {
        const upload = toUpload({ ...PLAIN_ENTRY, [name]: value })
        if (name === 'id') return void (upload && check(upload.asset))

        expect(upload?.asset.id).toBe(PLAIN_ENTRY.id)
        if (upload) check(upload.asset)
        const others = { cover: [], favored: ['favored'], name: ['name'] } as const
        const touched: readonly string[] = others[name as keyof typeof others] ?? [
          ...['type', 'createdAt', 'updatedAt', 'durationMs', 'width', 'height', 'hasPicture']
        ]
        for (const [key, plain] of Object.entries(PLAIN_ASSET))
          if (!touched.includes(key)) expect(upload?.asset[key as keyof Asset]).toEqual(plain)
      }),
      { numRuns: 2_000 }
    )
  })

  it('that is locked stays locked, whatever else is odd about it (R23)', () => {
    fc.assert(
      fc.property(fc.dictionary(field, json), (odd) => {
        const upload = toUpload({ ...PLAIN_ENTRY, ...odd, id: '7', favored: true })
        expect(upload?.asset).toMatchObject({ id: '7', favored: true })
        if (upload) check(upload.asset)
      }),
      { numRuns: 2_000 }
    )
  })
})
