import type { Entry } from '../../library/listing/page'
import { createEvidence } from '../../library/proof/evidence'
import type { Verdict } from '../../library/proof/prove'
import { lowerBound } from '../../library/proof/ranking'
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
  /** What is older shows that a pass went by it. */
  const isPassed = (id: string, pass: Pass): boolean => {
    const place = placeOf(id)
    return place !== null && wentBy(pass, place)
  }
  /** Nothing older is left that would be a witness. */
  const isOldest = (id: string): boolean => {
    const rank = ranking.rankOf.get(id)
    return rank !== undefined && lowerBound(ranking.certain, rank) === 0
  }
  const isProved = (id: string): boolean => {
    const rank = ranking.rankOf.get(id)
    const from = requests.knownFrom(id)
    const votes = rank === undefined ? [] : evidence.votesOn(rank, from).map(({ key }) => key)
    const whole = passes.filter((pass) => pass.asked >= from && isPassed(id, pass)).length
    return new Set(votes).size + whole >= (alone.has(id) ? VOTES_ALONE : VOTES)
  }
  const isUnproved = (id: string): boolean => !evidence.isShown(id) && !isProved(id)
  /** The end of the cursor proves nothing: of the oldest, one page may show them, and is enough. */
  const stillOpen = (isFirst = false): readonly string[] =>
    open.filter((id) => isUnproved(id) && (isFirst || !isOldest(id)))

  for (let number = 0; number < READS; number += 1) {
    // Of the oldest tasks, many may be looked for on one page.
    const cursors = new Map(
      planCursors(ranking, stillOpen(number === 0)).map((each) => [JSON.stringify(each), each])
    )
    for (const cursor of cursors.values())
      await readWindow({ ...cursor, size: cursor.size + number }, { reader, evidence, requests })
  }
  /** What the finished ones leave open, the cursor cannot settle. */
  const mayBeProved = (id: string): boolean => bare.has(id) || elsewhere.get(id)?.kind === 'gone'
  for (let pass = 0; pass < VOTES_ALONE && stillOpen().some(mayBeProved); pass += 1)
    await readAll(reader, evidence, requests, passes)

  const { isShown } = evidence
  /** Those that an answer has named as deleted count so; each other one the service is asked about. */
  const ids = open.filter((id) => isUnproved(id) && !isAnswered(id))
  const end = await askEachAlone({ reader, ids, needsOther: true, parallel, random })

  return new Map(
    targets.map(({ id }): [string, Verdict] => {
      const told = elsewhere.get(id)
      const said = end.get(id)
      if (told?.kind === 'there' || isShown(id) || said === 'shown') return [id, { kind: 'there' }]
      // The service's own word, besides its lists.
      if (said === 'deleted') return [id, { kind: 'gone' }]
      if (told && told.kind !== 'gone') return [id, told]
      if (!isUnproved(id)) return [id, { kind: 'gone' }]
      if (evidence.isEmpty()) return [id, { kind: 'open', why: 'empty' }]
      if (isAnswered(id) && isOldest(id)) return [id, { kind: 'open', why: 'oldest' }]
      const isYoung = requests.knownFrom(id) === Number.POSITIVE_INFINITY
      return [id, { kind: 'open', why: isYoung ? 'young' : 'unwitnessed' }]
    })
  )
}
