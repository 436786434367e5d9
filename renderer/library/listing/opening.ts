import type { Bridge } from '@shared/ipc/contract'
import { setOf, withAll } from '../catalog/index-set'
import { createPageBuffer, type PageBuffer } from '../catalog/page-buffer'
import type { StateAccess } from '../library-state'
import { amend } from '../selection/history'
import { selectionOf } from '../selection/selection'
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

  const cachedPages: PageBuffer = createPageBuffer((assets) => {
    get().catalog.takeCached(assets)
    relist()
  })

  const showCachedListing = async (account: string): Promise<void> => {
    await readCachedListing(bridge, { library: get().kind, account }, (at, assets) => {
      if (get().account !== account) return false
      cachedPages.add(assets)
      set({ cachedAt: at })
      return true
    })
    if (get().account !== account) return
    cachedPages.flush()
    set({ isReadingCached: false })
    onRead()
  }

  /** The keep list, and the selection of last time. */
  const loadMarks = async (account: string): Promise<void> => {
    const [keepList, lastSelection] = await Promise.all([
      bridge.request('keep:load', { library: get().kind, account }),
      bridge.request('selection:load', { library: get().kind, account })
    ])
    if (get().account !== account) return

    const { catalog, selection } = get()
    if (keepList.ok) set({ kept: setOf(keepList.value.map(catalog.indexOf)) })
    else set({ isKeepListLost: true })

    if (lastSelection.ok) {
      // Ids that are gone leave again with the next complete listing.
      const indices = withAll(selection.now.indices, lastSelection.value.map(catalog.indexOf))
      set({ selection: amend(selection, selectionOf(indices)), isSelectionLoaded: true })
    } else set({ savingProblem: lastSelection.problem, isSelectionLoaded: true })
    relist()
  }

  return {
    start: (account: string): void => {
      set({ isReadingCached: true })
      opened = Promise.all([showCachedListing(account), loadMarks(account)])
    },
    discard: cachedPages.discard,
    opened: () => opened
  }
}
