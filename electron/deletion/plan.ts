import type { Asset } from '@shared/asset'
import { countTypes } from '@shared/asset'
import { BATCH_LIMIT, type Plan, type PlannedAsset } from '@shared/deletion'
import { fail, ok, type Result } from '@shared/problem'

/** Pictures shown in the confirmation before "Show all". */
const SAMPLE = 6

/** A plan with its whole frozen list, which stays in main. */
export interface FrozenPlan {
  readonly plan: Plan
  readonly assets: readonly PlannedAsset[]
}

interface Options {
  readonly planId: string
  readonly account: string
  readonly ids: readonly string[]
  /** What this session listed live; undefined for an id it does not know. */
  readonly find: (id: string) => Asset | undefined
  /** The keep list, as main itself reads it. */
  readonly isKept: (id: string) => boolean
  /** The asset that stays when this one goes as its duplicate. */
  readonly stayOf: (id: string) => string | undefined
}

/**
 * Freezes what will be deleted. Repeats are removed, favourites and kept assets are left out by
 * name (R23), and ids this session has not listed live are counted, as are duplicates without the
 * one that is to stay (R29). A run can send nothing but what is frozen here (R13).
 */
export function makePlan(options: Options): Result<FrozenPlan> {
  const { planId, account, ids, find, isKept, stayOf } = options
  const free: PlannedAsset[] = []
  const locked: PlannedAsset[] = []
  let unlisted = 0
  for (const id of new Set(ids)) {
    const asset = find(id)
    if (!asset) unlisted += 1
    else if (asset.favored || isKept(id)) locked.push(plannedAsset(asset))
    else free.push(plannedAsset(asset, stayOf(id)))
  }

  // Also against those that are left out here: what is selected is not sure to stay.
  const going = new Set(free.map(({ id }) => id))
  const isBacked = ({ because }: PlannedAsset): boolean =>
    because === undefined || (!going.has(because) && find(because) !== undefined)
  const assets = free.filter(isBacked)
  const unbacked = free.length - assets.length

  if (assets.length === 0)
    return fail({ kind: 'plan-empty', locked: locked.length, unlisted, unbacked })
  const plan: Plan = {
    planId,
    account,
    total: assets.length,
    types: countTypes(assets),
    requests: Math.ceil(assets.length / BATCH_LIMIT),
    sample: assets.slice(0, SAMPLE),
    locked,
    unlisted,
    unbacked
  }
  return ok({ plan, assets })
}

function plannedAsset(
  { id, name, type, createdAt, durationMs, hasPicture }: Asset,
  because?: string
): PlannedAsset {
  const planned = { id, name, type, createdAt, durationMs, hasPicture }
  return because === undefined ? planned : { ...planned, because }
}
