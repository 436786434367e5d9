import { join } from 'node:path'
import type { ThumbnailSide } from '@shared/media'
import { z } from 'zod'
import { sizeAndTime } from '../files/tree'

/**
 * A key is also the file's path in the cache: account, the id's last digits (so that no folder
 * grows too large), id and size.
 */
export const KEY = /^[\w-]{1,64}\/\d{1,2}\/\d{1,40}-\d{3}\.webp$/

/**
 * By asset id, since signed addresses change; by account, since ids of different endpoints may be
 * alike; by size.
 */
export const cacheKey = (account: string, id: string, side: ThumbnailSide): string =>
  `${account}/${id.slice(-2)}/${id}-${side}.webp`

type Entry = readonly [key: string, bytes: number]

const file = z.object({
  v: z.literal(1),
  entries: z.array(z.tuple([z.string().regex(KEY), z.int().min(0)]))
})

export const textOf = (entries: readonly Entry[]): string => JSON.stringify({ v: 1, entries })

/** Null when it cannot be understood. */
export function parseIndex(text: string): readonly Entry[] | null {
  try {
    const read = file.safeParse(JSON.parse(text))
    return read.success ? read.data.entries : null
  } catch {
    return null
  }
}

/**
 * What is there, least recently used first: the index where it speaks of a file that exists, then
 * the files it does not know, oldest first. So a lost or broken index costs nothing but the order.
 * `foreign`: files that are none of the cache's.
 */
export async function keptOrder(
  folder: string,
  files: readonly string[],
  index: readonly Entry[]
): Promise<{ readonly order: readonly Entry[]; readonly foreign: readonly string[] }> {
  const present = new Set(files)
  const known = index.filter(([key]) => present.has(key))
  const indexed = new Set(known.map(([key]) => key))
  const found: { key: string; bytes: number; changedAt: number }[] = []
  for (const key of files) {
    if (indexed.has(key) || !KEY.test(key)) continue
    const stat = await sizeAndTime(join(folder, key))
    if (stat) found.push({ key, ...stat })
  }
  found.sort((a, b) => a.changedAt - b.changedAt)
  return {
    order: [...known, ...found.map(({ key, bytes }): Entry => [key, bytes])],
    foreign: files.filter((path) => !KEY.test(path))
  }
}
