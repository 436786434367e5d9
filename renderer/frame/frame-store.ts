import type { WorkUnderWay } from '@shared/commands'
import type { Bridge } from '@shared/ipc/contract'
import type { LibraryKind } from '@shared/library/kind'
import { createStore, type StoreApi } from 'zustand'

export type Screen = 'library' | 'suggestions' | 'duplicates' | 'history' | 'settings'
/** A dialog that belongs to no screen. */
type Sheet = 'accounts' | 'shortcuts' | 'palette' | 'closing' | 'compare'

export interface FrameState {
  /** Which library one is in. */
  readonly library: LibraryKind
  readonly screen: Screen
  readonly sheet: Sheet | null
  /** What the window was asked to close over. */
  readonly work: WorkUnderWay
  /** Whether that, of whichever account, has ended since. */
  readonly hasEnded: boolean
  readonly show: (screen: Screen) => void
  readonly goTo: (library: LibraryKind) => void
  readonly open: (sheet: Sheet | null) => void
  /** Closes the window once the current request has ended. */
  readonly closeWindow: () => Promise<void>
}

const OF_UPLOADS: ReadonlySet<Screen> = new Set(['suggestions', 'duplicates'])

export function createFrameStore(bridge: Bridge): StoreApi<FrameState> {
  return createStore((set, get) => {
    const ended = (work: WorkUnderWay): void => {
      if (get().work === work) set({ hasEnded: true })
    }
    bridge.on('window:closing', (work) => set({ sheet: 'closing', work, hasEnded: false }))
    bridge.on('deletion:ended', () => ended('deletion'))
    bridge.on('copies:saving', ({ saving }) => {
      if (saving.phase === 'ended') ended('saving')
    })
    bridge.on('again:progress', ({ phase }) => {
      if (phase === 'ended') ended('uploads')
    })

    return {
      library: 'uploads',
      screen: 'library',
      sheet: null,
      work: 'deletion',
      hasEnded: false,
      // What is suggested, and duplicates, are of uploads alone.
      show: (screen) =>
        set({ screen, sheet: null, ...(OF_UPLOADS.has(screen) ? { library: 'uploads' } : {}) }),
      goTo: (library) => set({ library, screen: 'library', sheet: null }),
      open: (sheet) => set({ sheet }),
      closeWindow: async () => {
        await bridge.request('window:close', undefined)
      }
    }
  })
}
