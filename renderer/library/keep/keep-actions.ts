import type { Bridge } from '@shared/ipc/contract'
import type { Problem } from '@shared/problem'
import { idsOf } from '../catalog/catalog'
import { difference, EMPTY_SET, has, intersection, setOf, union } from '../catalog/index-set'
import type { KeepActions, StateAccess } from '../library-state'
import type { Unread } from '../notice'
import { amend, step } from '../selection/history'
import { deselect, selectionOf } from '../selection/selection'

interface Options extends StateAccess {
  readonly bridge: Bridge
  /** Recomputes the list on the screen. */
  readonly relist: () => void
}

const ALL_READ: Unread = { wrong: 0, wrongLines: [] }

export function createKeepActions({ bridge, set, get, relist }: Options): KeepActions {
  const fail = (problem: Problem): void =>
    set({ notice: { kind: 'failed', action: 'keep', problem } })

  const showChange = (ids: readonly string[], isKept: boolean): void => {
    const { catalog, kept, selection } = get()
    const changed = setOf(ids.map(catalog.indexOf))
    set({
      kept: isKept ? union(kept, changed) : difference(kept, changed),
      selection: amend(selection, deselect(selection.now, isKept ? changed : EMPTY_SET))
    })
    relist()
  }

  /**
   * Changes the keep list. Main comes first, so that every lock on the screen is one that main
   * honours. Returns whether the change is stored.
   */
  const change = async (ids: readonly string[], isKept: boolean): Promise<boolean> => {
    const { account } = get()
    if (account === null || ids.length === 0) return false

    const changed = await bridge.request('keep:change', { account, ids: [...ids], kept: isKept })
    if (get().account !== account) return false
    if (!changed.ok) fail(changed.problem)

    // Main honours a lock it could not store until the program ends.
    if (changed.ok || changed.problem.kind === 'file-failed') showChange(ids, isKept)
    return changed.ok
  }

  const keepIds = async (ids: readonly string[], unread: Unread = ALL_READ): Promise<void> => {
    const { catalog, selection } = get()
    const deselected = intersection(selection.now.indices, setOf(ids.map(catalog.indexOf)))
    if (await change(ids, true)) set({ notice: { kind: 'kept', ids, deselected, unread } })
  }

  const unlock = async (ids: readonly string[]): Promise<void> => {
    if (await change(ids, false)) set({ notice: { kind: 'unlocked', count: ids.length } })
  }

  return {
    toggleKept: (index) => {
      const { catalog, kept } = get()
      const ids = [catalog.idOf(index)]
      return has(kept, index) ? unlock(ids) : keepIds(ids)
    },
    keepSelected: () => keepIds(get().selectedIds()),
    keepIds,
    unlockShown: () => {
      const { catalog, kept, shown } = get()
      return unlock(idsOf(catalog, intersection(kept, shown.indices)))
    },
    undoKeep: async ({ ids, deselected }) => {
      if (!(await change(ids, false))) return

      const { selection, catalog, locked } = get()
      const selectable = difference(deselected, union(catalog.gone(), locked))
      const selected = union(selection.now.indices, selectable)
      set({ selection: step(selection, selectionOf(selected)), notice: null })
    },
    acceptLoss: async () => {
      const { account } = get()
      if (account === null) return

      const accepted = await bridge.request('keep:accept-loss', { account })
      if (get().account !== account) return
      if (!accepted.ok) {
        fail(accepted.problem)
        return
      }
      set({ isKeepListLost: false })
      showChange(accepted.value, true)
    },
    closeNotice: () => set({ notice: null })
  }
}
