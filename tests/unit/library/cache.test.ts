import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { ok } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createListingCache } from '../../../electron/library/cache'
import { demoAssets } from '../../support/page/page'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-unit-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

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

  it('come back whole, 500 records a message; the file holds no address and no account', async () => {
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

  it('are read as the service is: an earlier version has stored what no screen can show', async () => {
    const cache = createListingCache(join(folder, 'listings'), () => 'now')
    const [first] = demoAssets(1)
    if (!first) throw new Error('no asset')
    const odd = { ...first, createdAt: 8640000000000001, updatedAt: 1754630473, name: 'a\u202eb' }
    await cache.save('key', 5, [odd])
    expect(await all('key')).toEqual([
      { ...odd, createdAt: null, updatedAt: 1754630473000, name: 'aU+202Eb' }
    ])
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
