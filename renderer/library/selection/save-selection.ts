import type { Bridge } from '@shared/ipc/contract'
import type { StoreApi } from 'zustand'
import { idsOf } from '../catalog/catalog'
import { size } from '../catalog/index-set'
import type { LibraryState } from '../library-state'

/** After the last change: a drag or a run changes the selection many times a second. */
const QUIET_MS = 150

/** Has main store the selection of the open account after every change. Returns its undo. */
export function saveSelection(bridge: Bridge, library: StoreApi<LibraryState>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined

  const stop = (): void => {
    clearTimeout(timer)
    timer = undefined
  }

  const save = async (state: LibraryState): Promise<void> => {
    const { kind, account, catalog, selection, reportSavingProblem } = state
    if (account === null) return

    const ids = idsOf(catalog, selection.now.indices)
    const saved = await bridge.request('selection:save', {
      library: kind,
      account,
      ids: [...ids]
    })
    if (!saved.ok && library.getState().account === account) reportSavingProblem(saved.problem)
  }

  return library.subscribe((state, before) => {
    if (state.account !== before.account && timer !== undefined) {
      // The last change before the switch: `before` still holds it.
      stop()
      void save(before)
    }
    if (!state.isSelectionLoaded || !isNews(state, before)) return

    stop()
    timer = setTimeout(() => {
      timer = undefined
      void save(library.getState())
    }, QUIET_MS)
  })
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
