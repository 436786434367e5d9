import { join } from 'node:path'
import { type CacheUsage, THUMBNAIL_LIMIT_BYTES } from '@shared/media'
import { fail, type Result } from '@shared/problem'
import { readWithLimit, removeFile, writeAtomic } from '../files/files'
import { filesBelow } from '../files/tree'
import { KEY, keptOrder, parseIndex, textOf } from './cache-index'
import { createLru, type Lru } from './lru'
import { sniff } from './sniff'

/**
 * Small pictures on disk, least recently used first out. Nobody waits for the clean-up: it goes on
 * behind reads and writes.
 */
export interface Cache {
  /** `key`: see `cacheKey`. */
  readonly read: (key: string) => Promise<Uint8Array<ArrayBuffer> | null>
  readonly write: (key: string, bytes: Uint8Array) => Promise<Result<null>>
  readonly usage: () => Promise<CacheUsage>
  /** Removes every picture, of every account. */
  readonly clear: () => Promise<CacheUsage>
  readonly setLimit: (limitBytes: number) => void
  /** Returns once what was under way is done, and the index is on disk. */
  readonly settle: () => Promise<void>
}

const INDEX = 'index.json'
const INDEX_LIMIT_BYTES = 64 * 1024 * 1024
/**
 * Writes of the index lie at least this far apart. What it lacks after a crash is found among the
 * files.
 */
const INDEX_EVERY_MS = 60_000

/** `folder` is the cache's alone: files that are none of its own are removed from it. */
export function createCache(folder: string, limitBytes: number): Cache {
  let limit = limitBytes
  let isChanged = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const open = async (): Promise<Lru> => {
    const files = await filesBelow(folder)
    const read = await readWithLimit(join(folder, INDEX), INDEX_LIMIT_BYTES)
    const index = read.ok && read.value ? parseIndex(new TextDecoder().decode(read.value)) : null
    const { order, foreign } = await keptOrder(folder, files.ok ? files.value : [], index ?? [])
    for (const path of foreign) if (path !== INDEX) await removeFile(join(folder, path))
    return createLru(limit, order)
  }
  /** One thing after another, so that no file is removed that has come back. */
  let working: Promise<unknown> = Promise.resolve()
  const opened = open()
  const later = (work: (lru: Lru) => readonly string[]): Promise<void> => {
    const done = working.then(async () => {
      const lru = await opened
      const out = work(lru)
      scheduleIndex()
      for (const key of out) if (!lru.has(key)) await removeFile(join(folder, key))
    })
    working = done
    return done
  }

  const writeIndex = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    if (!isChanged) return
    isChanged = false
    const lru = await opened
    await writeAtomic(join(folder, INDEX), textOf(lru.entries()))
  }
  const scheduleIndex = (): void => {
    isChanged = true
    timer ??= setTimeout(() => void writeIndex(), INDEX_EVERY_MS)
    timer.unref()
  }
  const usageOf = (lru: Lru): CacheUsage => ({ bytes: lru.bytes(), pictures: lru.count() })
  // What an earlier, larger limit has left.
  void later((lru) => lru.limitTo(limit))

  return {
    read: async (key) => {
      const file = await readWithLimit(join(folder, key), THUMBNAIL_LIMIT_BYTES)
      if (!file.ok || !file.value || sniff(file.value) !== 'image/webp') return null
      void opened.then((lru) => {
        lru.touch(key)
        scheduleIndex()
      })
      return file.value
    },
    write: async (key, bytes) => {
      if (!KEY.test(key)) throw new Error(`not a key of the cache: ${key}`)
      if (bytes.byteLength > THUMBNAIL_LIMIT_BYTES || sniff(bytes) !== 'image/webp')
        return fail({ kind: 'invalid-input', why: 'not a small WebP' })
      // Not while the files are looked through: one that is half written would be taken for a
      // foreign one.
      await opened
      const written = await writeAtomic(join(folder, key), bytes)
      if (written.ok) void later((lru) => lru.put(key, bytes.byteLength))
      return written
    },
    usage: async () => {
      await working
      return usageOf(await opened)
    },
    clear: async () => {
      await later((lru) => lru.clear())
      return usageOf(await opened)
    },
    setLimit: (bytes) => {
      limit = bytes
      void later((lru) => lru.limitTo(bytes))
    },
    settle: async () => {
      await working
      await writeIndex()
    }
  }
}
