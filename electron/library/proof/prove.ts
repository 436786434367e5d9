import type { Problem } from '@shared/problem'
import { list } from '../listing/list'
import { type Ask, opposite, type Page, pageOf, type Sort } from '../listing/page'
import { createEvidence } from './evidence'
import type { Ranking } from './ranking'
import { ALWAYS, createRequestCount, type Youth } from './request-count'
import { planWindows } from './windows'

/**
 * Why it is open whether an asset is gone. `empty`: the service shows nothing at all. `order`:
 * answers contradict each other. `unwitnessed`: no two answers showed its place. `young`: it was
 * uploaded a moment ago, and a copy of the service may not know it yet. `oldest`: nothing but the
 * end of a list says so. `missing`: as `unwitnessed`, and the service does not know it by its id.
 */
export type OpenReason = 'empty' | 'order' | 'unwitnessed' | 'young' | 'oldest' | 'missing'

export type Verdict =
  | { readonly kind: 'gone' }
  /** An answer showed it: perhaps an old one. `isHidden`: no list does, but one about it alone. */
  | { readonly kind: 'there'; readonly isHidden?: boolean }
  | { readonly kind: 'open'; readonly why: OpenReason }
  | Unasked

/** The lists left it open, and what was asked about it alone met `problem`. */
export interface Unasked {
  readonly kind: 'open'
  readonly why: 'unasked'
  readonly problem: Problem
}

interface Options extends Youth {
  readonly ask: Ask
  /** From before the deletion. */
  readonly ranking: Ranking
  readonly targets: readonly string[]
  /** Page sizes to try in a whole pass, largest first. */
  readonly sizes: readonly number[]
  readonly parallel: () => number
}

interface Read {
  readonly sort: Sort
  readonly page: Page
}

/**
 * Where to look depends on what became of those that no answer has told of: they are `gone`, they
 * are still `there`, or what is deleted leaves a hole and everything stays `in-place`.
 */
type Guess = 'gone' | 'there' | 'in-place'
const AFTER: Readonly<Record<Guess, Guess>> = {
  gone: 'there',
  there: 'in-place',
  'in-place': 'gone'
}

/** Windows are read so often at most, each time only for what is still open. */
const READS = 8
/** Votes that settle an asset: one more when no answer was as long as it was asked to be. */
const VOTES = 2
const VOTES_OF_SHORT_PAGES = 3
/** Whatever changes its place goes to the newest end: so much of it is always looked at. */
const NEWEST = 20

/**
 * Proves that assets are gone by their neighbours. One answer shows one state of the library: where
 * it holds assets listed before and after a missing one, it would have to hold that one, too. Two
 * answers must agree, of different direction or size. What no neighbours prove is proved by whole
 * passes in both directions, or stays open.
 */
export async function proveGone(options: Options): Promise<ReadonlyMap<string, Verdict>> {
  const { ask, ranking, targets, sizes, parallel } = options
  const { rankOf } = ranking
  const evidence = createEvidence(ranking)
  const requests = createRequestCount(targets, options)
  /** When whole passes began that came to their proved end. */
  const passes: number[] = []
  const gone = new Set<string>()

  const votesOn = (id: string, knownFrom: number): ReadonlyMap<string, boolean> => {
    const rank = rankOf.get(id)
    const fullOf = new Map<string, boolean>()
    for (const { key, isFull } of rank === undefined ? [] : evidence.votesOn(rank, knownFrom))
      fullOf.set(key, isFull || fullOf.get(key) === true)
    return fullOf
  }
  const isProved = (id: string, knownFrom = requests.knownFrom(id)): boolean => {
    const votes = votesOn(id, knownFrom)
    const whole = passes.filter((asked) => asked >= knownFrom).length
    const isFull = whole > 0 || [...votes.values()].includes(true)
    return votes.size + whole >= (isFull ? VOTES : VOTES_OF_SHORT_PAGES)
  }
  /** Those of which no answer has told yet. An asset that any answer has shown is there. */
  const stillOpen = (): readonly string[] => {
    const open: string[] = []
    for (const id of targets) {
      if (evidence.isShown(id)) gone.delete(id)
      else if (gone.has(id) || isProved(id)) gone.add(id)
      else open.push(id)
    }
    return open
  }

  const read = async (reads: readonly Read[]): Promise<void> => {
    const queue = [...reads]
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const asked = requests.next()
        evidence.take(next.sort, next.page, (await ask(next.page, next.sort)) ?? [], asked)
      }
    }
    await Promise.all(Array.from({ length: parallel() }, work))
  }
  const planned = (sort: Sort, ids: readonly string[], guess: Guess) => {
    const isGone = (rank: number): boolean => {
      const id = ranking.entries[rank]?.id ?? ''
      if (guess === 'in-place' || !ranking.isDoubted(rank) || evidence.isShown(id)) return false
      return guess === 'gone' || gone.has(id)
    }
    const usedOn = (id: string): number[] =>
      [...votesOn(id, ALWAYS).keys()]
        .filter((key) => key.startsWith(sort))
        .map((key) => Number(key.slice(sort.length + 1)))
    const { pages, left } = planWindows({ ranking, evidence, sort, ids, isGone, usedOn })
    return { reads: pages.map((page) => ({ sort, page })), left }
  }

  const readWindows = async (): Promise<void> => {
    if (!targets.some((id) => rankOf.has(id))) return
    await read([{ sort: 'desc', page: pageOf(1, Math.min(NEWEST, ranking.max)) }])
    let guess: Guess = 'gone'
    let before = Number.POSITIVE_INFINITY
    for (let number = 0; number < READS; number += 1) {
      const open = stillOpen().filter((id) => rankOf.has(id))
      if (number > 1 && open.length === before) guess = AFTER[guess]
      before = open.length

      const sort = number % 2 === 0 ? 'asc' : 'desc'
      const here = planned(sort, open, guess)
      const there = planned(opposite(sort), here.left, guess)
      if (open.length === 0) return
      await read([...here.reads, ...there.reads])
    }
  }
  const readAll = async (): Promise<void> => {
    const asked: Ask = async (page, sort, signal) => {
      const entries = await ask(page, sort, signal)
      evidence.show(entries ?? [])
      return entries
    }
    for (const sort of ['asc', 'desc'] as const) {
      if (stillOpen().length === 0) return
      const began = requests.next()
      const { doubt, isChain, unusable } = await list({ ask: asked, sizes, sort, parallel })
      const isWhole = doubt === null && isChain && unusable === 0
      if (isWhole && (ranking.isSorted || ranking.entries.length === 0)) passes.push(began)
    }
  }

  const reasonOf = (id: string): OpenReason => {
    if (evidence.isEmpty()) return 'empty'
    if (ranking.order.isOdd()) return 'order'
    return !isProved(id) && isProved(id, ALWAYS) ? 'young' : 'unwitnessed'
  }

  await readWindows()
  await readAll()
  const open = new Set(stillOpen())
  return new Map(
    targets.map((id): [string, Verdict] => {
      if (evidence.isShown(id)) return [id, { kind: 'there' }]
      return [id, open.has(id) ? { kind: 'open', why: reasonOf(id) } : { kind: 'gone' }]
    })
  )
}
