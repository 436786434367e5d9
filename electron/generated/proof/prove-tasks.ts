import { TICK_MS } from '../../library/listing/order'
import type { Entry } from '../../library/listing/page'
import { createEvidence, type Evidence } from '../../library/proof/evidence'
import type { Verdict } from '../../library/proof/prove'
import type { Ranking } from '../../library/proof/ranking'
import { createRequestCount } from '../../library/proof/request-count'
import { lookBelow } from '../look-below'
import type { TaskReader } from '../reader'
import { type AmongFinished, amongFinished } from './among-finished'
import { planCursors } from './cursors'
import { type Pass, readAll } from './pass'
import { readWindow } from './window'

interface Options extends AmongFinished {
  readonly reader: TaskReader
  /** No answer of this session shows it among them: that they do not show it now says nothing. */
  readonly isElsewhere: (target: Entry) => boolean
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
  const oldest = oldestIn(ranking)
  const both: Pick<Evidence, 'take' | 'show'> = {
    show: evidence.show,
    take: (sort, page, entries, asked, ends) => {
      // A page that ends above the oldest task has not come to the end.
      const cameToOldest = entries.some((entry) => entry !== null && entry.id === oldest?.id)
      const isOldest = ends?.isOldest === true && cameToOldest
      evidence.take(sort, page, entries, asked, ends && { ...ends, isOldest })
      withoutEnd.take(sort, page, entries, asked, ends && { ...ends, isOldest: false })
    }
  }
  const requests = createRequestCount(open, proof)
  const passes: Pass[] = []
  const madeAt = new Map(targets.map(({ id, createdAt }) => [id, createdAt]))
  const listedFrom = oldest?.createdAt ?? Number.NEGATIVE_INFINITY
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
    // Of the oldest tasks, many may be looked for on one page.
    const cursors = new Map(
      planCursors(ranking, stillOpen()).map((cursor) => [JSON.stringify(cursor), cursor])
    )
    for (const cursor of cursors.values())
      await readWindow(
        { ...cursor, size: cursor.size + number },
        { reader, evidence: both, requests }
      )
  }
  /** What the finished ones leave open, the cursor cannot settle. */
  const mayBeProved = (id: string): boolean => bare.has(id) || elsewhere.get(id)?.kind === 'gone'
  for (let pass = 0; pass < VOTES_ALONE && stillOpen().some(mayBeProved); pass += 1)
    await readAll(reader, evidence, requests, passes)

  /** Nothing older is known: the end that was come to may be places of deleted tasks alone. */
  const lowest = targets.filter(
    ({ id, createdAt }) =>
      isProved(id) && !evidence.isShown(id) && (createdAt ?? listedFrom) <= listedFrom + TICK_MS
  )
  const isUnsure = ({ id }: Entry): boolean => proof.isUnsure?.(id) === true
  const lookFor = (before: readonly Entry[], isClose: boolean) =>
    lookBelow({
      reader,
      before,
      isShown: evidence.isShown,
      oldestAt: Number.POSITIVE_INFINITY,
      max: ranking.max,
      isClose
    })
  const close = await lookFor(lowest.filter(isUnsure), true)
  const far = await lookFor(
    lowest.filter((target) => !isUnsure(target)),
    false
  )
  const below = close && far && [...close, ...far]
  const isLowest = new Set(lowest.map(({ id }) => id))

  return new Map(
    targets.map(({ id }): [string, Verdict] => {
      const told = elsewhere.get(id)
      if (told?.kind === 'there' || evidence.isShown(id) || below?.includes(id))
        return [id, { kind: 'there' }]
      if (told && told.kind !== 'gone') return [id, told]
      if (isLowest.has(id) && below === null) return [id, { kind: 'open', why: 'unwitnessed' }]
      if (isProved(id)) return [id, { kind: 'gone' }]
      if (evidence.isEmpty()) return [id, { kind: 'open', why: 'empty' }]
      const isYoung = requests.knownFrom(id) === Number.POSITIVE_INFINITY
      return [id, { kind: 'open', why: isYoung ? 'young' : 'unwitnessed' }]
    })
  )
}

/** The oldest listed task that is not doubted. */
const oldestIn = ({ entries, certain: [first] }: Ranking): Entry | undefined =>
  first === undefined ? undefined : entries[first]
