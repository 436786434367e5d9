import { type Doubt, list } from '../../../electron/library/listing/list'
import { proveGone, type Verdict } from '../../../electron/library/proof/prove'
import { createRanking } from '../../../electron/library/proof/ranking'
import { createDie } from './faults'
import { below, type Die, drawAssets, drawBreach, drawContract, oneOf } from './paged-libraries'
import { createPagedService } from './paged-service'

/** What came of one library drawn at random: it was listed, some of it deleted, that proved. */
export interface Trial {
  readonly seed: number
  readonly doubt: Doubt | null
  /** Assets that were there all the time and that the listing has not shown. */
  readonly missed: number
  readonly verdicts: readonly Verdict[]
  /** Called gone, and there. */
  readonly falselyGone: readonly string[]
  /** Said to be there, and gone: an old copy showed them. */
  readonly shownByOldCopies: number
  readonly requests: number
}

const NOW_MS = Date.UTC(2026, 0, 1) + 60_000
/** A copy of the service that lags more than this is beyond what a proof survives. */
const YOUNG_MS = 60_000
const DAY_MS = 24 * 60 * 60 * 1000
const SIZES = [500, 100, 50, 20]

/** `isOutside`: the service also breaks what every proof rests on. */
export async function tryLibrary(seed: number, isOutside = false): Promise<Trial> {
  const die = createDie(seed)
  const count = oneOf(die, below(die, 4), below(die, 30), below(die, 150), below(die, 600))
  const service = createPagedService(
    drawAssets(die, count),
    { now: NOW_MS, ...drawContract(die), ...(isOutside ? drawBreach(die) : {}) },
    die
  )
  const parallel = (): number => 1 + (seed % 4)

  const before = service.living()
  const listedAt = service.now()
  const listing = await list({ ask: service.ask, sizes: SIZES, parallel })
  const timeOf = new Map(listing.chained.map(({ id, createdAt }) => [id, createdAt]))
  const listed = [...listing.chained, ...listing.fromFarEnd.toReversed(), ...listing.loose].map(
    ({ id }) => id
  )
  const known = new Set(listed)
  const isRecent = (time: number | null): boolean => time === null || NOW_MS - time < DAY_MS
  const living = new Set(service.living())
  const missed = before.filter((id) => living.has(id) && !known.has(id)).length

  service.advance(oneOf(die, 1_000, 30_000, 600_000))
  const targets = drawTargets(die, listed)
  service.remove(targets.filter(() => die() < oneOf(die, 1, 1, 0.9, 0.5, 0)))
  service.advance(oneOf(die, 0, 2_000, 30_000))

  const verdicts = await proveGone({
    ask: service.ask,
    ranking: createRanking({
      newestFirst: [...listing.chained, ...listing.fromFarEnd.toReversed()].filter(
        ({ id }) => !listing.unplaced.has(id)
      ),
      doubted: new Set(targets),
      reachesOldest: listing.doubt === null || listing.fromFarEnd.length > 0,
      isSorted: listing.isSorted,
      max: listing.max,
      order: listing.order
    }),
    targets,
    isYoung: (id) => service.now() - listedAt < YOUNG_MS && isRecent(timeOf.get(id) ?? null),
    sizes: SIZES,
    parallel
  })
  const ofKind = (kind: Verdict['kind']): string[] =>
    targets.filter((id) => verdicts.get(id)?.kind === kind)
  return {
    seed,
    doubt: listing.doubt,
    missed,
    verdicts: [...verdicts.values()],
    falselyGone: ofKind('gone').filter(service.isLiving),
    shownByOldCopies: ofKind('there').filter((id) => !service.isLiving(id)).length,
    requests: service.requests()
  }
}

/** Neighbours, some here and there, the newest, the oldest, or nearly all. */
function drawTargets(die: Die, newestFirst: readonly string[]): readonly string[] {
  const count = Math.min(newestFirst.length, 1 + below(die, oneOf(die, 3, 20, 120)))
  const from = below(die, newestFirst.length - count + 1)
  switch (below(die, 5)) {
    case 0:
      return newestFirst.slice(from, from + count)
    case 1:
      return newestFirst.slice(0, count)
    case 2:
      return newestFirst.slice(newestFirst.length - count)
    case 3:
      return newestFirst.filter(() => die() < 0.9)
    default:
      return newestFirst.filter(() => die() < count / newestFirst.length)
  }
}
