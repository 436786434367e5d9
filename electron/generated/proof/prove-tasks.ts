import type { Asset } from '@shared/asset'
import type { Listing } from '../../library/listing/list'
import { createOrder, TICK_MS } from '../../library/listing/order'
import type { Entry } from '../../library/listing/page'
import { createEvidence, type Evidence } from '../../library/proof/evidence'
import { proveGone, type Verdict } from '../../library/proof/prove'
import { createRanking, type Ranking } from '../../library/proof/ranking'
import { createRequestCount, type RequestCount } from '../../library/proof/request-count'
import type { Proof } from '../../library/source'
import { readTasks, TASK_PAGES } from '../../works/read-tasks'
import { isFalling } from '../list-tasks'
import type { TaskReader } from '../reader'
import { planCursors } from './cursors'
import { readWindow } from './window'

/** A reading of everything that came to its end: when it began, and its oldest task. */
interface Pass {
  readonly asked: number
  readonly oldestAt: number
}

interface Options {
  readonly proof: Proof
  readonly reader: TaskReader
  /** The finished tasks as the last listing has shown them; null: none did. */
  readonly finished: Listing<Asset> | null
  /** It has no work that could stand among the finished ones: they are not asked about it. */
  readonly isBare: (target: Entry) => boolean
  /** No answer of this session shows it among them: that they do not show it now says nothing. */
  readonly isElsewhere: (target: Entry) => boolean
  readonly parallel: () => number
}

/** Windows are read so often at most, each time only for what is still open. */
const READS = 3
/** Answers of the cursor that must agree: of a task without works, no other list knows. */
const VOTES = 1
const VOTES_ALONE = 2

/**
 * Proves that tasks are gone by their neighbours, twice: among the finished ones, as uploads are,
 * and by the cursor around their time. A task that either shows is there.
 */
export async function proveTasksGone(options: Options): Promise<ReadonlyMap<string, Verdict>> {
  const { proof, reader, isBare, isElsewhere } = options
  const { targets, ranking } = proof
  const bare = new Set(targets.filter(isBare).map(({ id }) => id))
  /** Those of which only the cursor knows. */
  const alone = new Set(
    targets.filter((target) => isBare(target) || isElsewhere(target)).map(({ id }) => id)
  )
  const elsewhere = await amongFinished(options, bare)
  const open = targets.map(({ id }) => id).filter((id) => elsewhere.get(id)?.kind !== 'there')

  const evidence = createEvidence(ranking)
  /** For what only it knows: where the cursor shows nothing older, there may be a hole. */
  const withoutEnd = createEvidence(ranking)
  const both: Pick<Evidence, 'take' | 'show'> = {
    show: evidence.show,
    take: (sort, page, entries, asked, ends) => {
      evidence.take(sort, page, entries, asked, ends)
      withoutEnd.take(sort, page, entries, asked, ends && { ...ends, isOldest: false })
    }
  }
  const requests = createRequestCount(open, proof)
  const passes: Pass[] = []
  const madeAt = new Map(targets.map(({ id, createdAt }) => [id, createdAt]))
  const listedFrom = oldestOf(ranking)
  /**
   * What is older shows that a pass went by it. Of the oldest task of all, the end of the listing
   * does, as long as another list knows of it, too.
   */
  const wentBy = (id: string, { oldestAt }: Pass): boolean => {
    const at = madeAt.get(id) ?? oldestAt
    if (oldestAt + TICK_MS < at) return true
    const isAtTheEnd = at <= listedFrom + TICK_MS && oldestAt <= listedFrom + TICK_MS
    return isAtTheEnd && !alone.has(id)
  }
  const votesOn = (id: string) => (alone.has(id) ? withoutEnd : evidence).votesOn
  const isProved = (id: string): boolean => {
    const rank = ranking.rankOf.get(id)
    const from = requests.knownFrom(id)
    const votes = rank === undefined ? [] : votesOn(id)(rank, from).map(({ key }) => key)
    const whole = passes.filter((pass) => pass.asked >= from && wentBy(id, pass)).length
    return new Set(votes).size + whole >= (alone.has(id) ? VOTES_ALONE : VOTES)
  }
  const stillOpen = (): readonly string[] =>
    open.filter((id) => !evidence.isShown(id) && !isProved(id))

  for (let number = 0; number < READS; number += 1) {
    for (const cursor of planCursors(ranking, stillOpen()))
      await readWindow(
        { ...cursor, size: cursor.size + number },
        { reader, evidence: both, requests }
      )
  }
  /** What the finished ones leave open, the cursor cannot settle. */
  const mayBeProved = (id: string): boolean => bare.has(id) || elsewhere.get(id)?.kind === 'gone'
  for (let pass = 0; pass < VOTES_ALONE && stillOpen().some(mayBeProved); pass += 1)
    await readAll(reader, evidence, requests, passes)

  return new Map(
    targets.map(({ id }): [string, Verdict] => {
      const told = elsewhere.get(id)
      if (told?.kind === 'there' || evidence.isShown(id)) return [id, { kind: 'there' }]
      if (told && told.kind !== 'gone') return [id, told]
      if (isProved(id)) return [id, { kind: 'gone' }]
      if (evidence.isEmpty()) return [id, { kind: 'open', why: 'empty' }]
      const isYoung = requests.knownFrom(id) === Number.POSITIVE_INFINITY
      return [id, { kind: 'open', why: isYoung ? 'young' : 'unwitnessed' }]
    })
  )
}

