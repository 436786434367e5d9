import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { ok } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checksum, decodeChecked, encodeChecked } from '../../../electron/files/checked-json'
import { createListingCache } from '../../../electron/library/cache'
import { createSelections } from '../../../electron/library/selections'
import { demoAssets } from '../../support/page/page'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-unit-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('kept selections', () => {
  it('come back per account, the last one that was kept (R8)', async () => {
    const selections = createSelections(folder, () => 'now')
    expect(await selections.load('one')).toEqual(ok([]))
    await Promise.all([
      selections.save('one', ['1', '2']),
      selections.save('two', ['9']),
      selections.save('one', ['3'])
    ])
    expect(await selections.load('one')).toEqual(ok(['3']))
    expect(await selections.load('two')).toEqual(ok(['9']))
  })

  it('are on the disk once nothing is under way any more: that is what leaving the program waits for', async () => {
    const selections = createSelections(folder, () => 'now')
    void selections.save('one', ['1'])
    void selections.save('two', ['2'])
    await selections.idle()
    expect((await readdir(join(folder, 'selections'))).sort()).toEqual(['one.json', 'two.json'])
  })

  it.each(['{"v":1,"ids":["12x"]}', '{"v":1', '[]'])(
    'that cannot be understood are set aside and told: %s',
    async (text) => {
      const selections = createSelections(folder, () => 'now')
      await mkdir(join(folder, 'selections'))
      await writeFile(join(folder, 'selections', 'one.json'), text)
      expect(await selections.load('one')).toMatchObject({
        ok: false,
        problem: { kind: 'file-broken', file: 'selections/one.json', aside: 'one.json.broken-now' }
      })
      expect(await readdir(join(folder, 'selections'))).toEqual(['one.json.broken-now'])
      expect(await selections.load('one')).toEqual(ok([]))
    }
  )
})

describe('a checksum in JSON', () => {
  it('is of everything else in it, so that an id that became another one is noticed', () => {
    const text = encodeChecked({ v: 1, ids: ['12', '13'] })
    const read = (changed: string) => decodeChecked(new TextEncoder().encode(changed))
    expect(read(text)).toEqual({ v: 1, ids: ['12', '13'] })
    expect(read(text.replace('13', '14'))).toBeNull()
    // What was written before there was a checksum has none.
    expect(read('{"v":1,"ids":[]}')).toEqual({ v: 1, ids: [] })
    expect(checksum('')).toBe('00000000')
  })
})

describe('kept listings', () => {
  const assets = demoAssets(1037)
  const all = async (key: string): Promise<unknown[]> => {
    const cache = createListingCache(join(folder, 'listings'), () => 'now')
    const found: unknown[] = []
    for (const offset of [0, 500, 1000, 1500]) {
      const page = await cache.page(key, offset)
      if (page.ok && page.value) {
        expect(page.value.at).toBe(5)
        expect(page.value.assets.length).toBeLessThanOrEqual(500)
        found.push(...page.value.assets)
      }
    }
    return found
  }

  it('come back whole, in messages of at most 500 records, without an address or an account in the file', async () => {
    const cache = createListingCache(join(folder, 'listings'), () => 'now')
    expect(await cache.page('key', 0)).toEqual(ok(null))
    expect(await cache.save('key', 5, assets)).toEqual(ok(null))
    expect(await all('key')).toEqual(assets)
    const file = await readFile(join(folder, 'listings', 'key.listing'))
    const [, head = ''] = file.toString('latin1').split('\n')
    expect(JSON.parse(head)).toEqual({ v: 1, at: 5, total: 1037 })
    // Some 25 bytes an asset: 2.4 MB for 100,000.
    expect(file.byteLength).toBeLessThan(1037 * 40)
    const body = inflateSync(file.subarray(9 + head.length + 1)).toString()
    expect(body).toContain(assets[0]?.id)
    expect(body).not.toMatch(/https?:|@/)
  })

  it('do without what was deleted since, and keep the time of the listing', async () => {
    const cache = createListingCache(join(folder, 'listings'), () => 'now')
    await cache.save('key', 5, assets)
    const gone = new Set(assets.slice(3, 20).map(({ id }) => id))
    expect(await cache.drop('key', gone)).toEqual(ok(null))
    await cache.idle()
    expect(await all('key')).toEqual(assets.filter(({ id }) => !gone.has(id)))
    expect(await cache.drop('none', gone)).toEqual(ok(null))
  })

  it('are kept of the dozen accounts listed last', async () => {
    const cache = createListingCache(join(folder, 'listings'), () => 'now')
    for (let at = 0; at < 14; at += 1) await cache.save(`key-${at}`, 5, assets.slice(0, 1))
    const names = await readdir(join(folder, 'listings'))
    expect(names).toHaveLength(12)
    expect(names).toContain('key-13.listing')
  })
})
