import type { Asset } from '@shared/asset'
import { countTypes } from '@shared/asset'
import type { LockedAsset, Plan, PlannedAsset } from '@shared/deletion'
import type { LibraryOf } from '@shared/library/kind'
import { fail, ok, type Result } from '@shared/problem'
import { countUses, isUsed, type UsesNow } from '../../works/plan-uses'
import { isFavourite } from '../locks'

/** Pictures shown in the confirmation before "Show all". */
const SAMPLE = 6

/** A plan with its whole frozen list, which stays in main. */
export interface FrozenPlan {
  readonly plan: Plan
  readonly assets: readonly PlannedAsset[]
}

interface Options extends LibraryOf {
  readonly planId: string
  readonly ids: readonly string[]
  /** Items in one request. */
  readonly batchLimit: number
  /** What this session listed live; undefined for an id it does not know. */
  readonly find: (id: string) => Asset | undefined
  /** The keep list, as main itself reads it. */
  readonly isKept: (id: string) => boolean
  /** The asset that stays when this one goes as its duplicate. */
  readonly stayOf: (id: string) => string | undefined
  /** Null: nothing is known of any use. */
  readonly uses?: UsesNow | null
  /** Included one by one in the question, and so meant, whatever holds them (R33). */
  readonly singly?: ReadonlySet<string>
}

/**
 * Freezes what will be deleted. Tasks that are running are never in it, and those that may be
 * favourites only if they were included singly (R35). Repeats are removed, favourites and kept
 * assets are left out by name (R23), and so is what an element or a running task holds, unless it
 * was included singly (R33). Ids this session has not listed live are counted, as are duplicates
 * without the one that is to stay (R29). A run can send nothing but what is frozen here (R13).
 */
export function makePlan(options: Options): Result<FrozenPlan> {
  const { planId, account, library, ids, find, isKept, stayOf } = options
  const { uses = null, singly = new Set() } = options
  const free: PlannedAsset[] = []
  const locked: LockedAsset[] = []
  const held: PlannedAsset[] = []
  const running: PlannedAsset[] = []
  const unsure: PlannedAsset[] = []
  let unlisted = 0
  for (const id of new Set(ids)) {
    const asset = find(id)
    if (!asset) unlisted += 1
    else if (isKept(id)) locked.push({ ...plannedAsset(asset), lockedAs: 'kept' })
    else if (isFavourite(asset)) locked.push({ ...plannedAsset(asset), lockedAs: 'favourite' })
    else if (asset.task?.state === 'running') running.push(plannedAsset(asset))
    else {
      const isUnsure = asset.task?.favourite === 'not-known'
      const isHeld = uses?.of(id).isHeld ?? false
      // Each reason is told: whoever includes it has to know them all.
      if (!isUnsure && !isHeld) free.push(plannedAsset(asset, stayOf(id)))
      else if (singly.has(id))
        free.push({ ...plannedAsset(asset, stayOf(id)), ...(isUnsure && { singly: true }) })
      else {
        if (isUnsure) unsure.push(plannedAsset(asset))
        if (isHeld) held.push(plannedAsset(asset))
      }
    }
  }

  const backed = backedOf(free, find)
  const unbacked = free.length - backed.length
  // What is held, or not known, the question lets the user include.
  if (backed.length + held.length + unsure.length === 0)
    return fail({ kind: 'plan-empty', locked: locked.length, unlisted, unbacked })

  const assets = uses ? byUse(backed, uses) : backed
  const plan: Plan = {
    planId,
    account,
    library,
    total: assets.length,
    types: countTypes(assets),
    span: spanOf(assets),
    requests: Math.ceil(assets.length / options.batchLimit),
    sample: assets.slice(0, SAMPLE),
    locked,
    unlisted,
    unbacked,
    held,
    ...(library === 'generated' && { running, unsure, works: countWorks(assets) }),
    uses:
      uses &&
      countUses(
        uses,
        assets.map(({ id }) => id)
      )
  }
  return ok({ plan, assets })
}

const countWorks = (assets: readonly PlannedAsset[]): number =>
  assets.reduce((sum, { works = [] }) => sum + works.length, 0)

/**
 * Duplicates go only if the one that stays is listed and not among those that were to go: also not
 * among those that are left out here, since what is selected is not sure to stay (R29).
 */
function backedOf(free: readonly PlannedAsset[], find: Options['find']): readonly PlannedAsset[] {
  const going = new Set(free.map(({ id }) => id))
  return free.filter(
    ({ because }) => because === undefined || (!going.has(because) && find(because) !== undefined)
  )
}

/** What is used is seen first (R33), then what may be. */
function byUse(assets: readonly PlannedAsset[], uses: UsesNow): readonly PlannedAsset[] {
  const rankOf = ({ id }: PlannedAsset): number => {
    const use = uses.of(id)
    if (isUsed(use)) return 0
    return use.isKnown ? 2 : 1
  }
  return assets
    .map((asset) => ({ asset, rank: rankOf(asset) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ asset }) => asset)
}

function spanOf(assets: readonly PlannedAsset[]): NonNullable<Plan['span']> | null {
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (const { createdAt } of assets) {
    if (createdAt === null) continue
    from = Math.min(from, createdAt)
    to = Math.max(to, createdAt)
  }
  return from <= to ? { from, to } : null
}

function plannedAsset(
  { id, name, type, createdAt, durationMs, hasPicture, task }: Asset,
  because?: string
): PlannedAsset {
  return {
    id,
    name,
    type,
    createdAt,
    durationMs,
    hasPicture,
    ...(because !== undefined && { because }),
    ...(task && { works: task.works.map((work) => work.id) })
  }
}
