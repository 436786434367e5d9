import { type Chain, createChain } from './chain'
import { directionOf, firstPages, isSameOrder } from './ends'
import { areTheSameFew } from './few'
import { createOrder, type Order } from './order'
import { type Ask, type Entries, type Entry, opposite, pageOf, type Sort } from './page'
import { walk } from './walk'
import { wholePages } from './whole-pages'

/**
 * Why a listing is not known to be complete. `empty`: the service showed nothing at all. `gap`: the
 * pages of both directions never met. `order`: pages contradict each other. `sort`: the service
 * does not list in both directions. `refused`: it takes no page size, or nothing came at all.
 */
export type Doubt = 'empty' | 'gap' | 'order' | 'sort' | 'refused'

export interface Listing<E extends Entry = Entry> {
  /** In one unbroken order, from the first asset of the direction on. */
  readonly chained: readonly E[]
  /**
   * In one unbroken order as well, from the last asset of the direction backwards: when the two
   * never met.
   */
  readonly fromFarEnd: readonly E[]
  /** Assets that were shown at several places, or between others. */
  readonly unplaced: ReadonlySet<string>
  /** Shown, and joined to neither. */
  readonly loose: readonly E[]
  /** Entries without a usable id. */
  readonly unusable: number
  /** The page size that the service took. Null: it took none. */
  readonly size: number | null
  /** The most entries that the service has returned in one page; nothing larger was asked for. */
  readonly max: number
  /** What was learnt about the order. */
  readonly order: Order
  /** Whether the service lists in both directions. */
  readonly isSorted: boolean
  /** Whether pages joined on to each other. Very few assets may be everything without. */
  readonly isChain: boolean
  /** Null: a chain of pages that share assets leads from the newest asset to the oldest. */
  readonly doubt: Doubt | null
  /** The service itself says of these that they were deleted. */
  readonly deleted?: readonly string[]
  /** Nothing shows these, and nothing proves that they are gone: they are listed no more. */
  readonly unproved?: readonly string[]
  /** Asked about by their ids, and no answer has said what became of them. */
  readonly inVain?: readonly string[]
}

/** Offsets are multiples of the size: among smaller pages some places have none that overlaps. */
const SMALL_PAGE = 20

interface Options<E extends Entry> {
  readonly ask: Ask<E>
  /** Page sizes to try, largest first. */
  readonly sizes: readonly number[]
  readonly parallel: () => number
  /** Default: newest first. */
  readonly sort?: Sort
  /** What is new, in the order of the listing. */
  readonly onFresh?: (fresh: readonly E[]) => void
}

/**
 * Lists a library by pages that overlap, by default from the newest asset on. A page counts only
 * where it joins on to what came before, and the end is where the chain meets the first page of the
 * other direction: an empty page, a short one or a repeated one ends nothing.
 */
export async function list<E extends Entry>(options: Options<E>): Promise<Listing<E>> {
  const { ask, parallel, sort = 'desc', onFresh = () => undefined } = options
  const order = createOrder()
  const loose = new Map<string, E>()
  const onLoose = (entries: Entries<E>): void => {
    for (const entry of entries) if (entry) loose.set(entry.id, entry)
  }
  const ends = await firstPages({ ...options, onLoose })
  const near = ends?.[sort] ?? []
  const far = ends?.[opposite(sort)] ?? []
  // No page is asked for that is larger than one the service has returned: then it makes no
  // difference whether it counts offsets by what was asked for or by what it returned.
  const max = Math.max(near.length, far.length)
  const chain = createChain(order, sort, near, max)
  /** What was read from the other end, unless it met the chain. */
  const others: Chain<E>[] = []
  const way = { ask, max, parallel, onLoose }
  const canMeet = !isSameOrder(near, far)

  /** No more can be had from one side: the rest is read from the other, until the two meet. */
  const fromTheOtherSide = async (): Promise<boolean> => {
    const other = createChain(order, opposite(sort), far, max)
    const goal = chain.records.slice(-2 * max).reverse()
    const { hasMet } = await walk({
      ...way,
      sort: opposite(sort),
      chain: other,
      goal,
      onFresh: () => undefined
    })
    const isJoined = hasMet && other.isSound()
    const rest = other.records.filter(({ id }) => !chain.holds(id))
    if (isJoined) onFresh(chain.append(rest.reverse()))
    else others.push(other)
    return isJoined
  }

  let hasMet = false
  let areAll = false
  if (max > 0) {
    onFresh(chain.records)
    const goal = canMeet ? far.toReversed() : null
    areAll = canMeet && (await areTheSameFew({ ask, near, far, order, onLoose }))
    const walked = areAll ? null : await walk({ ...way, sort, chain, goal, onFresh })
    hasMet = walked?.hasMet ?? true
    if (!hasMet && canMeet) hasMet = await fromTheOtherSide()
    if (!hasMet && (walked?.wasRefused || max < SMALL_PAGE))
      hasMet = await wholePages({ ...way, sort, chain, goal, onFresh })

    // Where one page holds everything, a second one must show no other: a service that cuts its
    // pages first and sorts them afterwards shows the same ones from both sides.
    const isOnePage = hasMet && !areAll && chain.records.length <= max
    if (isOnePage) onLoose((await ask(pageOf(2, max), sort)) ?? [])
  }

  const fragment = others.flatMap(({ records }) => records.filter(({ id }) => !chain.holds(id)))
  const isInOther = (id: string): boolean => others.some(({ holds }) => holds(id))
  const left = [...loose.values()].filter(({ id }) => !chain.holds(id) && !isInOther(id))
  if (fragment.length + left.length > 0) onFresh([...fragment.toReversed(), ...left])
  const isComplete = hasMet && chain.isSound() && fragment.length + left.length === 0
  const doubt = (): Doubt => {
    if (ends === null) return 'refused'
    if (max === 0) return 'empty'
    if (!canMeet) return 'sort'
    return order.isOdd() || hasMet ? 'order' : 'gap'
  }
  return {
    chained: chain.records,
    fromFarEnd: fragment,
    unplaced: new Set([...chain.unplaced, ...others.flatMap(({ unplaced }) => [...unplaced])]),
    loose: left,
    unusable: chain.unusable(),
    size: ends?.size ?? null,
    max,
    order,
    isChain: !areAll,
    isSorted: canMeet && (hasMet || directionOf(near) === -directionOf(far)),
    doubt: isComplete ? null : doubt()
  }
}
