import { idsOf } from '../catalog/catalog'
import {
  difference,
  type IndexSet,
  intersection,
  isSubset,
  setOf,
  size,
  union
} from '../catalog/index-set'
import { leftOut } from '../keep/locked'
import type { SelectionActions, StateAccess } from '../library-state'
import { isGrowing } from '../listing/listing-phase'
import { amend, nextKeepStep, redo, type SelectionHistory, step, undo } from './history'
import {
  add,
  anchorAt,
  deselect,
  extend,
  invert,
  join,
  NOTHING_SELECTED,
  replace,
  type Selection,
  toggle,
  withoutLocked
} from './selection'

export function createSelectionActions({ set, get }: StateAccess): SelectionActions {
  /** The only way in: locked assets are left out, with a notice (R23). */
  const commit = (before: SelectionHistory, next: Selection): void => {
    const { locked, catalog, kept } = get()
    const selection = step(before, withoutLocked(next, locked))
    set({
      selection,
      notice: leftOut(catalog, kept, intersection(next.indices, locked))
    })
  }

  const change = (next: (now: Selection) => Selection): void => {
    const { selection } = get()
    commit(selection, next(selection.now))
  }

  /** Assets that can never be selected again: gone or locked. */
  const excluded = (): IndexSet => union(get().catalog.gone(), get().locked)

  /** Assets that went during a drag stay out. */
  const withoutExcluded = (earlier: SelectionHistory): SelectionHistory =>
    amend(earlier, deselect(earlier.now, excluded()))

  /** Goes to a step of undo or redo, with a notice about its assets that are locked by now. */
  const goTo = (
    next: SelectionHistory,
    entered: SelectionHistory['past'][number] | undefined
  ): void => {
    const { selection, catalog, kept, locked } = get()
    if (next === selection || !(entered instanceof Uint32Array)) return

    const left = difference(entered, catalog.gone())
    set({ selection: next, notice: leftOut(catalog, kept, intersection(left, locked)) })
  }

  const select = (indices: IndexSet): void => change((now) => join(now, indices))
  const selectShown = (): void => select(get().shown.indices)

  return {
    click: (index, withShift) =>
      change((now) => (withShift ? extend(now, index, get().shown) : toggle(now, index))),
    extendFrom: (from, to) => {
      const { selection, shown } = get()
      const anchored = from === null ? selection : amend(selection, anchorAt(selection.now, from))
      commit(anchored, extend(anchored.now, to, shown))
    },
    marquee: (earlier, indices, adding) => {
      const before = withoutExcluded(earlier)
      commit(before, adding ? add(before.now, indices) : replace(before.now, indices))
    },
    revertTo: (earlier) => set({ selection: withoutExcluded(earlier) }),
    marqueeEnded: ({ now: before }) => {
      const dropped = size(difference(before.indices, get().selection.now.indices))
      if (dropped > 0) set({ notice: { kind: 'replaced', count: dropped } })
    },
    selectAll: () => {
      if (isGrowing(get())) set({ selectAllAsked: true })
      else selectShown()
    },
    selectShown,
    select,
    toggleAll: (indices) => {
      const selectable = difference(setOf(indices), get().locked)
      change((now) =>
        size(selectable) > 0 && isSubset(selectable, now.indices)
          ? deselect(now, selectable)
          : add(now, indices)
      )
    },
    invert: () => change((now) => invert(now, get().shown)),
    clearSelection: () => {
      const dropped = size(get().selection.now.indices)
      change(() => NOTHING_SELECTED)
      set({ selectAllAsked: false, selectWhenComplete: null })
      if (dropped > 0) set({ notice: { kind: 'cleared', count: dropped } })
    },
    deselectHidden: () =>
      change((now) => deselect(now, difference(now.indices, get().shown.indices))),
    deselectShown: () => change((now) => deselect(now, get().shown.indices)),
    undo: async () => {
      const { selection } = get()
      const keepStep = nextKeepStep(selection, selection.past, excluded())
      if (keepStep) return get().revertKeep(keepStep)

      const next = undo(selection, excluded())
      goTo(next, selection.past[next.past.length])
    },
    redo: async () => {
      const { selection } = get()
      const keepStep = nextKeepStep(selection, selection.future, excluded())
      if (keepStep) return get().revertKeep(keepStep)

      const next = redo(selection, excluded())
      goTo(next, selection.future[next.future.length])
    },
    answerSelectAll: (answer) => {
      set({ selectAllAsked: false, selectWhenComplete: answer === 'later' ? get().view : null })
      if (answer === 'now') selectShown()
    },
    selectedIds: () => idsOf(get().catalog, get().selection.now.indices)
  }
}
