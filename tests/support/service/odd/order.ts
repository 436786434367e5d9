import { scramble } from '../../../../electron/demo/generate'
import type { Paged } from '../../../../electron/demo/pages'
import { findOddity, type Oddity } from '../catalogue'

/** Uploads of the demo are about so far apart. */
const APART_MS = 5 * 3_600_000

interface Placed<T extends Paged> {
  readonly upload: T
  /** What the service sorts by, in milliseconds. */
  readonly key: number
}

/** A library in the service's order. Descending is ascending backwards, for equal times too. */
export function ordered<T extends Paged>(
  uploads: readonly T[],
  oddities: readonly Oddity[],
  sort: 'asc' | 'desc'
): readonly T[] {
  const ascending = uploads
    .flatMap((upload) => placesOf(upload, oddities))
    .toSorted((a, b) => a.key - b.key || compare(a.upload.id, b.upload.id))
    .map(({ upload }) => upload)
  return sort === 'asc' ? ascending : ascending.toReversed()
}

/** Once or twice in the listing; the same for an asset in every answer. */
function placesOf<T extends Paged>(upload: T, oddities: readonly Oddity[]): readonly Placed<T>[] {
  const shown = asShown(upload, oddities)

  const { byMs } = findOddity(oddities, 'nearly-sorted') ?? { byMs: 0 }
  const key = shown.createTime + off(upload.seed, byMs)

  const twice = findOddity(oddities, 'listed-twice')
  const first = { upload: shown, key }
  return twice && upload.seed % twice.every === 0
    ? [first, { upload: shown, key: key - twice.apartMs }]
    : [first]
}

/** With the time that the service shows, which is also the one by which a cursor finds it. */
export function asShown<T extends Paged>(item: T, oddities: readonly Oddity[]): T {
  const { together } = findOddity(oddities, 'equal-times') ?? { together: 1 }
  return { ...item, createTime: rounded(item.createTime, together) }
}

const rounded = (time: number, together: number): number =>
  together === 1 ? time : time - (time % (together * APART_MS))

/** From -byMs to byMs. */
const off = (seed: number, byMs: number): number =>
  byMs === 0 ? 0 : (scramble(seed, 21) % (2 * byMs + 1)) - byMs

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
