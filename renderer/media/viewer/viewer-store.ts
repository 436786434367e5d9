import type { Bridge } from '@shared/ipc/contract'
import { createStore, type StoreApi } from 'zustand'

export interface ViewerState {
  /** The open asset, by its index in the catalog. */
  readonly index: number | null
  /** The assets to walk through, in this order; null: what the library shows. */
  readonly among: readonly number[] | null
  /** The asset that was open when the viewer closed, until the grid has given it the focus. */
  readonly left: number | null
  readonly show: (index: number) => void
  /** Opens an asset of a few, whatever the library shows. */
  readonly showAmong: (among: readonly number[], index: number) => void
  readonly close: () => void
  readonly arrived: () => void
  /** For another account: nothing is open, and nothing was. */
  readonly reset: () => void
  /** Resolves with whether the id is in the clipboard now. */
  readonly copyId: (id: string) => Promise<boolean>
}

export function createViewerStore(bridge: Bridge): StoreApi<ViewerState> {
  return createStore((set, get) => ({
    index: null,
    among: null,
    left: null,
    show: (index) => set({ index }),
    showAmong: (among, index) => set({ among, index }),
    // The grid takes the focus only from a viewer that was opened over it.
    close: () => set({ index: null, among: null, left: get().among === null ? get().index : null }),
    arrived: () => set({ left: null }),
    reset: () => set({ index: null, among: null, left: null }),
    copyId: async (id) => (await bridge.request('media:copy-id', { id })).ok
  }))
}
