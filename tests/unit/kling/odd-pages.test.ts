import { ok } from '@shared/problem'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../electron/kling/json'
import { createUploads } from '../../../electron/kling/uploads'
import { ODD_PAGES } from '../../support/corpus/pages'

const QUERY = { email: 'a@b', pageNum: 1, pageSize: 100, sort: 'desc' } as const
const read = (text: string) => createUploads(async () => ok(text)).page(QUERY)

/** A whole page, whose entries are favourites where the id is even. */
const entries = Array.from({ length: 6 }, (_, at) =>
  JSON.stringify({
    id: `${at + 10}`,
    name: `${at}.png`,
    resource: { width: 3 },
    favored: at % 2 === 0
  })
)
const whole = `{"uploadAssetsList":[${entries.join(',')}]}`

describe('an odd page', () => {
  it.each(ODD_PAGES.map((odd) => [odd.what, odd] as const))(
    '%s',
    async (_what, { text, ids, unusable = 0, locked = [] }) => {
      const page = await read(text)
      if (!ids) return expect(page).toMatchObject({ ok: false, problem: { kind: 'unreadable' } })

      const assets = page.ok ? page.value.uploads.map(({ asset }) => asset) : []
      expect(assets.map(({ id }) => id)).toEqual(ids)
      expect(assets.filter(({ favored }) => favored).map(({ id }) => id)).toEqual(locked)
      expect(page).toMatchObject({ value: { unusable, entries: ids.length + unusable } })
    }
  )

  it('is read in full or not at all when it is cut, wherever that is', async () => {
    for (let end = 1; end < whole.length; end += 1)
      expect((await read(whole.slice(0, end))).ok, whole.slice(0, end)).toBe(false)
  })

  it('loses no asset but the one in which a character is wrong, and frees no favourite', async () => {
    const wrong = fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', ':', 'x', '\n', '0', '')
    const start = whole.indexOf('[') + 1
    const place = fc.integer({ min: start, max: whole.length - 3 })
    await fc.assert(
      fc.asyncProperty(place, wrong, async (at, by) => {
        const text = whole.slice(0, at) + by + whole.slice(at + 1)
        const page = await read(text)
        if (!page.ok) return

        const assets = page.value.uploads.map(({ asset }) => asset)
        const known = assets.filter(({ id }) => /^1\d$/.test(id) && Number(id) < 16)
        // Between two entries a wrong character may cost both.
        expect(known.length).toBeGreaterThanOrEqual(4)
        expect(page.value.entries).toBeGreaterThanOrEqual(5)
        const freed = known.filter(({ id, favored }) => Number(id) % 2 === 0 && !favored)
        // What is still JSON is read as it stands, whatever a key is called by now.
        if (!parseJson(text).ok) expect(freed).toEqual([])
      }),
      { numRuns: 3_000 }
    )
  })

  it('never takes longer than a moment, whatever it is made of', async () => {
    for (const part of ['{', '},{"', '"', '[', '{"id":"1","name":"a"b"},', '\\"'])
      expect(await read(`{"uploadAssetsList":[${part.repeat(50_000)}]}`)).toHaveProperty('ok')
  })
})
