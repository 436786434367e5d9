import type { Bridge } from '@shared/ipc/contract'
import type { Problem } from '@shared/problem'
import { idsOf } from '../catalog/catalog'
import { difference, EMPTY_SET, has, intersection, setOf, union } from '../catalog/index-set'
import type { KeepActions, StateAccess } from '../library-state'
import type { Notice, Unread } from '../notice'
import { afterReverting, amend, type KeepStep, withKeepStep } from '../selection/history'
import { deselect, selectionOf } from '../selection/selection'

interface Options extends StateAccess {
  readonly bridge: Bridge
  /** Recomputes the list on the screen. */
  readonly relist: () => void
}

const ALL_READ: Unread = { wrong: 0, wrongLines: [] }

export function createKeepActions({ bridge, set, get, relist }: Options): KeepActions {
  const fail = (action: 'keep' | 'lock' | 'unlock', problem: Problem): void =>
    set({ notice: { kind: 'failed', action, problem } })

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
   * honours. Returns what has changed; null: nothing.
   */
  const change = async (ids: readonly string[], isKept: boolean): Promise<KeepStep | null> => {
    const { kind, account, catalog, kept, selection } = get()
    if (account === null || ids.length === 0) return null

    const changing = ids.filter((id) => has(kept, catalog.indexOf(id)) !== isKept)
    const deselected = isKept
      ? intersection(selection.now.indices, setOf(changing.map(catalog.indexOf)))
      : EMPTY_SET
    const changed = await bridge.request('keep:change', {
      library: kind,
      account,
      ids: [...ids],
      kept: isKept
    })
    if (get().account !== account) return null
    // Main honours a lock it could not store until the program ends.
    const isDone = changed.ok || changed.problem.kind === 'file-failed'
    const refused = isKept ? 'lock' : 'unlock'
    if (!changed.ok) fail(isDone ? 'keep' : refused, changed.problem)
    if (!isDone) return null
    showChange(ids, isKept)
    return { ids: changing, isKept, deselected }
  }

  /** A change by the user, which can be undone. `tell`: its notice, unless a failure has one. */
  const changeByUser = async (
    ids: readonly string[],
    isKept: boolean,
    tell: (step: KeepStep | null) => Notice | null
  ): Promise<void> => {
    const before = get().notice
    const done = await change(ids, isKept)
    if (!done) return

    const step = done.ids.length > 0 ? done : null
    if (step) set({ selection: withKeepStep(get().selection, step) })
    const hasFailed = get().notice !== before && get().notice?.kind === 'failed'
    if (!hasFailed) set({ notice: tell(step) })
  }

  const keepIds = (ids: readonly string[], unread: Unread = ALL_READ): Promise<void> =>
    changeByUser(ids, true, (step) => ({
      kind: 'kept',
      step,
      already: ids.length - (step?.ids.length ?? 0),
      unread
    }))

  const unlock = (ids: readonly string[]): Promise<void> =>
    changeByUser(ids, false, (step) => (step ? { kind: 'unlocked', step } : null))

  /** An undo that takes a lock away says so, and offers the way back. */
  const noticeOf = (step: KeepStep, isKept: boolean): Notice =>
    isKept ? { kind: 'kept', step, already: 0, unread: ALL_READ } : { kind: 'unlocked', step }

  /** One at a time: the next undo has to see what this one has changed. */
  let isReverting = false

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
    revertKeep: async (reverted) => {
      if (isReverting) return

      isReverting = true
      const isUndo = get().selection.past.includes(reverted)
      const done = await change(reverted.ids, reverted.isKept !== isUndo)
      isReverting = false
      if (!done) return

      const { selection, catalog, locked, notice } = get()
      const moved = afterReverting(selection, reverted)
      const selectable = difference(reverted.deselected, union(catalog.gone(), locked))
      set({
        selection: amend(moved, selectionOf(union(moved.now.indices, selectable))),
        notice: notice?.kind === 'failed' ? notice : noticeOf(reverted, done.isKept)
      })
    },
    acceptLoss: async () => {
      const { kind, account } = get()
      if (account === null) return

      const accepted = await bridge.request('keep:accept-loss', { library: kind, account })
      if (get().account !== account) return
      if (!accepted.ok) {
        fail('keep', accepted.problem)
        return
      }
      set({ isKeepListLost: false })
      showChange(accepted.value, true)
    },
    closeNotice: () => set({ notice: null })
  }
}
