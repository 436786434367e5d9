import { RUN } from '../listing/chain'
import type { Entries, Page, Sort } from '../listing/page'
import { longestRising } from '../listing/rising'
import { lowerBound, type Ranking } from './ranking'

/**
 * Neighbours that an answer must hold on either side of an asset. More than one, so that an order
 * which is off by a place or two hides nobody.
 */
export const MARGIN = 3
/** Assets that nobody touched and that an answer may lack: somebody else may delete, too. */
const MISSING_LIMIT = 2
const MISSING_SHARE = 0.1

/** Where a known asset was seen. */
export interface Seen {
  readonly rank: number
  readonly place: number
}

/** `key`: direction and size of the page. */
export interface Vote {
  readonly key: string
  readonly isFull: boolean
}

/** At which ends of the library nothing lies beyond an answer. */
export interface Ends {
  readonly isOldest: boolean
  readonly isNewest: boolean
}

/** What the answers since the deletion say. */
export interface Evidence {
  /**
   * `asked` numbers the requests in the order in which they were made. `ends`: the answer begins,
   * or ends, where the library does; without it, the first page of a direction begins there.
   */
  readonly take: (sort: Sort, page: Page, entries: Entries, asked: number, ends?: Ends) => void
  /** Notes what a page shows, without asking what it lacks. */
  readonly show: (entries: Entries) => void
  readonly isShown: (id: string) => boolean
  /** Whether no answer has shown anything at all. */
  readonly isEmpty: () => boolean
  /**
   * The answers that would have to show the asset if it were there, and do not. A copy that was
   * asked before the request `knownFrom` may not know the asset yet.
   */
  readonly votesOn: (rank: number, knownFrom: number) => readonly Vote[]
  /** The first and the last known asset of each answer of a direction. */
  readonly seenIn: (sort: Sort) => readonly Seen[]
}

interface Answer extends Vote {
  readonly number: number
  readonly asked: number
  /** Ranks of the assets that are certain to be there, in the order of the answer, oldest first. */
  readonly sequence: readonly number[]
  /** The same, rising. */
  readonly ranks: readonly number[]
  readonly isRising: boolean
  readonly ends: Ends
  readonly from: number
  readonly to: number
  readonly missing: readonly number[]
  /** Between these ranks stand entries without a usable id: each may be any asset. */
  readonly holes: readonly (readonly [older: number, younger: number])[]
}

