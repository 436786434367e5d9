import type { Bridge } from '@shared/ipc/contract'
import type { Problem } from '@shared/problem'
import { DEFAULT_PREFERENCES, type Preferences } from '@shared/settings'
import { createStore, type StoreApi } from 'zustand'

export interface SettingsState {
  readonly preferences: Preferences
  /** Tags of the languages that the system is set to. */
  readonly languages: readonly string[]
  /** Why the last change could not be stored; it lasts until the program quits. */
  readonly problem: Problem | null
  readonly load: () => Promise<void>
  readonly change: (part: Partial<Preferences>) => Promise<void>
}

export function createSettingsStore(bridge: Bridge): StoreApi<SettingsState> {
  return createStore((set, get) => ({
    preferences: DEFAULT_PREFERENCES,
    languages: [],
    problem: null,
    load: async () => {
      const [read, languages] = await Promise.all([
        bridge.request('settings:get', undefined),
        bridge.request('settings:languages', undefined)
      ])
      if (languages.ok) set({ languages: languages.value })
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
