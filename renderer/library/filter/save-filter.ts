import { FILTER_KINDS, type Filters, type FilterValue, SEARCH_LIMIT } from '@shared/filters'
import type { Bridge } from '@shared/ipc/contract'
import type { StoreApi } from 'zustand'
import type { LibraryState } from '../library-state'
import { saveWhenQuiet } from '../selection/save-when-quiet'
import { isFiltered, isSameFilter } from './view'

/** Has main store the filter of the open account after every change. Returns its undo. */
export function saveFilter(bridge: Bridge, library: StoreApi<LibraryState>): () => void {
  return saveWhenQuiet(library, {
    isNews,
    // One that cannot be stored is off next time, which hides nothing.
    save: async ({ kind, account, view }) => {
      if (account !== null)
        await bridge.request('filters:remember', {
          library: kind,
          account,
          filter: lasting(view)
        })
    }
  })
}

/** A filter that was just loaded need not be written back. */
function isNews(state: LibraryState, before: LibraryState): boolean {
  return before.isSelectionLoaded
    ? !isSameFilter(lasting(state.view), lasting(before.view))
    : state.lastFilter === null && isFiltered(lasting(state.view))
}

/** What these show was pointed at when they were set, which the next start does not know. */
const PASSING: readonly FilterValue[] = [...FILTER_KINDS.selected, ...FILTER_KINDS.these]

const lasting = ({ search, values, models, from, to }: Filters): Filters => ({
  search: search.trim().slice(0, SEARCH_LIMIT),
  values: values.filter((value) => !PASSING.includes(value)),
  models,
  from,
  to
})
