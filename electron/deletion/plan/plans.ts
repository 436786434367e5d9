import { randomUUID } from 'node:crypto'
import { type Plan, type PlannedAsset, type Planning, RECORDS_PER_MESSAGE } from '@shared/deletion'
import { LIBRARY_KINDS, type LibraryKind } from '@shared/library/kind'
import { fail, ok, type Result } from '@shared/problem'
import type { DeletionAccount } from '../deletion-account'
import { type FrozenPlan, makePlan } from './plan'

/** An asset to delete; `because` of an earlier run still holds. */
type Wanted = Pick<PlannedAsset, 'id' | 'because'>

/** The one plan of each library that may be confirmed. The next one ends it, made or not. */
export interface Plans {
  /**
   * Freezes a plan of these ids. Fails while the keep list is lost, since kept assets could then be
   * deleted, while it is not known which are duplicates, and when the plans were cleared, or
   * another one of the library was asked for, before this one was ready.
   */
  readonly make: (
    open: DeletionAccount,
    wanted: Promise<Result<readonly Wanted[]>>,
    singly?: readonly string[]
  ) => Promise<Result<Plan>>
  /** `RECORDS_PER_MESSAGE` assets of the frozen list, from `offset` on. */
  readonly page: (planId: string, offset: number) => Result<readonly PlannedAsset[]>
  readonly look: (planId: string) => Result<FrozenPlan>
  /** Hands the plan out for good: a plan works once. */
  readonly take: (planId: string) => Result<FrozenPlan>
  readonly discard: (planId: string) => void
  /** Ends the plan of a library, or of any, also one that is still being made. */
  readonly clear: (library?: LibraryKind) => void
}

/** `onPlanning` hears how far the favourites among the items are looked up. */
export function createPlans(onPlanning: (planning: Planning) => void = () => undefined): Plans {
  const current = new Map<LibraryKind, FrozenPlan>()
  /** One that is being made stops once its library's plans are cleared, or another one is made. */
  const making = new Map<LibraryKind, AbortController>()
  /** Of those that a plan may hold. */
  const lookUpFavourites = async (
    { favourites, library, keepList, account, kind }: DeletionAccount,
    ids: readonly string[],
    signal: AbortSignal
  ): Promise<void> => {
    const asked = [...new Set(ids)].filter((id) => {
      const asset = library.find(id)?.asset
      return asset && !keepList.holds(id) && asset.task?.state !== 'running'
    })
    await favourites?.lookUp(asked, {
      signal,
      onProgress: (done, total) => onPlanning({ account, library: kind, done, total })
    })
  }
  const find = (planId: string): Result<FrozenPlan> => {
    const found = [...current.values()].find(({ plan }) => plan.planId === planId)
    return found ? ok(found) : fail({ kind: 'plan-gone' })
  }
  /** Answers the signal that ends the one that is made now. */
  const replace = (kind: LibraryKind): AbortSignal => {
    making.get(kind)?.abort()
    current.delete(kind)
    const controller = new AbortController()
    making.set(kind, controller)
    return controller.signal
  }

  return {
    make: async (open, wanted, singly = []) => {
      const signal = replace(open.kind)
      const found = await wanted
      if (!found.ok) return found
      const kept = await open.keepList.load()
      if (!kept.ok) return kept
      const stays = await open.stays.load()
      if (!stays.ok) return stays
      const ids = found.value.map(({ id }) => id)
      await lookUpFavourites(open, ids, signal)
      // Asked last: what is new at Kling is known up to this very plan.
      const uses = await open.usesNow?.()
      if (signal.aborted) return fail({ kind: 'plan-gone' })

      const bound = new Map(found.value.map(({ id, because }) => [id, because]))
      const made = makePlan({
        planId: randomUUID(),
        account: open.account,
        library: open.kind,
        ids,
        batchLimit: open.removal.batchLimit,
        find: (id) => open.library.find(id)?.asset,
        isKept: open.keepList.holds,
        stayOf: (id) => stays.value.get(id) ?? bound.get(id),
        uses: uses ?? null,
        singly: new Set(singly)
      })
      if (!made.ok) return made
      current.set(open.kind, made.value)
      return ok(made.value.plan)
    },
    page: (planId, offset) => {
      const found = find(planId)
      return found.ok ? ok(found.value.assets.slice(offset, offset + RECORDS_PER_MESSAGE)) : found
    },
    look: find,
    take: (planId) => {
      const found = find(planId)
      if (!found.ok) return found
      // It only asks what of the held assets to include.
      if (found.value.assets.length === 0) return fail({ kind: 'plan-gone' })
      current.delete(found.value.plan.library)
      return found
    },
    discard: (planId) => {
      const found = find(planId)
      if (found.ok) current.delete(found.value.plan.library)
    },
    clear: (library) => {
      for (const kind of library ? [library] : LIBRARY_KINDS) {
        making.get(kind)?.abort()
        current.delete(kind)
      }
    }
  }
}
