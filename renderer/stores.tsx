import type { Command } from '@shared/commands'
import type { Bridge } from '@shared/ipc/contract'
import type { LinkName } from '@shared/links'
import { once } from '@shared/once'
import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { useStore } from 'zustand'
import { type AccountsState, createAccountsStore } from './accounts/accounts-store'
import { createDeletionStore, type DeletionState } from './deletion/deletion-store'
import { createFrameStore, type FrameState } from './frame/frame-store'
import { saveFilter } from './library/filter/save-filter'
import {
  createSavedFiltersStore,
  type SavedFiltersState
} from './library/filter/saved-filters-store'
import { isSameOrder, NEWEST_FIRST } from './library/filter/view'
import type { LibraryState } from './library/library-state'
import { createLibraryStore } from './library/library-store'
import { saveSelection } from './library/selection/save-selection'
import { createThumbnails, type Thumbnails } from './media/thumbnails'
import { createViewerStore, type ViewerState } from './media/viewer/viewer-store'
import { createNoticesStore, type NoticesState } from './notices/notices-store'
import { createPreflightStore, type PreflightState } from './preflight/preflight-store'
import { createProgramStore, type ProgramState } from './settings/program-store'
import { createSettingsStore, type SettingsState } from './settings/settings-store'

/** The page's stores, created once per window (or per test) around one bridge. */
export function createStores(bridge: Bridge) {
  const settings = createSettingsStore(bridge)
  const library = createLibraryStore(
    bridge,
    () => settings.getState().preferences.order ?? NEWEST_FIRST
  )
  saveSelection(bridge, library)
  saveFilter(bridge, library)

  const takeBack = (ids: string[]): void =>
    void bridge.request('media:forget', { library: 'uploads', ids })
  const thumbnails = createThumbnails(takeBack)
  // A listing brings fresh addresses, so pictures that failed are tried again when it ends.
  library.subscribe(
    ({ phase }, before) =>
      phase.kind === 'ended' && before.phase.kind !== 'ended' && thumbnails.retryAll()
  )

  // The next start shows the library in the order of this one.
  library.subscribe(({ view, account }, before) => {
    if (account !== before.account || isSameOrder(view, before.view)) return
    const { sort, descending } = view
    void settings.getState().change({ order: { sort, descending } })
  })

  const accounts = createAccountsStore(bridge)
  const startOver = async (): Promise<void> => {
    await settings.getState().load()
    await accounts.getState().load()
  }

  const preflight = createPreflightStore(bridge, library)

  return {
    onMenu: (act: (command: Command) => void) =>
      bridge.on('menu:command', ({ command }) => act(command)),
    frame: createFrameStore(bridge),
    settings,
    accounts,
    program: createProgramStore(bridge, startOver),
    library,
    preflight,
    savedFilters: createSavedFiltersStore(bridge, library),
    deletion: createDeletionStore(bridge, library, preflight),
    notices: createNoticesStore(bridge),
    /** Created when the duplicates are first opened. */
    duplicates: once(() =>
      import('./duplicates/duplicates-store').then(({ createDuplicatesStore }) =>
        createDuplicatesStore(bridge, library)
      )
    ),
    /** Created when the suggestions are first opened. */
    suggestions: once(() =>
      import('./suggestions/suggestions-store').then(({ createSuggestionsStore }) =>
        createSuggestionsStore(bridge, library)
      )
    ),
    openLink: (name: LinkName) => bridge.request('link:open', { name }),
    viewer: createViewerStore(bridge),
    /** Loaded once the first screen stands. */
    works: once(() =>
      import('./works/works-store').then(({ createWorksStore }) =>
        createWorksStore(bridge, library)
      )
    ),
    copies: once(() =>
      import('./copies/copies-store').then(({ createCopiesStore }) =>
        createCopiesStore(bridge, library)
      )
    ),
    archive: once(() =>
      import('./copies/archive/archive-store').then(({ createArchiveStore }) =>
        createArchiveStore(bridge, library)
      )
    ),
    again: once(() =>
      import('./copies/again/again-store').then(({ createAgainStore }) =>
        createAgainStore(bridge, library)
      )
    ),
    /** Its code is loaded with the first drag out of the window. */
    dragOut: (account: string, ids: readonly string[], tile: HTMLElement) =>
      import('./copies/out/drag-out').then(({ dragOut }) => dragOut(bridge, account, ids, tile)),
    thumbnails,
    takeBack,
    /** The thumbnails on disk. */
    cache: {
      usage: () => bridge.request('media:cache', undefined),
      clear: () => bridge.request('media:clear-cache', undefined)
    }
  }
}

const StoresContext = createContext<ReturnType<typeof createStores> | null>(null)

export function StoresProvider({
  stores,
  children
}: {
  stores: ReturnType<typeof createStores>
  children: ReactNode
}) {
  return <StoresContext value={stores}>{children}</StoresContext>
}

/** For code that acts on stores without rendering their state. */
export function useStores(): ReturnType<typeof createStores> {
  const stores = useContext(StoresContext)
  if (!stores) throw new Error('outside StoresProvider')

  return stores
}

export const useAccounts = <T,>(select: (state: AccountsState) => T): T =>
  useStore(useStores().accounts, select)
export const useLibrary = <T,>(select: (state: LibraryState) => T): T =>
  useStore(useStores().library, select)
export const useSavedFilters = <T,>(select: (state: SavedFiltersState) => T): T =>
  useStore(useStores().savedFilters, select)
export const useDeletion = <T,>(select: (state: DeletionState) => T): T =>
  useStore(useStores().deletion, select)
export const usePreflight = <T,>(select: (state: PreflightState) => T): T =>
  useStore(useStores().preflight, select)
export const useFrame = <T,>(select: (state: FrameState) => T): T =>
  useStore(useStores().frame, select)
export const usePreferences = <T,>(select: (state: SettingsState) => T): T =>
  useStore(useStores().settings, select)
export const useNotices = <T,>(select: (state: NoticesState) => T): T =>
  useStore(useStores().notices, select)
export const useProgram = <T,>(select: (state: ProgramState) => T): T =>
  useStore(useStores().program, select)
export const useViewer = <T,>(select: (state: ViewerState) => T): T =>
  useStore(useStores().viewer, select)
export const useThumbnails = (): Thumbnails => useStores().thumbnails

/** Listens to the native menu. `act` has to stay the same between renders. */
export function useMenu(act: (command: Command) => void): void {
  const { onMenu } = useStores()
  useEffect(() => onMenu(act), [onMenu, act])
}
