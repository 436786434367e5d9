import type { Bridge } from '@shared/ipc/contract'
import type { Problem } from '@shared/problem'
import { createStore, type StoreApi } from 'zustand'

export interface NoticesState {
  /** What main has told, each once; what the user has read stays away. */
  readonly notices: readonly Problem[]
  readonly read: ReadonlySet<string>
  readonly load: () => Promise<void>
  readonly dismiss: (notice: Problem) => void
}

/** Notices have no name of their own: two alike are one. */
export const keyOf = (notice: Problem): string => JSON.stringify(notice)

export function createNoticesStore(bridge: Bridge): StoreApi<NoticesState> {
  return createStore((set, get) => {
    bridge.on('notices:changed', (notices) => set({ notices }))
    return {
      notices: [],
      read: new Set(),
      load: async () => {
        const told = await bridge.request('notices:get', undefined)
        if (told.ok) set({ notices: told.value })
      },
      dismiss: (notice) => set({ read: new Set([...get().read, keyOf(notice)]) })
    }
  })
}
