import type { Bridge } from '@shared/ipc/contract'
import type { ListedPage, ListingEnd } from '@shared/listing'
import type { PageBuffer } from '../catalog/page-buffer'
import { matching } from '../filter/view'
import type { ListingActions, StateAccess } from '../library-state'
import { isOffline } from '../offline'
import { afterListing, notSelected } from './absence'
import { hasEnded } from './listing-phase'
import { createOpening } from './opening'

interface Options extends StateAccess {
  readonly bridge: Bridge
  /** The pages of the current listing. */
  readonly pages: PageBuffer
  /** Empties the state for another account. */
  readonly reset: (account: string | null) => void
  /** Recomputes the list on the screen. */
  readonly relist: () => void
}

/** Opens accounts, lists them, and follows the events of the current listing. */
export function createListingActions(options: Options): ListingActions {
  const { bridge, set, get, pages, reset } = options

  /** Offline the kept listing is all there is to select. */
  const onRead = (): void => {
    const { phase, selectWhenComplete } = get()
    if (!isOffline(phase) || !selectWhenComplete) return

    set({ selectWhenComplete: null })
    get().select(matching({ ...get(), now: Date.now() }, selectWhenComplete))
  }
  const opening = createOpening({ ...options, onRead })

  followListing(options)

  return {
    open: async (account) => {
      if (account !== get().account) {
        pages.discard()
        opening.discard()
        reset(account)
        if (account !== null) opening.start(account)
      }
      await opening.opened()
    },
    refresh: async () => {
      await opening.opened()
      const { kind, account } = get()
      if (account === null) return

      const isStillOpen = opening.watch()
      const started = await bridge.request('library:list', { library: kind, account })
      if (!isStillOpen()) return
      if (!started.ok)
        return set({ phase: { kind: 'failed', problem: started.problem }, ...notSelected(get()) })

      pages.discard()
      get().catalog.beginListing()
      set({ phase: { kind: 'listing', listingId: started.value.listingId } })
    },
    goOffline: (problem) => {
      const isOver = !get().isReadingCached
      set({ phase: { kind: 'offline', problem }, ...(isOver ? notSelected(get()) : {}) })
    },
    cancel: async () => {
      await bridge.request('library:cancel', { library: get().kind })
    }
  }
}

function followListing({ bridge, set, get, pages }: Options): void {
  const isCurrent = ({
    library,
    listingId
  }: Pick<ListedPage, 'library' | 'listingId'>): boolean => {
    const { kind, phase } = get()
    return library === kind && phase.kind === 'listing' && phase.listingId === listingId
  }

  const end = (listingEnd: ListingEnd): void => {
    pages.flush()
    const { selectWhenComplete } = get()
    set(afterListing(get(), listingEnd, Date.now()))

    if (selectWhenComplete && hasEnded(get().phase))
      get().select(matching({ ...get(), now: Date.now() }, selectWhenComplete))
  }

  bridge.on('library:page', (page) => {
    if (isCurrent(page)) pages.add(page.assets)
  })
  bridge.on('library:waiting', (waiting) => {
    const { listingId, wait } = waiting
    if (isCurrent(waiting)) set({ phase: { kind: 'listing', listingId, wait } })
  })
  bridge.on('library:gone', ({ account, library, ids }) => {
    if (library === get().kind && account === get().account)
      get().applyOutcomes(ids.map((id) => ({ id, outcome: 'deleted' })))
  })
  bridge.on('library:told', ({ account, library, assets }) => {
    const { kind, catalog, ...shown } = get()
    if (library === kind && account === shown.account)
      pages.add(assets.filter(({ id }) => catalog.listedIndexOf(id) !== undefined))
  })
  bridge.on('library:list-again', ({ account, library }) => {
    const { kind, phase, refresh, ...shown } = get()
    const isOurs = library === kind && account === shown.account
    if (isOurs && phase.kind !== 'listing' && !isOffline(phase)) void refresh()
  })
  bridge.on('library:ended', (listingEnd) => {
    if (isCurrent(listingEnd)) end(listingEnd)
  })
}
