import type { Bridge } from '@shared/ipc/contract'
import type { StoreApi } from 'zustand'
import { idsOf } from '../catalog/catalog'
import { size } from '../catalog/index-set'
import type { LibraryState } from '../library-state'
import { saveWhenQuiet } from './save-when-quiet'

/** Has main store the selection of the open account after every change. Returns its undo. */
export function saveSelection(bridge: Bridge, library: StoreApi<LibraryState>): () => void {
  const save = async (state: LibraryState): Promise<void> => {
    const { kind, account, catalog, selection, reportSavingProblem, bondsHeld } = state
    if (account === null) return

    const ids = [...idsOf(catalog, selection.now.indices)]
    const held = await bondsHeld()
    const saved = held.ok
      ? await bridge.request('selection:save', { library: kind, account, ids })
      : held
    if (!saved.ok && library.getState().account === account) reportSavingProblem(saved.problem)
  }

  return saveWhenQuiet(library, { isNews, save })
}

/**
 * A selection that was just loaded need not be written back, unless something was selected while
 * it was being read.
 */
function isNews(state: LibraryState, before: LibraryState): boolean {
  return before.isSelectionLoaded
    ? state.selection.now.indices !== before.selection.now.indices
    : size(before.selection.now.indices) > 0
}
