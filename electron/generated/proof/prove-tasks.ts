import { TICK_MS } from '../../library/listing/order'
import type { Entry } from '../../library/listing/page'
import { createEvidence, type Evidence } from '../../library/proof/evidence'
import type { Verdict } from '../../library/proof/prove'
import type { Ranking } from '../../library/proof/ranking'
import { createRequestCount } from '../../library/proof/request-count'
import { askEachAlone } from '../each-alone'
import type { TaskReader } from '../reader'
import { type AmongFinished, amongFinished } from './among-finished'
import { planCursors } from './cursors'
import { type Pass, readAll } from './pass'
import { type Place, wentBy } from './places'
import { readWindow } from './window'

interface Options extends AmongFinished {
  readonly reader: TaskReader
  /** No answer of this session shows it among them: that they do not show it now says nothing. */
  readonly isElsewhere: (target: Entry) => boolean
  /** From 0 to 1. */
  readonly random: () => number
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
  const { proof, reader, isBare, isElsewhere, parallel, random } = options
  const { targets, ranking, isAnswered } = proof
  const { places } = reader
  places.learn(targets)
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
  /** Of one without a time: that of the next older one by rank that has a time. */
  const placeOf = (id: string): Place | null => {
    let place = places.of(id)
    for (let at = ranking.rankOf.get(id) ?? -1; place === null && at >= 0; at -= 1) {
      const entry = ranking.entries[at]
      place = entry ? places.of(entry.id) : null
    }
    return place
  }
  const listedFrom = (oldest && places.of(oldest.id)?.to) ?? Number.NEGATIVE_INFINITY
  /** What is older shows that a pass went by it. */
  const isPassed = (id: string, pass: Pass): boolean => {
    const place = placeOf(id)
    return place !== null && wentBy(pass, place)
  }
  /** Of the oldest task of all, the end does, as long as another list knows of it, too. */
  const endsAt = (id: string, { oldestAt }: Pass): boolean => {
    const at = places.of(id)?.from ?? oldestAt
    const isAtTheEnd = at <= listedFrom + TICK_MS && oldestAt <= listedFrom + TICK_MS
    return isAtTheEnd && !alone.has(id)
  }
  /** `withEnd`: also where nothing older was shown, but the end of the cursor. */
  const isProved = (id: string, withEnd = true): boolean => {
    const rank = ranking.rankOf.get(id)
    const from = requests.knownFrom(id)
    const { votesOn } = withEnd && !alone.has(id) ? evidence : withoutEnd
    const votes = rank === undefined ? [] : votesOn(rank, from).map(({ key }) => key)
    const isBy = (pass: Pass): boolean => isPassed(id, pass) || (withEnd && endsAt(id, pass))
    const whole = passes.filter((pass) => pass.asked >= from && isBy(pass)).length
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

  const isYoung = (id: string): boolean => requests.knownFrom(id) === Number.POSITIVE_INFINITY
  const byLists = (id: string): Verdict => {
    const told = elsewhere.get(id)
    if (told?.kind === 'there' || evidence.isShown(id)) return { kind: 'there' }
    if (told?.kind === 'open') return told
    // The end that was come to may be places of deleted tasks alone: nothing older is a witness.
    if (isProved(id, false)) return { kind: 'gone' }
    if (isProved(id) && isAnswered(id)) return { kind: 'open', why: 'oldest' }
    if (evidence.isEmpty()) return { kind: 'open', why: 'empty' }
    return { kind: 'open', why: isYoung(id) ? 'young' : 'unwitnessed' }
  }
  const verdicts = new Map(targets.map(({ id }) => [id, byLists(id)]))
  /**
   * Those that an answer has named as deleted count so; each other one the service is asked about.
   */
  const ids = [...verdicts.keys()].filter(
    (id) => verdicts.get(id)?.kind === 'open' && !isAnswered(id)
  )
  const { told, troubles } = await askEachAlone({ reader, ids, parallel, random })
  for (const [id, said] of told) {
    // A copy that lags may not list yet what is young.
    if (said === 'shown') verdicts.set(id, { kind: 'there', isHidden: !isYoung(id) })
    const problem = said === 'in-trouble' && !isYoung(id) ? troubles.get(id) : undefined
    if (problem) verdicts.set(id, { kind: 'open', why: 'unasked', problem })
    // The service's own word, besides its lists.
    if (said === 'deleted') verdicts.set(id, { kind: 'gone' })
    const verdict = verdicts.get(id)
    const isUnwitnessed = verdict?.kind === 'open' && verdict.why === 'unwitnessed'
    if (said === 'missing' && isUnwitnessed && !isYoung(id))
      verdicts.set(id, { kind: 'open', why: 'missing' })
  }
  return verdicts
}

/** The oldest listed task that is not doubted. */
const oldestIn = ({ entries, certain: [first] }: Ranking): Entry | undefined =>
  first === undefined ? undefined : entries[first]
