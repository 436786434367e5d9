import type { Filters } from '@shared/filters'
import type { Bridge } from '@shared/ipc/contract'
import { setOf } from '../catalog/index-set'
import { createPageBuffer, type PageBuffer } from '../catalog/page-buffer'
import { isFiltered } from '../filter/view'
import type { StateAccess } from '../library-state'
import { withLast } from '../selection/history'
import { inView } from '../shown-state'
import { readCachedListing } from './cached-listing'

interface Options extends StateAccess {
  readonly bridge: Bridge
  /** Recomputes the list on the screen. */
  readonly relist: () => void
  /** The cached listing is read. */
  readonly onRead: () => void
}

/** Reads what main has stored about an account. `opened` resolves once all of it is shown. */
export function createOpening({ bridge, set, get, relist, onRead }: Options) {
  let opened: Promise<unknown> = Promise.resolve()
  /**
   * Counts the openings. An account that was left and opened again is another opening: what the
   * first one has asked for may come last.
   */
  let opening = 0

  const cachedPages: PageBuffer = createPageBuffer((assets) => {
    get().catalog.takeCached(assets)
    relist()
  })

  const watch = (): (() => boolean) => {
    const mine = opening
    return () => opening === mine
  }

  const showCachedListing = async (account: string): Promise<void> => {
    const isCurrent = watch()
    await readCachedListing(bridge, { library: get().kind, account }, (at, assets) => {
      if (!isCurrent()) return false
      cachedPages.add(assets)
      set({ cachedAt: at })
      return true
    })
    if (!isCurrent()) return
    cachedPages.flush()
    set({ isReadingCached: false })
    onRead()
  }

  /** The keep list, and the selection and the filter of last time. */
  const loadMarks = async (account: string): Promise<void> => {
    const isCurrent = watch()
    const [keepList, lastSelection, lastFilter] = await Promise.all([
      bridge.request('keep:load', { library: get().kind, account }),
      bridge.request('selection:load', { library: get().kind, account }),
      bridge.request('filters:last', { library: get().kind, account })
    ])
    if (!isCurrent()) return

    const { catalog, selection } = get()
    if (keepList.ok) set({ kept: setOf(keepList.value.map(catalog.indexOf)) })
    else set({ isKeepListLost: true })

    if (lastFilter.ok) showLastFilter(lastFilter.value)
    else set({ notice: { kind: 'failed', action: 'filter', problem: lastFilter.problem } })

    if (lastSelection.ok) {
      // Ids that are gone leave again with the next complete listing.
      const fromLast = setOf(lastSelection.value.map(catalog.indexOf))
      set({ selection: withLast(selection, fromLast), fromLast, isSelectionLoaded: true })
    } else set({ savingProblem: lastSelection.problem, isSelectionLoaded: true })
    relist()
  }

  /** Unless the user has set another meanwhile. */
  const showLastFilter = (filter: Filters | null): void => {
    if (filter === null || isFiltered(get().view)) return

    set({ ...inView(get(), { ...get().view, ...filter }, Date.now()), lastFilter: filter })
  }

  return {
    start: (account: string): void => {
      set({ isReadingCached: true })
      opened = Promise.all([showCachedListing(account), loadMarks(account)])
    },
    /** For another account: nothing that was asked for is taken any more. */
    discard: (): void => {
      opening += 1
      cachedPages.discard()
    },
    opened: () => opened,
    /** Whether the account is still open, and was not left meanwhile. */
    watch
  }
}