/** When the oldest task that is not doubted was made; before anything, if there is none. */
const oldestOf = ({ entries, certain }: Ranking): number => {
  const times = certain.flatMap((rank) => entries[rank]?.createdAt ?? [])
  return times.length === 0 ? Number.NEGATIVE_INFINITY : times.reduce((a, b) => Math.min(a, b))
}

/** The proof of uploads, over the finished tasks alone: no other one stands among them. */
async function amongFinished(
  { proof, reader, finished, isBare, parallel }: Options,
  bare: ReadonlySet<string>
): Promise<ReadonlyMap<string, Verdict>> {
  const targets = proof.targets.map(({ id }) => id).filter((id) => !bare.has(id))
  if (targets.length === 0) return new Map()
  return proveGone({
    ...proof,
    ask: reader.askFinished,
    ranking: rankingOfFinished(proof.ranking, finished, isBare, new Set(targets)),
    targets,
    sizes: TASK_PAGES,
    parallel
  })
}

function rankingOfFinished(
  ranking: Ranking,
  finished: Listing<Asset> | null,
  isBare: (target: Entry) => boolean,
  doubted: ReadonlySet<string>
): Ranking {
  const { rankOf, isDoubted } = ranking
  const mayBeGone = (id: string): boolean => isDoubted(rankOf.get(id) ?? -1) || doubted.has(id)
  // In its own order: the cursor may have shown them in another one.
  const { chained = [], fromFarEnd = [], unplaced = new Set() } = finished ?? {}
  const newestFirst = [...chained, ...fromFarEnd.toReversed()].filter(
    (entry) => rankOf.has(entry.id) && !unplaced.has(entry.id) && !isBare(entry)
  )
  return createRanking({
    newestFirst,
    doubted: new Set(newestFirst.map(({ id }) => id).filter(mayBeGone)),
    reachesOldest: finished !== null && finished.doubt === null,
    isSorted: finished?.isSorted ?? false,
    max: finished?.max ?? 0,
    order: finished?.order ?? ranking.order
  })
}

/**
 * Reads the cursor to its end. It counts if it came there, no task was left out, every entry names
 * its task, and pages fall by time: the cursor finds by it.
 */
async function readAll(
  reader: TaskReader,
  evidence: Evidence,
  requests: RequestCount,
  passes: Pass[]
): Promise<void> {
  const began = requests.next()
  const order = createOrder()
  let hasHole = false
  const read = await readTasks({
    ask: async (before, size) => {
      const page = await reader.askTasks(before, size)
      if (page === null || page === 'refused') return page
      const shown = page.tasks.flatMap(({ id }) => reader.assetOf(id) ?? [])
      hasHole ||= page.inOrder.includes(null)
      order.learn(shown)
      // Also those that cannot be read: they are there.
      evidence.show(page.inOrder.map((id) => (id === null ? null : { id, createdAt: null })))
      return page
    }
  })
  const shown = read.tasks.flatMap(({ id }) => reader.assetOf(id) ?? [])
  const isWhole = read.end === 'end' && !read.hasSkipped && !hasHole && shown.length > 0
  if (!isWhole || !isFalling(order, shown)) return
  const times = shown.map(({ createdAt }) => createdAt ?? Number.POSITIVE_INFINITY)
  passes.push({ asked: began, oldestAt: times.reduce((a, b) => Math.min(a, b)) })
}
