import { RUN } from '../listing/chain'
import { type Page, pageAt, type Sort } from '../listing/page'
import { type Evidence, MARGIN, type Seen } from './evidence'
import { lowerBound, type Ranking } from './ranking'

/** Places asked for beyond the neighbours, for what came or went since the listing. */
const SPARE = 6

/** The places of one direction that must be in one page to show an asset's neighbours. */
interface Window {
  readonly id: string
  readonly from: number
  readonly to: number
}

export interface Planned {
  readonly pages: readonly Page[]
  /** What this direction cannot show. */
  readonly left: readonly string[]
}

interface Options {
  readonly ranking: Ranking
  readonly evidence: Evidence
  readonly sort: Sort
  readonly ids: readonly string[]
  /** Doubted assets that are taken for gone: they take no place any more. */
  readonly isGone: (rank: number) => boolean
  /** Page sizes that have already voted on an asset in this direction. */
  readonly usedOn: (id: string) => readonly number[]
}

/** The fewest pages of one direction that show the neighbours of all these assets. */
export function planWindows(options: Options): Planned {
  const { ranking, evidence, sort, ids, isGone, usedOn } = options
  const isBlind = sort === 'asc' && !(ranking.reachesOldest && ranking.isSorted)
  if (isBlind) return { pages: [], left: ids }

  const places = placesOf(ranking, sort, isGone)
  const shiftAt = createShift(evidence.seenIn(sort), places.placeOf)
  const left: string[] = []
  const windows: Window[] = []
  for (const id of ids) {
    const rank = ranking.rankOf.get(id) ?? -1
    const around = places.around(rank, true) ?? places.around(rank, false)
    const at = places.placeOf(rank) + shiftAt(rank)
    const self = isGone(rank) ? 0 : 1
    if (around === null) left.push(id)
    else
      windows.push({
        id,
        from: Math.max(0, at - around.before),
        to: Math.max(1, at + self + around.after)
      })
  }
  windows.sort((a, b) => a.from - b.from || a.to - b.to)

  const pages: Page[] = []
  for (let next = 0; next < windows.length; ) {
    const first = windows[next]
    if (!first) break
    const used = new Set(usedOn(first.id))
    const widest = bestPage({ ...first, max: ranking.max, used, isBetter: reachesFurther })
    if (widest === null) {
      left.push(first.id)
      next += 1
      continue
    }
    const covered = [first]
    for (let other = windows[next + 1]; isIn(other, widest); other = windows[next + covered.length])
      covered.push(other)

    const to = Math.max(...covered.map((window) => window.to))
    const usedOnAny = new Set(covered.flatMap(({ id }) => usedOn(id)))
    const fitting = { from: first.from, to, max: ranking.max, used: usedOnAny }
    pages.push(bestPage({ ...fitting, isBetter: isSmaller }) ?? widest)
    next += covered.length
  }
  return { pages, left }
}

interface Places {
  /** How many assets come before the rank in this direction, if those that are gone are gone. */
  readonly placeOf: (rank: number) => number
  /** How many places before and after a rank hold enough neighbours; null: more than a page has. */
  readonly around: (rank: number, byTime: boolean) => { before: number; after: number } | null
}

function placesOf(ranking: Ranking, sort: Sort, isGone: (rank: number) => boolean): Places {
  const { entries, max, isDoubted, youngerBy } = ranking
  const living: number[] = []
  const livingBefore = new Uint32Array(entries.length + 1)
  for (let rank = 0; rank < entries.length; rank += 1) {
    if (!isGone(rank)) living.push(rank)
    livingBefore[rank + 1] = living.length
  }
  const olderThan = (rank: number): number => livingBefore[rank] ?? 0
  const youngerThan = (rank: number): number => living.length - (livingBefore[rank + 1] ?? 0)

  /** How many places on one side hold enough neighbours. Null: there are none to be had. */
  const reachOf = (rank: number, step: 1 | -1, byTime: boolean): number | null => {
    const needed = byTime ? MARGIN : RUN
    let found = 0
    let places = 0
    const start = step < 0 ? olderThan(rank) - 1 : living.length - youngerThan(rank)
    for (let at = start; at >= 0 && at < living.length; at += step) {
      places += 1
      const other = living[at] ?? rank
      const isWitness = !byTime || (youngerBy(other, rank) ?? 0) * step > 0
      if (isWitness && !isDoubted(other)) found += 1
      if (found >= needed) return places
      if (places > max) return null
    }
    // The library ends here: the first page of the direction that begins there needs no neighbour.
    const beginsHere = step < 0 === (sort === 'asc')
    return beginsHere || (byTime && found > 0) ? places : null
  }

  return {
    placeOf: (rank) => (sort === 'asc' ? olderThan(rank) : youngerThan(rank)),
    around: (rank, byTime) => {
      const older = reachOf(rank, -1, byTime)
      const younger = reachOf(rank, 1, byTime)
      if (older === null || younger === null || older + younger >= max) return null
      return sort === 'asc' ? { before: older, after: younger } : { before: younger, after: older }
    }
  }
}

interface Fitting {
  readonly from: number
  readonly to: number
  readonly max: number
  readonly used: ReadonlySet<number>
  readonly isBetter: (a: Page, b: Page) => boolean
}

/** A page that holds all these places, with some to spare if there is one. */
function bestPage({ from, to, max, used, isBetter }: Fitting): Page | null {
  for (const spare of [SPARE, 2, 0]) {
    let best: Page | null = null
    const low = Math.max(0, from - spare)
    for (let size = Math.max(1, to - low); size <= max; size += 1) {
      const page = pageAt(low, size)
      if (page.end < to + spare || used.has(size)) continue
      if (best === null || isBetter(page, best)) best = page
    }
    if (best) return best
  }
  return null
}

const reachesFurther = (a: Page, b: Page): boolean => a.end > b.end
const isSmaller = (a: Page, b: Page): boolean => a.size < b.size
const isIn = (window: Window | undefined, page: Page): window is Window =>
  window !== undefined && window.from >= page.start && window.to <= page.end

/** By how much assets stand further on than expected: as much as the nearest one that was seen. */
function createShift(
  seen: readonly Seen[],
  placeOf: (rank: number) => number
): (rank: number) => number {
  const rising = seen.toSorted((a, b) => a.rank - b.rank)
  const ranks = rising.map(({ rank }) => rank)
  return (rank) => {
    const at = lowerBound(ranks, rank)
    const [below, above] = [rising[at - 1], rising[at]]
    const isBelow = below && (!above || rank - below.rank < above.rank - rank)
    const nearest = isBelow ? below : above
    return nearest ? nearest.place - placeOf(nearest.rank) : 0
  }
}
