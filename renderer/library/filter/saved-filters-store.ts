import type { Filters, SavedFilter } from '@shared/filters'
import type { Bridge } from '@shared/ipc/contract'
import type { Problem } from '@shared/problem'
import { createStore, type StoreApi } from 'zustand'
import type { LibraryState } from '../library-state'
import { isSameFilter, isSameOrder, NEWEST_FIRST, type View } from './view'

export interface SavedFiltersState {
  readonly saved: readonly SavedFilter[]
  /** Why they could not be read or stored. */
  readonly problem: Problem | null
  readonly save: (name: string, view: View) => Promise<void>
  readonly rename: (name: string, to: string) => Promise<void>
  readonly remove: (name: string) => Promise<void>
  readonly closeProblem: () => void
}

/** The saved filter that shows what a view shows. */
export const savedAs = (saved: readonly SavedFilter[], view: Filters): SavedFilter | undefined =>
  saved.find((filter) => isSameFilter(filter, view))

/** The saved filters of the open account. */
export function createSavedFiltersStore(
  bridge: Bridge,
  library: StoreApi<LibraryState>
): StoreApi<SavedFiltersState> {
  return createStore<SavedFiltersState>((set, get) => {
    const load = async (account: string | null): Promise<void> => {
      set({ saved: [], problem: null })
      if (account === null) return

      const loaded = await bridge.request('filters:load', {
        library: library.getState().kind,
        account
      })
      if (library.getState().account === account)
        set(loaded.ok ? { saved: loaded.value } : { problem: loaded.problem })
    }

    library.subscribe(({ account }, before) => {
      if (account !== before.account) void load(account)
    })

    /** Shows a change once main has stored it. */
    const store = async (saved: readonly SavedFilter[]): Promise<void> => {
      const { kind, account } = library.getState()
      if (account === null) return

      const stored = await bridge.request('filters:save', {
        library: kind,
        account,
        filters: saved
      })
      if (library.getState().account === account)
        set(stored.ok ? { saved, problem: null } : { problem: stored.problem })
    }

    return {
      saved: [],
      problem: null,
      save: (name, { search, values, models = [], from, to, sort, descending }) => {
        const order = { sort, descending }
        const kept = isSameOrder(order, NEWEST_FIRST) ? {} : { order }
        const made = models.length > 0 ? { models } : {}
        const filter = { name, search: search.trim(), values, from, to, ...made, ...kept }
        return store([...get().saved, filter])
      },
      rename: (name, to) =>
        store(
          get().saved.map((filter) => (filter.name === name ? { ...filter, name: to } : filter))
        ),
      remove: (name) => store(get().saved.filter((filter) => filter.name !== name)),
      closeProblem: () => set({ problem: null })
    }
  })
}
