import type { OutcomeKind } from '@shared/deletion'
import type { Bridge } from '@shared/ipc/contract'
import type { ListingEnd } from '@shared/listing'
import type { Problem } from '@shared/problem'
import { createStore, type StoreApi } from 'zustand'
import { type Catalog, createCatalog } from './catalog/catalog'
import { type Bits, minus, NO_BITS, withAll } from './catalog/index-set'
import { readCached } from './catalog/kept-listing'
import { createOrders, type Orders } from './catalog/orders'
import { createPageBuffer } from './catalog/page-buffer'
import { NOTHING_SHOWN, type Shown, showing, without } from './catalog/visible-list'
import { type Tally, tallyOf } from './filter/filter-kinds'
import { matching, type View, WHOLE_LIBRARY } from './filter/view'
import {
  createKeepingActions,
  type KeepingActions,
  lockedOf,
  withoutLocked
} from './keep/keeping-actions'
import type { Notice } from './notice'
import { amend, NOTHING_YET, type Selecting } from './selection/history'
import { createSelectingActions, type SelectingActions } from './selection/selecting-actions'
import { drop, restore, settle } from './selection/selection'

export type ListingPhase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'listing'; readonly listingId: string }
  /** `end.problem` null: complete. Otherwise what is shown is a part of the library. */
  | { readonly kind: 'ended'; readonly end: ListingEnd; readonly at: number }
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** The service has not answered yet in this session; null: it is being asked. */
  | { readonly kind: 'offline'; readonly problem: Problem | null }

export interface LibraryState extends SelectingActions, KeepingActions {
  readonly account: string | null
  readonly phase: ListingPhase
  /**
   * When what is shown was listed, in an earlier session: until a complete listing of this one has
   * taken its place.
   */
  readonly cachedAt: number | null
  readonly catalog: Catalog
  readonly orders: Orders
  /** How many are listed, by what they can be filtered by. */
  readonly tally: Tally
  readonly view: View
  /** The assets that match the view, in its order. */
  readonly shown: Shown
  readonly selecting: Selecting
  /** What was selected when the view was narrowed to it: see filter-kinds.ts. */
  readonly pinned: Bits
  /** What the user has locked, listed or not. */
  readonly kept: Bits
  /** Everything that cannot be selected or deleted: kept, or a favourite (R23). */
  readonly locked: Bits
  /** Nothing is deleted until the user has gone on without it. */
  readonly isKeepListLost: boolean
  readonly notice: Notice | null
  /** Assets of which nobody knows whether they were deleted, until a complete listing. */
  readonly unsure: Bits
  /** Whether the selection of last time is in: from then on it is kept. */
  readonly recalled: boolean
  /** Why the selection of last time could not be read, or this one not be kept. */
  readonly keepingProblem: Problem | null
  /** "Select all" was pressed while the listing runs: the user is asked what was meant (R3). */
  readonly selectAllAsked: boolean
  /**
   * What is selected once the listing is complete: all that match the filter of the moment in which
   * that was asked for.
   */
  readonly selectWhenComplete: View | null

  /**
   * Shows an account: the listing that was kept, and what was selected in it last time. Lists
   * nothing yet.
   */
  readonly open: (account: string | null) => Promise<void>
  /** Lists anew. What is on the screen stays until the listing has shown what became of it. */
  readonly refresh: () => Promise<void>
  /** Shows what was kept, while the service cannot be asked. */
  readonly goOffline: (problem: Problem | null) => void
  readonly cancel: () => Promise<void>
  readonly look: (change: Partial<View>) => void
  readonly complainAboutKeeping: (problem: Problem | null) => void
  /**
   * Takes what a run has learnt: gone ids leave list and selection at once (R21); all others stay
   * selected (R8).
   */
  readonly settle: (
    outcomes: readonly { readonly id: string; readonly outcome: OutcomeKind }[]
  ) => void
}

function empty() {
  const catalog = createCatalog()
  return {
    phase: { kind: 'idle' },
    cachedAt: null,
    catalog,
    orders: createOrders(catalog),
    tally: tallyOf({ catalog, kept: NO_BITS, pinned: NO_BITS, now: 0 }),
    view: WHOLE_LIBRARY,
    shown: NOTHING_SHOWN,
    selecting: NOTHING_YET,
    pinned: NO_BITS,
    kept: NO_BITS,
    locked: NO_BITS,
    isKeepListLost: false,
    notice: null,
    unsure: NO_BITS,
    recalled: false,
    keepingProblem: null,
    selectAllAsked: false,
    selectWhenComplete: null
  } satisfies Partial<LibraryState>
}

