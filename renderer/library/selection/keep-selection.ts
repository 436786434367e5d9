import type { Bridge } from '@shared/ipc/contract'
import type { StoreApi } from 'zustand'
import { size } from '../catalog/index-set'
import type { LibraryState } from '../library-store'

/** After the last change: a drag or a run changes the selection many times a second. */
const QUIET_MS = 150

/** Has main keep the selection of the open account, whenever it changed. Answers its undo. */
export function keepSelection(bridge: Bridge, library: StoreApi<LibraryState>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const save = async (): Promise<void> => {
    const { account, selectedIds, complainAboutKeeping } = library.getState()
    if (account === null) return
    const kept = await bridge.request('selection:save', { account, ids: [...selectedIds()] })
    if (!kept.ok && library.getState().account === account) complainAboutKeeping(kept.problem)
  }
  return library.subscribe((state, before) => {
    if (state.account !== before.account) clearTimeout(timer)
    if (!state.recalled) return
    // What was just read from the disk need not be written back, unless something was selected
    // while it was being read.
    const isNews = before.recalled
      ? state.selecting.now.bits !== before.selecting.now.bits
      : size(before.selecting.now.bits) > 0
    if (!isNews) return
    clearTimeout(timer)
    timer = setTimeout(() => void save(), QUIET_MS)
  })
}
