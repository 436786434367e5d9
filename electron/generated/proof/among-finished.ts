import type { Asset } from '@shared/asset'
import type { Listing } from '../../library/listing/list'
import type { Entry } from '../../library/listing/page'
import { proveGone, type Verdict } from '../../library/proof/prove'
import { createRanking, type Ranking } from '../../library/proof/ranking'
import type { Proof } from '../../library/source'
import { TASK_PAGES } from '../../works/read-tasks'
import type { TaskReader } from '../reader'

export interface AmongFinished {
  readonly proof: Proof
  readonly reader: Pick<TaskReader, 'askFinished'>
  /** The finished tasks as the last listing has shown them; null: none did. */
  readonly finished: Listing<Asset> | null
  /** It has no work that could stand among the finished ones: they are not asked about it. */
  readonly isBare: (target: Entry) => boolean
  readonly parallel: () => number
}

/** The proof of uploads, over the finished tasks alone: no other one stands among them. */
export async function amongFinished(
  { proof, reader, finished, isBare, parallel }: AmongFinished,
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
