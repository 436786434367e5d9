import type { Bridge } from '@shared/ipc/contract'
import type { LibraryKind } from '@shared/library/kind'
import { once } from '@shared/once'
import type { StoreApi } from 'zustand'
import { createDeletionStore } from '../deletion/deletion-store'
import { saveFilter } from '../library/filter/save-filter'
import { createSavedFiltersStore } from '../library/filter/saved-filters-store'
import type { LibraryState } from '../library/library-state'
import type { LeftPlace } from '../library/look/left-place'
import { createLookStore } from '../library/look/look-store'
import { saveSelection } from '../library/selection/save-selection'
import { createThumbnails } from '../media/thumbnails'
import { createViewerStore } from '../media/viewer/viewer-store'
import type { PreflightState } from '../preflight/preflight-store'

/** Where main answers for pictures and originals: electron/main/libraries. */
const MEDIA_PATHS: Readonly<Record<LibraryKind, string>> = {
  uploads: '',
  generated: '/generated'
}

interface Options {
  readonly bridge: Bridge
  readonly library: StoreApi<LibraryState>
  readonly preflight: StoreApi<PreflightState>
  /** Whether a deletion runs in the other library. */
  readonly isElsewhere: () => boolean
  /** Has the page answer what main asks it to decode, once for both libraries. */
  readonly decodeForMain: () => Promise<void>
}

/**
 * Everything that each of the two libraries has for itself, made once for either: what is selected,
 * kept, filtered, planned and deleted in one is not known to the other (R35).
 */
export function createStoresOf({
  bridge,
  library,
  preflight,
  isElsewhere,
  decodeForMain
}: Options) {
  const { kind } = library.getState()
  saveSelection(bridge, library)
  saveFilter(bridge, library)

  const takeBack = (ids: string[]): void =>
    void bridge.request('media:forget', { library: kind, ids })
  const thumbnails = createThumbnails(takeBack, MEDIA_PATHS[kind])
  // A listing brings fresh addresses, so pictures that failed are tried again when it ends.
  library.subscribe(
    ({ phase }, before) =>
      phase.kind === 'ended' && before.phase.kind !== 'ended' && thumbnails.retryAll()
  )

  const archive = once(() =>
    import('../copies/archive/archive-store').then(({ createArchiveStore }) =>
      createArchiveStore(bridge, library)
    )
  )

  const place: LeftPlace = { current: null }

  return {
    kind,
    library,
    look: createLookStore(bridge, library),
    savedFilters: createSavedFiltersStore(bridge, library),
    deletion: createDeletionStore(bridge, library, preflight, isElsewhere),
    viewer: createViewerStore(bridge),
    /** Loaded once the first screen stands. */
    works: once(() =>
      import('../works/works-store').then(({ createWorksStore }) =>
        createWorksStore(bridge, library)
      )
    ),
    /** Not before what is saved can be decoded: main asks for that once. */
    copies: once(async () => {
      const [{ createCopiesStore }] = await Promise.all([
        import('../copies/copies-store'),
        decodeForMain()
      ])
      const onFolder = (): void => void archive().then((store) => store.getState().readAnew())
      return createCopiesStore(bridge, library, onFolder)
    }),
    archive,
    place,
    thumbnails,
    takeBack,
    mediaPath: MEDIA_PATHS[kind]
  }
}

export type LibraryStores = ReturnType<typeof createStoresOf>
