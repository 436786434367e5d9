import { join } from 'node:path'
import { type CacheUsage, THUMBNAIL_LIMIT_BYTES } from '@shared/media'
import { fail, type Result } from '@shared/problem'
import { readWithLimit, removeFile, writeAtomic } from '../files/files'
import { filesBelow } from '../files/tree'
import { oneAtATime } from '../time/one-at-a-time'
import { KEY, orderOfUse, parseIndex, textOf } from './cache-index'
import { createLru, type Lru } from './lru'
import { sniff } from './sniff'

/**
 * Thumbnails on disk; the least recently used go first. Nobody waits for the clean-up: it runs
 * behind reads and writes.
 */
export interface Cache {
  /** `key`: see `cacheKey`. */
  readonly read: (key: string) => Promise<Uint8Array<ArrayBuffer> | null>
  readonly write: (key: string, bytes: Uint8Array) => Promise<Result<null>>
  readonly usage: () => Promise<CacheUsage>
  /** Removes every picture of every account. Answers what could not be removed. */
  readonly clear: () => Promise<CacheUsage>
  readonly setLimit: (limitBytes: number) => void
  /** Resolves once nothing is under way and the index is on disk. */
  readonly flush: () => Promise<void>
}

const INDEX = 'index.json'
const INDEX_LIMIT_BYTES = 64 * 1024 * 1024
/**
 * The index is written at most this often. What it lacks after a crash is found among the files.
 */
const INDEX_EVERY_MS = 60_000

/** The folder is the cache's alone: files it does not know are removed. */
export function createCache(folder: string, limitBytes: number): Cache {
  let limit = limitBytes
  let isChanged = false
  let timer: ReturnType<typeof setTimeout> | undefined
  // One change at a time, so that no file is removed that has just been written again.
  const inTurn = oneAtATime()

  const open = async (): Promise<Lru> => {
    const files = await filesBelow(folder)
    const read = await readWithLimit(join(folder, INDEX), INDEX_LIMIT_BYTES)
    const index = read.ok && read.value ? parseIndex(new TextDecoder().decode(read.value)) : null

    const { order, foreign } = await orderOfUse(folder, files.ok ? files.value : [], index ?? [])
    for (const path of foreign) if (path !== INDEX) await removeFile(join(folder, path))
    return createLru(limit, order)
  }
  const opened = open()

  /** Makes a change, then removes the files that are out by it. */
  const change = (act: (lru: Lru) => readonly string[]): Promise<void> =>
    inTurn(async () => {
      const lru = await opened
      const out = act(lru)
      scheduleIndex()
      for (const key of out) if (!lru.has(key)) await removeFile(join(folder, key))
    })

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

  // An earlier, larger limit may have left too much.
  void change((lru) => lru.limitTo(limit))

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

      // Not before the folder has been read: a half-written file would be taken for a foreign one.
      await opened
      const written = await writeAtomic(join(folder, key), bytes)
      if (written.ok) void change((lru) => lru.put(key, bytes.byteLength))
      return written
    },
    usage: () => inTurn(async () => usageOf(await opened)),
    clear: () =>
      inTurn(async () => {
        const lru = await opened
        const sizes = new Map(lru.entries())
        scheduleIndex()
        for (const key of lru.clear()) {
          const removed = await removeFile(join(folder, key))
          if (!removed.ok) lru.put(key, sizes.get(key) ?? 0)
        }
        return usageOf(lru)
      }),
    setLimit: (bytes) => {
      limit = bytes
      void change((lru) => lru.limitTo(bytes))
    },
    flush: () => inTurn(writeIndex)
  }
}