export function createLibraryStore(bridge: Bridge): StoreApi<LibraryState> {
  return createStore<LibraryState>((set, get) => {
    /**
     * The screen's list, worked out anew in another view. What was selected when the view is
     * narrowed to the selection is what it shows from then on.
     */
    const looking = (view: View) => {
      const { catalog, orders, selecting, kept } = get()
      const isNarrowed = view.values.includes('selected') && !get().view.values.includes('selected')
      const pinned = isNarrowed ? selecting.now.bits : get().pinned
      const { month } = catalog.columns()
      const matches = matching({ catalog, kept, pinned, now: Date.now() }, view)
      const shown = showing(
        orders.by(view.sort),
        view.descending,
        matches,
        view.sort === 'date' ? month : null
      )
      return { view, shown, pinned, selecting: amend(selecting, settle(selecting.now)) }
    }
    const tallied = () => ({ tally: tallyOf({ ...get(), now: Date.now() }) })
    /** The same once other assets, or other locks, are there. */
    const relisted = () => {
      const locked = lockedOf(get().catalog, get().kept)
      const { notice } = get()
      const looked = looking(get().view)
      return { ...looked, ...tallied(), locked, ...withoutLocked({ ...looked, notice }, locked) }
    }
    /** Takes assets that are gone off list and selection, without looking at any other. */
    const removed = (indices: readonly number[]) => {
      const { catalog, shown, selecting } = get()
      catalog.remove(indices)
      const gone = withAll(NO_BITS, indices)
      return {
        shown: without(shown, gone, catalog.columns().month),
        ...tallied(),
        selecting: amend(selecting, drop(selecting.now, gone))
      }
    }

    const buffer = createPageBuffer((assets) => {
      get().catalog.take(assets)
      set(relisted())
    })
    const cachedBuffer = createPageBuffer((assets) => {
      get().catalog.takeCached(assets)
      set(relisted())
    })
    let opening: Promise<unknown> = Promise.resolve()
    const showCached = async (account: string): Promise<void> => {
      await readCached(bridge, account, (at, assets) => {
        if (get().account !== account) return false
        cachedBuffer.put(assets)
        set({ cachedAt: at })
        return true
      })
      if (get().account === account) cachedBuffer.flush()
    }
    const recall = async (account: string): Promise<void> => {
      const [locks, last] = await Promise.all([
        bridge.request('keep:load', { account }),
        bridge.request('selection:load', { account })
      ])
      if (get().account !== account) return
      const { catalog } = get()
      set(
        locks.ok
          ? { kept: withAll(NO_BITS, locks.value.map(catalog.indexOf)) }
          : { isKeepListLost: true }
      )
      if (last.ok) {
        const { selecting } = get()
        // Ids a complete listing does not bring drop out, then.
        const bits = withAll(selecting.now.bits, last.value.map(catalog.indexOf))
        set({ selecting: amend(selecting, restore(bits)), recalled: true })
      } else set({ keepingProblem: last.problem, recalled: true })
      set(relisted())
    }
    const isCurrent = (listingId: string): boolean => {
      const { phase } = get()
      return phase.kind === 'listing' && phase.listingId === listingId
    }
    bridge.on('library:page', ({ listingId, assets }) => {
      if (isCurrent(listingId)) buffer.put(assets)
    })
    bridge.on('library:ended', (end) => {
      if (!isCurrent(end.listingId)) return
      buffer.flush()
      const { selectWhenComplete, catalog } = get()
      set({
        phase: { kind: 'ended', end, at: Date.now() },
        // Only a complete listing proves that an asset is gone.
        ...(end.problem === null
          ? { ...removed(catalog.missing()), cachedAt: null, unsure: NO_BITS }
          : {}),
        selectAllAsked: false,
        selectWhenComplete: null
      })
      if (selectWhenComplete && end.problem === null)
        get().select(matching({ ...get(), now: Date.now() }, selectWhenComplete))
    })

    return {
      ...empty(),
      account: null,
      ...createSelectingActions(set, get),
      ...createKeepingActions({ bridge, set, get, relist: () => set(relisted()) }),
      open: async (account) => {
        if (account !== get().account) {
          buffer.drop()
          cachedBuffer.drop()
          set({ ...empty(), account })
          if (account !== null) opening = Promise.all([showCached(account), recall(account)])
        }
        await opening
      },
      refresh: async () => {
        await opening
        const { account } = get()
        if (account === null) return
        const started = await bridge.request('library:list', { account })
        if (get().account !== account) return
        if (!started.ok) return set({ phase: { kind: 'failed', problem: started.problem } })
        buffer.drop()
        get().catalog.beginListing()
        set({ phase: { kind: 'listing', listingId: started.value.listingId } })
      },
      goOffline: (problem) => set({ phase: { kind: 'offline', problem } }),
      cancel: async () => {
        await bridge.request('library:cancel', undefined)
      },
      look: (change) => set(looking({ ...get().view, ...change })),
      complainAboutKeeping: (keepingProblem) => set({ keepingProblem }),
      settle: (outcomes) => {
        // What was listed before comes first: taken in later, it would bring back what is gone.
        buffer.flush()
        const { catalog, unsure } = get()
        const those = (wanted: (outcome: OutcomeKind) => boolean): number[] =>
          outcomes.filter(({ outcome }) => wanted(outcome)).map(({ id }) => catalog.indexOf(id))
        const known = those((outcome) => outcome !== 'unknown')
        const unknown = those((outcome) => outcome === 'unknown')
        set({
          ...removed(those((outcome) => outcome === 'deleted')),
          unsure: withAll(minus(unsure, withAll(NO_BITS, known)), unknown)
        })
      }
    }
  })
}
