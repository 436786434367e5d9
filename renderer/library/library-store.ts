import { FILTER_KINDS, type Order } from '@shared/filters'
import type { Bridge } from '@shared/ipc/contract'
import type { LibraryKind } from '@shared/library/kind'
import { FIRST_LOOK } from '@shared/library/look'
import { ok } from '@shared/problem'
import { createStore, type StoreApi } from 'zustand'
import { createCatalog } from './catalog/catalog'
import { NO_COPIES } from './catalog/copied'
import { EMPTY_SET } from './catalog/index-set'
import { createOrders } from './catalog/orders'
import { createPageBuffer } from './catalog/page-buffer'
import { NO_USES } from './catalog/uses'
import { NOTHING_SHOWN } from './catalog/visible-list'
import { tallyOf } from './filter/filter-kinds'
import { isSameFilter, NEWEST_FIRST, NO_FILTER } from './filter/view'
import { createIdFileActions } from './id-file-actions'
import { createKeepActions } from './keep/keep-actions'
import type { LibraryState } from './library-state'
import { afterOutcomes } from './listing/absence'
import { createListingActions } from './listing/listing-actions'
import { EMPTY_HISTORY } from './selection/history'
import { createSelectionActions } from './selection/selection-actions'
import { inView, relisted } from './shown-state'

/**
 * One library of the open account, and everything the user does to it before a deletion. `order`:
 * in which it opens.
 */
export function createLibraryStore(
  bridge: Bridge,
  order: () => Order = () => NEWEST_FIRST,
  kind: LibraryKind = 'uploads'
): StoreApi<LibraryState> {
  return createStore<LibraryState>((set, get) => {
    const relist = (): void => set(relisted(get(), Date.now()))
    const reset = (account: string | null): void => set({ ...emptyLibrary(order()), account })
    const pages = createPageBuffer((assets) => {
      get().catalog.take(assets)
      relist()
    })

    return {
      ...emptyLibrary(order()),
      kind,
      account: null,
      ...createListingActions({ bridge, set, get, pages, reset, relist }),
      ...createSelectionActions({ set, get }),
      ...createKeepActions({ bridge, set, get, relist }),
      ...createIdFileActions({ bridge, set, get }),
      bondsHeld: async () => ok(null),
      takeUses: (uses) => {
        set({ uses })
        relist()
      },
      takeCopied: (copied, isWhole) => {
        set({ copied })
        if (isWhole) relist()
      },
      showThese: (theseAre, these) => {
        const { view } = get()
        const narrowed = { ...view, ...NO_FILTER, values: FILTER_KINDS.these }
        const shown = inView({ ...get(), these }, narrowed, Date.now())
        set({ theseAre, these, ...shown, lastFilter: null })
      },
      groupBy: (grouping) => {
        set({ grouping, ...inView({ ...get(), grouping }, get().view, Date.now()) })
      },
      changeView: (change) => {
        const view = { ...get().view, ...change }
        const { lastFilter } = get()
        const isStillOn = lastFilter !== null && isSameFilter(view, lastFilter)
        set({ ...inView(get(), view, Date.now()), lastFilter: isStillOn ? lastFilter : null })
      },
      reportSavingProblem: (savingProblem) => set({ savingProblem }),
      applyOutcomes: (outcomes) => {
        // Waiting pages were listed before: shown afterwards, they would bring back what is gone.
        pages.flush()
        set(afterOutcomes(get(), outcomes, Date.now()))
      }
    }
  })
}

function emptyLibrary(order: Order) {
  const catalog = createCatalog()
  return {
    phase: { kind: 'idle' },
    cachedAt: null,
    isReadingCached: false,
    catalog,
    orders: createOrders(catalog),
    tally: tallyOf({
      catalog,
      kept: EMPTY_SET,
      pinned: EMPTY_SET,
      these: EMPTY_SET,
      uses: NO_USES,
      copied: NO_COPIES,
      now: 0
    }),
    view: { ...NO_FILTER, ...order },
    lastFilter: null,
    grouping: FIRST_LOOK.grouping,
    shown: NOTHING_SHOWN,
    selection: EMPTY_HISTORY,
    fromLast: EMPTY_SET,
    uses: NO_USES,
    copied: NO_COPIES,
    pinned: EMPTY_SET,
    these: EMPTY_SET,
    theseAre: () => '',
    kept: EMPTY_SET,
    locked: EMPTY_SET,
    isKeepListLost: false,
    notice: null,
    unsure: EMPTY_SET,
    isSelectionLoaded: false,
    savingProblem: null,
    selectAllAsked: false,
    selectWhenComplete: null
  } satisfies Partial<LibraryState>
}
