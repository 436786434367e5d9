import type { Order } from './order'
import type { Entries, Entry, Sort } from './page'
import { longestRising } from './rising'

/** This many assets in exactly the same sequence are no accident: 1 in 8!, whatever their times. */
export const RUN = 8

/**
 * Assets in one unbroken order, from the first of a direction on. It grows by pages that share
 * assets with its end: one answer is a snapshot, so what lies between two shared assets in one page
 * cannot be missing from both.
 */
export interface Chain<E extends Entry> {
  readonly records: readonly E[]
  /** Assets that were shown, and whose place in the order is not known. */
  readonly unplaced: ReadonlySet<string>
  /** Entries without a usable id. */
  readonly unusable: () => number
  /** The place behind its last asset, as far as pages have told. */
  readonly end: () => number
  /**
   * What a page adds, or null when it does not join on. `start`: its first place; null when that
   * does not count in this direction.
   */
  readonly join: (entries: Entries<E>, start: number | null) => readonly E[] | null
  /** Learns from a page that did not join on where the chain ends now; false when it cannot. */
  readonly anchor: (entries: Entries<E>, start: number) => boolean
  readonly holds: (id: string) => boolean
  /** Takes assets in their order without asking whether they join on. Answers the new ones. */
  readonly append: (entries: Entries<E>) => readonly E[]
  /** Whether all joints still hold, with all that was learnt about the order since. */
  readonly isSound: () => boolean
}

interface Shared {
  readonly index: number
  readonly position: number
}

/** How far apart in time the assets are that two pages share, and how many are in sequence. */
interface Joint {
  readonly apartMs: number
  readonly run: number
}

/** Pages have at most `max` entries. */
export function createChain<E extends Entry>(
  order: Order,
  sort: Sort,
  first: Entries<E>,
  max: number
): Chain<E> {
  const records: E[] = []
  const indexOf = new Map<string, number>()
  const unplaced = new Set<string>()
  const joints: Joint[] = []
  let end = 0
  let unusable = 0

  const learn = (entries: Entries<E>): void => {
    const usable = entries.filter((entry) => entry !== null)
    order.learn(sort === 'desc' ? usable : usable.reverse())
  }

  const append = (entries: Entries<E>): readonly E[] => {
    const before = records.length
    for (const entry of entries) {
      end += 1
      if (entry === null) unusable += 1
      else if (indexOf.has(entry.id)) unplaced.add(entry.id)
      else indexOf.set(entry.id, records.push(entry) - 1)
    }
    return records.slice(before)
  }

  /** The assets of a page that the chain has, in the order of the page. */
  const sharedWith = (entries: Entries<E>): readonly Shared[] => {
    const shared: Shared[] = []
    for (const [position, entry] of entries.entries()) {
      const index = entry === null ? undefined : indexOf.get(entry.id)
      if (index !== undefined) shared.push({ index, position })
    }
    return shared
  }

  /** Those that stand in the same order here and there. What does not, tells about the order. */
  const inOrder = (shared: readonly Shared[]): readonly Shared[] => {
    const kept = longestRising(shared.map(({ index }) => index))
    if (kept.length === shared.length) return shared

    for (const [at, { index }] of shared.entries()) {
      const here = records[index]
      const before = records[shared[at - 1]?.index ?? -1]
      if (here && before && (shared[at - 1]?.index ?? -1) > index) order.contradict(before, here)
    }
    return kept.map((at) => shared[at]).filter((each) => each !== undefined)
  }

  const jointOf = (near: readonly Shared[], shared: readonly Shared[]): Joint => {
    const times = shared.flatMap(({ index }) => {
      const record = records[index]
      return (record && order.timeOf(record)) ?? []
    })
    const apartMs = Math.abs((times[0] ?? 0) - (times.at(-1) ?? 0))

    const isKept = new Set(shared)
    let run = 0
    let longest = 0
    for (const each of near) {
      run = isKept.has(each) ? run + 1 : 0
      longest = Math.max(longest, run)
    }
    return { apartMs, run: longest }
  }
  const holds = ({ apartMs, run }: Joint): boolean => apartMs > order.tickMs() || run >= RUN

  const join = (entries: Entries<E>, start: number | null): readonly E[] | null => {
    const all = sharedWith(entries)
    if (all.length === 0) return null
    learn(entries)
    // What the page has by this much elsewhere than the others is listed twice.
    const offset = offsetOf(all)
    const near = all.filter(({ index, position }) => Math.abs(index - position - offset) <= max)
    const shared = inOrder(near)
    const first = shared[0]
    const last = shared.at(-1)
    if (!first || !last) return null

    // Most of what lies between the first and the last shared asset must be shared. A few may have
    // come or gone since; more would mean that these assets are listed twice.
    const here = records.length - first.index
    const there = last.position + 1 - first.position
    if (2 * shared.length < Math.max(here, there)) return null

    const joint = jointOf(near, shared)
    if (!holds(joint)) return null
    joints.push(joint)

    const between = entries
      .slice(0, last.position)
      .filter((entry) => entry !== null && !indexOf.has(entry.id))
    for (const entry of between) if (entry) unplaced.add(entry.id)
    const before = records.length
    append(between)
    if (start !== null) end = start + last.position + 1 + (before - 1 - last.index)
    append(entries.slice(last.position + 1))
    return records.slice(before)
  }

  learn(first)
  append(first)
  return {
    records,
    unplaced,
    unusable: () => unusable,
    end: () => end,
    join,
    anchor: (entries, start) => {
      const shared = sharedWith(entries)
      if (shared.length === 0) return false
      end = start + records.length - offsetOf(shared)
      return true
    },
    holds: (id) => indexOf.has(id),
    append,
    isSound: () => !order.isOdd() && joints.every(holds)
  }
}

/** By how much the shared assets stand further on in the chain than in the page: the median. */
function offsetOf(shared: readonly Shared[]): number {
  const offsets = shared.map(({ index, position }) => index - position).sort((a, b) => a - b)
  return offsets[offsets.length >> 1] ?? 0
}
