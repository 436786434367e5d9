import type { Bridge } from '@shared/ipc/contract'
import type { Problem } from '@shared/problem'
import { DEFAULT_PREFERENCES, type Preferences } from '@shared/settings'
import { createStore, type StoreApi } from 'zustand'

export interface SettingsState {
  readonly preferences: Preferences
  /** Why the last change could not be stored; it lasts until the program quits. */
  readonly problem: Problem | null
  readonly load: () => Promise<void>
  readonly change: (part: Partial<Preferences>) => Promise<void>
}

export function createSettingsStore(bridge: Bridge): StoreApi<SettingsState> {
  return createStore((set, get) => ({
    preferences: DEFAULT_PREFERENCES,
    problem: null,
    load: async () => {
      const read = await bridge.request('settings:get', undefined)
      set(read.ok ? { preferences: read.value } : { problem: read.problem })
    },
    change: async (part) => {
      const preferences = { ...get().preferences, ...part }
      set({ preferences, problem: null })
      const stored = await bridge.request('settings:change', preferences)
      if (!stored.ok) set({ problem: stored.problem })
    }
  }))
}
