import type { Bridge } from '@shared/ipc/contract'
import type { Problem } from '@shared/problem'
import { createStore, type StoreApi } from 'zustand'

export interface NoticesState {
  /** Everything main has reported. */
  readonly notices: readonly Problem[]
  /** The keys of the dismissed ones. */
  readonly dismissed: ReadonlySet<string>
  readonly load: () => Promise<void>
  readonly dismiss: (notice: Problem) => void
}

/** Notices have no id; two that are equal count as one. */
export const keyOf = (notice: Problem): string => JSON.stringify(notice)

export function createNoticesStore(bridge: Bridge): StoreApi<NoticesState> {
  return createStore((set, get) => {
    bridge.on('notices:changed', (notices) => set({ notices }))

    return {
      notices: [],
      dismissed: new Set(),
      load: async () => {
        const told = await bridge.request('notices:get', undefined)
        if (told.ok) set({ notices: told.value })
      },
      dismiss: (notice) => set({ dismissed: new Set([...get().dismissed, keyOf(notice)]) })
    }
  })
}
