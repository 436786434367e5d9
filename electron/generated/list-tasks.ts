import type { Asset } from '@shared/asset'
import { type Doubt, type Listing, list } from '../library/listing/list'
import { createOrder, type Order, TICK_MS } from '../library/listing/order'
import type { Entry } from '../library/listing/page'
import type { KnownBefore } from '../library/source'
import { readTasks, TASK_PAGES, type TasksRead } from '../works/read-tasks'
import { askEachAlone } from './each-alone'
import { reachOf, wentBy } from './proof/places'
import type { TaskReader } from './reader'
import type { ToldAlone } from './told-alone'

export interface TaskListing {
  readonly listing: Listing<Asset>
  /** The finished tasks alone, by page: the second witness of every proof. */
  readonly finished: Listing<Asset>
}

interface Options {
  readonly reader: TaskReader
  readonly parallel: () => number
  /** From 0 to 1. */
  readonly random: () => number
  /**
   * What an earlier listing has shown, as it is kept on the disk. Null: that cannot be read now.
   */
  readonly lastListed: () => Promise<readonly Entry[] | null>
  readonly onFresh: (fresh: readonly Asset[]) => void
  readonly known: KnownBefore
}

/**
 * Lists all tasks by cursor to their end, then the finished ones by page. What these show and the
 * cursor has not shown counts, and where it is old the cursor has left something out. What an
 * earlier start has listed below the end of this one is asked about by its id, and what a run left
 * unknown.
 */
export async function listTasks(options: Options): Promise<TaskListing> {
  const { reader, parallel, random, lastListed, onFresh, known } = options
  const { places } = reader
  const seen = new Set<string>()
  const order = createOrder()
  let max = 0
  const show = (ids: readonly string[]): void => {
    const fresh = [...new Set(ids)].filter((id) => !seen.has(id))
    for (const id of fresh) seen.add(id)
    onFresh(fresh.flatMap((id) => reader.assetOf(id) ?? []))
  }

  const read = await readTasks({
    ask: async (before, pageSize) => {
      const page = await reader.askTasks(before, pageSize)
      if (page === null || page === 'refused') return page
      max = Math.max(max, page.entries)
      order.learn(page.tasks.flatMap(({ id }) => reader.assetOf(id) ?? []))
      return page
    },
    onTasks: (tasks) => show(tasks.map(({ id }) => id))
  })
  const finished = await list({
    ask: reader.askFinished,
    sizes: TASK_PAGES,
    parallel,
    onFresh: (fresh) => show(fresh.map(({ id }) => id))
  })

  const chained = read.tasks.flatMap(({ id }) => reader.assetOf(id) ?? [])
  const isEnd = read.end === 'end' && chained.length > 0
  const lists = isEnd ? await lastListed() : []
  const stored = lists ?? []
  places.learn(stored)
  /** Everything that stands above this was shown: a task may stand at any of its times. */
  const reach = reachOf(chained.flatMap(({ id }) => places.of(id) ?? []))
  /** What can be read of it or not. */
  const named = new Set(reader.named())
  /** What this session has listed is proved by its neighbours. */
  const mayBeBelow = ({ id }: Entry): boolean => {
    const place = places.of(id)
    return !known.find(id) && (place === null || !wentBy(reach, place))
  }
  const below = stored.filter(mayBeBelow).map(({ id }) => id)
  const ids = [...new Set(isEnd ? [...below, ...known.unknown()] : [])].filter(
    (id) => !named.has(id) && !known.isGone(id) && !known.isGivenUp(id)
  )
  const { told } = await askEachAlone({ reader, ids, parallel, random })
  const thatAre = (...kinds: readonly ToldAlone[]): readonly string[] =>
    [...told].filter(([, kind]) => kinds.includes(kind)).map(([id]) => id)
  const found = thatAre('shown')
  const deleted = thatAre('deleted')
  const isBelieved = thatAre('missing').length > 0 && (await reader.isAccountThere())
  const missing = isBelieved ? thatAre('missing') : []
  const silent = thatAre('refused', 'unreadable')
  /** Whoever waited for a word about each of these would wait for good. */
  const unproved = [...missing, ...silent.filter(known.isInVain)]
  const isSettled = lists !== null && ids.length === deleted.length + unproved.length
  show(found)
  const byCursor = new Set(read.tasks.map(({ id }) => id))
  const readable = found.flatMap((id) => reader.assetOf(id) ?? [])
  const { chained: paged, fromFarEnd, loose: unplaced } = finished
  const loose = [...paged, ...fromFarEnd, ...unplaced, ...readable].filter(
    ({ id }) => !byCursor.has(id)
  )
  const listing: Listing<Asset> = {
    chained,
    fromFarEnd: [],
    unplaced: new Set(),
    loose,
    // What cannot be read stands in both lists, as a rule.
    unusable: Math.max(read.unusable, finished.unusable),
    size: max === 0 ? null : max,
    max,
    order,
    isSorted: true,
    isChain: true,
    doubt:
      doubtOf(read, chained, loose) ??
      (isSettled ? null : 'gap') ??
      (isFalling(order, chained) ? null : 'order'),
    deleted,
    unproved,
    inVain: silent
  }
  return { listing, finished }
}

/**
 * The cursor finds by time: where pages do not fall by it, something may stand beyond the cursor.
 * Times of a task and of its works differ by some milliseconds.
 */
export const isFalling = (order: Order, chained: readonly Asset[]): boolean =>
  order.tickMs() <= TICK_MS &&
  !order.isOdd() &&
  chained.every((asset) => order.timeOf(asset) === asset.createdAt)

function doubtOf(
  read: TasksRead,
  chained: readonly Asset[],
  loose: readonly Asset[]
): Doubt | null {
  if (chained.length + loose.length === 0) return read.end === 'cut' ? 'refused' : 'empty'
  if (read.end === 'cut') return 'order'
  // Tasks of several accounts at Kling: this is not one history.
  if (new Set(read.tasks.flatMap(({ owners }) => owners)).size > 1) return 'order'

  // The cursor shows finished ones as well, or it has shown nothing that can be believed.
  if (chained.length === 0) return 'gap'
  // What was made since the cursor left the newest end is no gap.
  const newest = chained.reduce((latest, { updatedAt }) => Math.max(latest, updatedAt ?? 0), 0)
  const isMissed = loose.some(({ createdAt }) => createdAt === null || createdAt < newest)
  return read.hasSkipped || isMissed ? 'gap' : null
}
