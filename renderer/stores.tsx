import type { Command } from '@shared/commands'
import type { Bridge } from '@shared/ipc/contract'
import type { LibraryKind } from '@shared/library/kind'
import type { LinkName } from '@shared/links'
import type { MenuAsked } from '@shared/menu/context-menu'
import { once } from '@shared/once'
import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { type StoreApi, useStore } from 'zustand'
import { type AccountsState, createAccountsStore } from './accounts/accounts-store'
import type { DeletionState } from './deletion/deletion-state'
import { createFrameStore, type FrameState } from './frame/frame-store'
import { KindContext } from './libraries/kind-context'
import { createStoresOf, type LibraryStores } from './libraries/library-stores'
import type { SavedFiltersState } from './library/filter/saved-filters-store'
import { isSameOrder, NEWEST_FIRST } from './library/filter/view'
import type { LibraryState } from './library/library-state'
import { createLibraryStore } from './library/library-store'
import type { LookState } from './library/look/look-store'
import type { Thumbnails } from './media/thumbnails'
import type { ViewerState } from './media/viewer/viewer-store'
import { createNoticesStore, type NoticesState } from './notices/notices-store'
import { createPreflightStore, type PreflightState } from './preflight/preflight-store'
import { createProgramStore, type ProgramState } from './settings/program-store'
import { createSettingsStore, type SettingsState } from './settings/settings-store'

/** The page's stores, created once per window (or per test) around one bridge. */
export function createStores(bridge: Bridge) {
  const settings = createSettingsStore(bridge)
  const uploads = createLibraryStore(
    bridge,
    () => settings.getState().preferences.order ?? NEWEST_FIRST
  )

  // The next start shows the uploads in the order of this one.
  uploads.subscribe(({ view, account }, before) => {
    if (account !== before.account || isSameOrder(view, before.view)) return
    const { sort, descending } = view
    void settings.getState().change({ order: { sort, descending } })
  })

  const accounts = createAccountsStore(bridge)
  const startOver = async (): Promise<void> => {
    await settings.getState().load()
    await accounts.getState().load()
  }

  const preflight = createPreflightStore(bridge, uploads)
  const common = {
    onMenu: (act: (command: Command) => void) =>
      bridge.on('menu:command', ({ command }) => act(command)),
    frame: createFrameStore(bridge),
    settings,
    accounts,
    program: createProgramStore(bridge, startOver),
    preflight,
    notices: createNoticesStore(bridge),
    /** Created when the duplicates are first opened. They are looked for among uploads alone. */
    duplicates: once(() =>
      import('./duplicates/duplicates-store').then(({ createDuplicatesStore }) =>
        createDuplicatesStore(bridge, uploads)
      )
    ),
    /** Created when the suggestions are first opened. */
    suggestions: once(() =>
      import('./suggestions/suggestions-store').then(({ createSuggestionsStore }) =>
        createSuggestionsStore(bridge, uploads)
      )
    ),
    popUpMenu: (asked: MenuAsked) => bridge.request('menu:popup', asked),
    openLink: (name: LinkName) => bridge.request('link:open', { name }),
    /** Everything known of one task: for its viewer. */
    taskDetails: (account: string, id: string) => bridge.request('works:task', { account, id }),
    /** Copies of uploads, uploaded again. */
    again: once(() =>
      import('./copies/again/again-store').then(({ createAgainStore }) =>
        createAgainStore(bridge, uploads)
      )
    ),
    /** Its code is loaded with the first drag out of the window. */
    dragOut: (library: StoreApi<LibraryState>, ids: readonly string[], tile: HTMLElement) =>
      import('./copies/out/drag-out').then(({ dragOut }) => dragOut(bridge, library, ids, tile)),
    /** The thumbnails on disk. */
    cache: {
      usage: () => bridge.request('media:cache', undefined),
      clear: () => bridge.request('media:clear-cache', undefined)
    }
  }

  const generated = createLibraryStore(bridge, () => NEWEST_FIRST, 'generated')
  const shared = {
    bridge,
    preflight,
    decodeForMain: once(() =>
      import('./copies/decoding/decode').then(({ answerDecodings }) => answerDecodings(bridge))
    )
  }
  const runsIn = (kind: LibraryKind) => (): boolean =>
    libraries[kind].deletion.getState().step.kind === 'running'
  const libraries: Record<LibraryKind, typeof common & LibraryStores> = {
    uploads: {
      ...common,
      ...createStoresOf({ ...shared, library: uploads, isElsewhere: runsIn('generated') })
    },
    generated: {
      ...common,
      ...createStoresOf({ ...shared, library: generated, isElsewhere: runsIn('uploads') })
    }
  }

  return { ...common, libraries }
}

type AllStores = ReturnType<typeof createStores>
/** The page's stores as the parts of one library see them. */
export type Stores = AllStores['libraries'][LibraryKind]

const StoresContext = createContext<AllStores | null>(null)

export function StoresProvider({ stores, children }: { stores: AllStores; children: ReactNode }) {
  return <StoresContext value={stores}>{children}</StoresContext>
}

/** The stores of both libraries, for what concerns the two of them. */
export function useLibraries(): AllStores['libraries'] {
  const stores = useContext(StoresContext)
  if (!stores) throw new Error('outside StoresProvider')

  return stores.libraries
}

/** Whether a deletion runs, in either library: there is one at a time. */
export function useAnyRun(): boolean {
  const { uploads, generated } = useLibraries()
  const inUploads = useStore(uploads.deletion, ({ step }) => step.kind === 'running')
  const inGenerated = useStore(generated.deletion, ({ step }) => step.kind === 'running')
  return inUploads || inGenerated
}

/** For code that acts on stores without rendering their state. */
export function useStores(): Stores {
  const kind = useContext(KindContext)
  return useLibraries()[kind]
}

export const useAccounts = <T,>(select: (state: AccountsState) => T): T =>
  useStore(useStores().accounts, select)
export const useLibrary = <T,>(select: (state: LibraryState) => T): T =>
  useStore(useStores().library, select)
export const useLook = <T,>(select: (state: LookState) => T): T =>
  useStore(useStores().look, select)
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
