import { join } from 'node:path'
import type { ThumbnailSide } from '@shared/media'
import { z } from 'zod'
import { sizeAndTime } from '../files/tree'

/**
 * A key is also the file's path in the cache: account, the id's last digits (so that no folder
 * grows too large), id and side.
 */
export const KEY = /^[\w-]{1,64}\/\d{1,2}\/\d{1,40}-\d{3}\.webp$/

/**
 * By asset id, since signed addresses change, and by account, since two services may use the same
 * ids.
 */
export const cacheKey = (account: string, id: string, side: ThumbnailSide): string =>
  `${account}/${id.slice(-2)}/${id}-${side}.webp`

type Entry = readonly [key: string, bytes: number]

const file = z.object({
  v: z.literal(1),
  entries: z.array(z.tuple([z.string().regex(KEY), z.int().min(0)]))
})

export const textOf = (entries: readonly Entry[]): string => JSON.stringify({ v: 1, entries })

/** Null if it is not an index. */
export function parseIndex(text: string): readonly Entry[] | null {
  try {
    const read = file.safeParse(JSON.parse(text))
    return read.success ? read.data.entries : null
  } catch {
    return null
  }
}

/**
 * The files of the cache, least recently used first: by the index, then those it does not know,
 * oldest first. So a lost or broken index costs nothing but the order. `foreign`: other files.
 */
export async function orderOfUse(
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
