import type { Bridge } from '@shared/ipc/contract'
import { createStore, type StoreApi } from 'zustand'
import { FITTED, type Lens } from '../zoom/lens'

export interface ViewerState {
  /** The open asset, by its index in the catalog. */
  readonly index: number | null
  /** The id of the work of an open task that is shown; null: none was shown yet. */
  readonly work: string | null
  /** How the open picture is seen. */
  readonly lens: Lens
  readonly look: (lens: Lens) => void
  /** The assets to walk through, in this order; null: what the library shows. */
  readonly among: readonly number[] | null
  /** The asset that was open when the viewer closed, until the grid has given it the focus. */
  readonly left: number | null
  readonly show: (index: number) => void
  /** Opens an asset of a few, whatever the library shows. */
  readonly showAmong: (among: readonly number[], index: number) => void
  readonly showWork: (work: string) => void
  readonly close: () => void
  readonly arrived: () => void
  /** For another account: nothing is open, and nothing was. */
  readonly reset: () => void
  /** Resolves with whether the id is in the clipboard now. */
  readonly copyId: (id: string) => Promise<boolean>
  readonly copyName: (name: string) => Promise<boolean>
}

export function createViewerStore(bridge: Bridge): StoreApi<ViewerState> {
  return createStore((set, get) => ({
    index: null,
    work: null,
    among: null,
    left: null,
    lens: FITTED,
    look: (lens) => set({ lens }),
    show: (index) => set({ index, work: null, lens: FITTED }),
    showAmong: (among, index) => set({ among, index, work: null, lens: FITTED }),
    // The grid takes the focus only from a viewer that was opened over it.
    close: () => set({ index: null, among: null, left: get().among === null ? get().index : null }),
    showWork: (work) => set({ work, lens: FITTED }),
    arrived: () => set({ left: null }),
    reset: () => set({ index: null, among: null, left: null }),
    copyId: async (id) => (await bridge.request('media:copy-id', { id })).ok,
    copyName: async (name) => (await bridge.request('media:copy-name', { name })).ok
  }))
}
