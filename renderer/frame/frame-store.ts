import type { Bridge } from '@shared/ipc/contract'
import { createStore, type StoreApi } from 'zustand'

export type Screen = 'library' | 'suggestions' | 'duplicates' | 'history' | 'settings'
/** A dialog that belongs to no screen. */
type Sheet = 'accounts' | 'shortcuts' | 'generated' | 'closing'

export interface FrameState {
  readonly screen: Screen
  readonly sheet: Sheet | null
  /** Whether a deletion, of whichever account, has ended since the window was asked to close. */
  readonly hasEnded: boolean
  readonly show: (screen: Screen) => void
  readonly open: (sheet: Sheet | null) => void
  /** Closes the window once the current request has ended. */
  readonly closeWindow: () => Promise<void>
}

export function createFrameStore(bridge: Bridge): StoreApi<FrameState> {
  return createStore((set) => {
    bridge.on('window:closing', () => set({ sheet: 'closing', hasEnded: false }))
    bridge.on('deletion:ended', () => set({ hasEnded: true }))

    return {
      screen: 'library',
      sheet: null,
      hasEnded: false,
      show: (screen) => set({ screen, sheet: null }),
      open: (sheet) => set({ sheet }),
      closeWindow: async () => {
        await bridge.request('window:close', undefined)
      }
    }
  })
}