export function createEvidence(ranking: Ranking): Evidence {
  const { entries: listed, rankOf, isDoubted, certain, order } = ranking
  const answers: Answer[] = []
  const shownAt = new Map<string, number>()
  const seen: Record<Sort, Seen[]> = { asc: [], desc: [] }
  let number = 0

  const show = (entries: Entries): void => {
    number += 1
    for (const entry of entries) if (entry) shownAt.set(entry.id, number)
  }
  const take: Evidence['take'] = (sort, page, entries, asked, told) => {
    show(entries)
    const known = entries.flatMap((entry, position) => {
      const rank = entry === null ? undefined : rankOf.get(entry.id)
      return rank === undefined ? [] : { rank, place: page.start + position }
    })
    const first = known[0]
    const last = known.at(-1)
    if (!first || !last) return
    seen[sort].push(first, last)

    const all = known.map(({ rank }) => rank)
    if (sort === 'desc') all.reverse()
    learnFrom(all)
    const sequence = all.filter((rank) => !isDoubted(rank))
    const ranks = sequence.toSorted((a, b) => a - b)
    const opens = page.num === 1 && ranking.isSorted ? sort : null
    const ends = told ?? { isOldest: opens === 'asc', isNewest: opens === 'desc' }
    const from = ends.isOldest && ranking.reachesOldest ? 0 : (ranks[0] ?? 0)
    const to = ends.isNewest ? listed.length - 1 : (ranks.at(-1) ?? -1)
    answers.push({
      key: `${sort} ${page.size}`,
      isFull: entries.length >= page.size,
      number,
      asked,
      sequence,
      ranks,
      isRising: sequence.every((rank, at) => at === 0 || rank > (sequence[at - 1] ?? -1)),
      ends,
      from,
      to,
      missing: missingFrom(ranks, from, to),
      holes: holesIn(sort, entries)
    })
  }

  /**
   * An entry that cannot be read hides what may stand near it: an order may be off by some places.
   */
  const holesIn = (sort: Sort, entries: Entries): Answer['holes'] => {
    const ranks = entries.map((entry) => entry && (rankOf.get(entry.id) ?? null))
    const ends = sort === 'desc' ? [listed.length, -1] : [-1, listed.length]
    return entries.flatMap((entry, at) => {
      if (entry !== null) return []
      const isKnown = (rank: number | null): rank is number => rank !== null
      const before = ranks.slice(0, at).filter(isKnown).at(-MARGIN) ?? ends[0] ?? -1
      const after =
        ranks
          .slice(at)
          .filter(isKnown)
          .at(MARGIN - 1) ??
        ends[1] ??
        -1
      return [[Math.min(before, after), Math.max(before, after)] as const]
    })
  }

  /** What stands in another order than listed tells how far apart times must be. */
  const learnFrom = (sequence: readonly number[]): void => {
    if (longestRising(sequence).length === sequence.length) return
    for (const [at, rank] of sequence.entries()) {
      const here = listed[rank]
      const before = listed[sequence[at - 1] ?? -1]
      if (here && before && (sequence[at - 1] ?? -1) > rank) order.contradict(before, here)
    }
  }
  const missingFrom = (ranks: readonly number[], from: number, to: number): readonly number[] => {
    const held = new Set(ranks)
    const between = certain.slice(lowerBound(certain, from), lowerBound(certain, to + 1))
    return between.filter((rank) => !held.has(rank))
  }

  /** An answer without an asset that a later one shows has left something out. */
  const isCredible = ({ missing, ranks, number: at }: Answer): boolean =>
    missing.length <= Math.max(MISSING_LIMIT, ranks.length * MISSING_SHARE) &&
    missing.every((rank) => (shownAt.get(listed[rank]?.id ?? '') ?? 0) < at)

  /** How many among these are older, or younger, beyond doubt; more than enough is enough. */
  const countApart = (ranks: readonly number[], rank: number, step: 1 | -1): number => {
    let count = 0
    const start = step > 0 ? lowerBound(ranks, rank + 1) : lowerBound(ranks, rank) - 1
    for (let at = start; at >= 0 && at < ranks.length && count < MARGIN; at += step) {
      const ms = ranking.youngerBy(ranks[at] ?? rank, rank)
      if (ms !== null && ms * step > 0) count += 1
    }
    return count
  }
  /** Where times tell nothing, a sequence does that is exactly the listed one. */
  const isInSequence = (answer: Answer, rank: number, step: 1 | -1): boolean => {
    const { sequence, isRising } = answer
    const older = lowerBound(answer.ranks, rank)
    if (isRising) return (step < 0 ? older : sequence.length - older) >= RUN

    const side = sequence.filter((other) => (step < 0 ? other < rank : other > rank))
    const nearest = step < 0 ? side.slice(-RUN) : side.slice(0, RUN)
    const rises = nearest.every((other, at) => at === 0 || other > (nearest[at - 1] ?? -1))
    return nearest.length === RUN && rises
  }
  const spans = (answer: Answer, rank: number, knownFrom: number): boolean => {
    if (rank < answer.from || rank > answer.to) return false
    if (answer.holes.some(([older, younger]) => older < rank && rank < younger)) return false
    const isOpen = {
      older: !answer.ends.isOldest || !ranking.reachesOldest,
      younger: !answer.ends.isNewest || answer.asked < knownFrom
    }
    const isWitnessed = (step: 1 | -1): boolean => {
      const needed = Math.max(1, countApart(certain, rank, step))
      return countApart(answer.ranks, rank, step) >= needed || isInSequence(answer, rank, step)
    }
    return (!isOpen.older || isWitnessed(-1)) && (!isOpen.younger || isWitnessed(1))
  }

  return {
    take,
    show,
    isShown: (id) => shownAt.has(id),
    isEmpty: () => shownAt.size === 0,
    votesOn: (rank, knownFrom) =>
      order.isOdd()
        ? []
        : answers.filter((answer) => spans(answer, rank, knownFrom) && isCredible(answer)),
    seenIn: (sort) => seen[sort]
  }
}
