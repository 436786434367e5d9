import { mkdir, mkdtemp, readdir, readFile, rm, rmdir, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCache } from '../../../electron/media/cache'
import { cacheKey } from '../../../electron/media/cache-index'
import { createLru } from '../../../electron/media/lru'

describe('the order of use', () => {
  it('stays within the limit and drops the least recently used (against a plain list)', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    const deed = fc.oneof(
      fc.record({ kind: fc.constant('put' as const), key, bytes: fc.integer({ min: 0, max: 40 }) }),
      fc.record({ kind: fc.constant('touch' as const), key, bytes: fc.constant(0) }),
      fc.record({
        kind: fc.constant('limit' as const),
        key: fc.constant(''),
        bytes: fc.integer({ min: 0, max: 120 })
      })
    )
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
        const lru = createLru(100)
        let limit = 100
        let plain: [string, number][] = []
        for (const { kind, key, bytes } of deeds) {
          const before = plain.find(([name]) => name === key)
          if (kind === 'limit') limit = bytes
          else if (kind === 'put' || before)
            plain = [
              ...plain.filter(([name]) => name !== key),
              [key, kind === 'put' ? bytes : (before?.[1] ?? 0)]
            ]
          const gone: string[] = []
          while (kind !== 'touch' && plain.reduce((total, [, size]) => total + size, 0) > limit)
            gone.push(plain.shift()?.[0] ?? '')
          const out =
            kind === 'put'
              ? lru.put(key, bytes)
              : kind === 'limit'
                ? lru.limitTo(bytes)
                : lru.touch(key)
          expect(out ?? []).toEqual(gone)
          expect(lru.entries()).toEqual(plain)
          expect(lru.bytes()).toBe(plain.reduce((total, [, size]) => total + size, 0))
        }
      })
    )
  })
})

describe('the cache of small pictures', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kling-sweep-cache-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const webp = (bytes: number): Uint8Array => {
    const picture = Buffer.alloc(bytes)
    picture.write('RIFF')
    picture.write('WEBP', 8)
    return picture
  }
  const key = (id: number): string => cacheKey('acc', String(1000 + id), 320)
  const present = async (): Promise<string[]> =>
    (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.webp')).toSorted()
  const write = async (
    cache: ReturnType<typeof createCache>,
    ...ids: readonly number[]
  ): Promise<void> => {
    for (const id of ids) expect((await cache.write(key(id), webp(1000))).ok).toBe(true)
  }

  it('stays within its limit: the least recently used goes, what was looked at stays', async () => {
    const cache = createCache(folder, 3000)
    await write(cache, 1, 2, 3)
    expect(await cache.read(key(1))).toHaveLength(1000)
    await write(cache, 4)
    expect(await cache.usage()).toEqual({ bytes: 3000, pictures: 3 })
    expect(await present()).toEqual([key(1), key(3), key(4)])
    expect(await cache.read(key(2))).toBeNull()
  })

  it('remembers the order of use over a restart', async () => {
    const first = createCache(folder, 10_000)
    await write(first, 1, 2, 3)
    await first.read(key(1))
    await first.flush()
    const again = createCache(folder, 3000)
    await write(again, 4)
    await again.flush()
    expect(await present()).toEqual([key(1), key(3), key(4)])
  })

  it.each(['{"v":1,"entries":[["../../x",1]]}', '{"v":1', '', null])(
    'makes up a broken or missing index from the files, oldest first: %j',
    async (index) => {
      const first = createCache(folder, 10_000)
      await write(first, 1, 2, 3)
      await first.flush()
      for (const [id, at] of [
        [2, 1],
        [3, 2],
        [1, 3]
      ] as const) {
        await utimes(join(folder, key(id)), at, at)
      }
      if (index === null) await rm(join(folder, 'index.json'))
      else await writeFile(join(folder, 'index.json'), index)
      const again = createCache(folder, 2000)
      expect(await again.usage()).toEqual({ bytes: 2000, pictures: 2 })
      expect(await present()).toEqual([key(1), key(3)])
      await again.flush()
      expect(
        JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')).entries.map(
          ([name]: [string]) => name
        )
      ).toEqual([key(3), key(1)])
    }
  )

  it('finds what a crash kept out of the index, and forgets what is not there', async () => {
    const first = createCache(folder, 10_000)
    await write(first, 1, 2)
    await first.flush()
    await write(first, 3)
    await rm(join(folder, key(1)))
    expect(await createCache(folder, 10_000).usage()).toEqual({ bytes: 2000, pictures: 2 })
  })

  it('removes files that are none of its own, such as half-written ones', async () => {
    const foreign = ['acc/01/5.webp', 'acc/01/1001-320.webp.0f.tmp', 'note.txt']
    for (const path of foreign) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), 'x')
    }
    const cache = createCache(folder, 10_000)
    await write(cache, 1)
    await cache.flush()
    expect(
      (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .toSorted()
    ).toEqual(['1001-320.webp', 'index.json'])
  })

  it('is emptied on the user’s word, for every account, and goes on working', async () => {
    const cache = createCache(folder, 10_000)
    await write(cache, 1, 2)
    await cache.write(cacheKey('other', '7', 640), webp(500))
    expect(await cache.usage()).toEqual({ bytes: 2500, pictures: 3 })
    expect(await cache.clear()).toEqual({ bytes: 0, pictures: 0 })
    expect(await present()).toEqual([])
    await write(cache, 3)
    expect(await cache.read(key(3))).toHaveLength(1000)
  })

  it('says what it could not remove, and removes it the next time', async () => {
    const cache = createCache(folder, 10_000)
    await write(cache, 1, 2)
    // A folder in the place of the picture cannot be removed as a file.
    await rm(join(folder, key(1)))
    await mkdir(join(folder, key(1)))

    expect(await cache.clear()).toEqual({ bytes: 1000, pictures: 1 })
    await rmdir(join(folder, key(1)))
    expect(await cache.clear()).toEqual({ bytes: 0, pictures: 0 })
  })

  it('takes a smaller limit at once, and reads go on while it cleans up', async () => {
    const cache = createCache(folder, 100_000)
    await write(cache, ...Array.from({ length: 30 }, (_, id) => id))
    cache.setLimit(1000)
    expect(await cache.read(key(29))).toHaveLength(1000)
    expect(await cache.usage()).toEqual({ bytes: 1000, pictures: 1 })
  })

  it('takes no other file under a picture’s name, and no other path', async () => {
    const cache = createCache(folder, 10_000)
    await expect(cache.write('../x.webp', webp(10))).rejects.toThrow('not a key')
    expect(await cache.write(key(1), Buffer.from('<html>'))).toMatchObject({ ok: false })
    await write(cache, 2)
    await writeFile(join(folder, key(2)), '<html>')
    expect(await cache.read(key(2))).toBeNull()
  })
})
