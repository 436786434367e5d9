import { type DemoUpload, scramble } from '../../../../electron/demo/generate'
import { findOddity, type Oddity } from '../catalogue'

/** Uploads of the demo are about so far apart. */
const APART_MS = 5 * 3_600_000

interface Placed {
  readonly upload: DemoUpload
  /** What the service sorts by, in milliseconds. */
  readonly key: number
}

/** A library in the service's order. Descending is ascending backwards, for equal times too. */
export function ordered(
  uploads: readonly DemoUpload[],
  oddities: readonly Oddity[],
  sort: 'asc' | 'desc'
): readonly DemoUpload[] {
  const ascending = uploads
    .flatMap((upload) => placesOf(upload, oddities))
    .toSorted((a, b) => a.key - b.key || compare(a.upload.id, b.upload.id))
    .map(({ upload }) => upload)
  return sort === 'asc' ? ascending : ascending.toReversed()
}

/** Once or twice in the listing; the same for an asset in every answer. */
function placesOf(upload: DemoUpload, oddities: readonly Oddity[]): readonly Placed[] {
  const { together } = findOddity(oddities, 'equal-times') ?? { together: 1 }
  const shown = { ...upload, createTime: rounded(upload.createTime, together) }

  const { byMs } = findOddity(oddities, 'nearly-sorted') ?? { byMs: 0 }
  const key = shown.createTime + off(upload.seed, byMs)

  const twice = findOddity(oddities, 'listed-twice')
  const first = { upload: shown, key }
  return twice && upload.seed % twice.every === 0
    ? [first, { upload: shown, key: key - twice.apartMs }]
    : [first]
}

const rounded = (time: number, together: number): number =>
  together === 1 ? time : time - (time % (together * APART_MS))

/** From -byMs to byMs. */
const off = (seed: number, byMs: number): number =>
  byMs === 0 ? 0 : (scramble(seed, 21) % (2 * byMs + 1)) - byMs

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
