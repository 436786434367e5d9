import {
  type Bits,
  each,
  isSubset,
  minus,
  NO_BITS,
  overlap,
  size,
  union,
  withAll
} from '../catalog/index-set'
import type { LibraryState } from '../library-store'
import type { Notice } from '../notice'
import { amend, redo, type Selecting, step, undo } from './history'
import {
  add,
  anchorAt,
  bar,
  drop,
  extend,
  invert,
  join,
  NOTHING_SELECTED,
  replace,
  type Selection,
  toggle
} from './selection'

/**
 * Everything the user can do to the selection, whatever the view and whatever the device (R7).
 * Assets are named by their index.
 */
export interface SelectingActions {
  /** A click, or Space. With Shift: the range from the anchor. */
  readonly click: (index: number, withShift: boolean) => void
  /** Shift with a key: draws the range from where the focus was, or draws it on, to an asset. */
  readonly extendFrom: (from: number | null, to: number) => void
  /**
   * A marquee: these, in place of or beside what was selected when it began. One step of undo in
   * all.
   */
  readonly marquee: (began: Selecting, indices: ArrayLike<number>, adding: boolean) => void
  /** A drag that was given up: as if it had not begun. */
  readonly takeBack: (began: Selecting) => void
  readonly selectAll: () => void
  readonly selectShown: () => void
  /** Adds what is in a set. */
  readonly select: (bits: Bits) => void
  /** Adds these, or drops them when all of them are selected: a month's heading. */
  readonly toggleAll: (indices: ArrayLike<number>) => void
  readonly invert: () => void
  readonly clearSelection: () => void
  readonly dropHidden: () => void
  readonly undo: () => void
  readonly redo: () => void
  /** The user's answer while the listing runs: those listed so far, or all when it is complete. */
  readonly answerSelectAll: (answer: 'now' | 'later' | 'never') => void
  /** The ids that are selected, in no particular order. */
  readonly selectedIds: () => readonly string[]
}

function leftOut(count: number): Notice | null {
  return count > 0 ? { kind: 'left-out', count } : null
}

export function createSelectingActions(
  set: (part: Partial<LibraryState>) => void,
  get: () => LibraryState
): SelectingActions {
  /** The one way in: whatever is locked is left out, with a word (R23). */
  const become = (from: Selecting, next: Selection): void => {
    const { locked } = get()
    set({ selecting: step(from, bar(next, locked)), notice: leftOut(overlap(next.bits, locked)) })
  }
  const take = (next: (selection: Selection) => Selection): void =>
    become(get().selecting, next(get().selecting.now))
  /** What can never come back: what is gone, and what is locked. */
  const barred = (): Bits => union(get().catalog.gone(), get().locked)
  /** What went while a drag was under way stays out. */
  const withoutGone = (earlier: Selecting): Selecting => amend(earlier, drop(earlier.now, barred()))
  /**
   * A step of undo or redo, with a word about what is locked by now. `from`: where it came from.
   */
  const recall = (next: Selecting, from: Bits | undefined): void => {
    const { selecting, catalog, locked } = get()
    if (next === selecting || !from) return
    set({ selecting: next, notice: leftOut(overlap(minus(from, catalog.gone()), locked)) })
  }
  const actions: SelectingActions = {
    click: (index, withShift) =>
      take((selection) =>
        withShift ? extend(selection, index, get().shown) : toggle(selection, index)
      ),
    extendFrom: (from, to) => {
      const { selecting, shown } = get()
      const anchored = from === null ? selecting : amend(selecting, anchorAt(selecting.now, from))
      become(anchored, extend(anchored.now, to, shown))
    },
    marquee: (earlier, indices, adding) => {
      const began = withoutGone(earlier)
      become(began, adding ? add(began.now, indices) : replace(began.now, indices))
    },
    takeBack: (began) => set({ selecting: withoutGone(began) }),
    selectAll: () =>
      get().phase.kind === 'listing' ? set({ selectAllAsked: true }) : actions.selectShown(),
    selectShown: () => actions.select(get().shown.bits),
    select: (bits) => take((selection) => join(selection, bits)),
    toggleAll: (indices) => {
      const wanted = minus(withAll(NO_BITS, indices), get().locked)
      take((selection) =>
        size(wanted) > 0 && isSubset(wanted, selection.bits)
          ? drop(selection, wanted)
          : add(selection, indices)
      )
    },
    invert: () => take((selection) => invert(selection, get().shown)),
    clearSelection: () => {
      take(() => NOTHING_SELECTED)
      set({ selectAllAsked: false, selectWhenComplete: null })
    },
    dropHidden: () => take((selection) => drop(selection, minus(selection.bits, get().shown.bits))),
    undo: () => {
      const { selecting } = get()
      const next = undo(selecting, barred())
      recall(next, selecting.past[next.past.length])
    },
    redo: () => {
      const { selecting } = get()
      const next = redo(selecting, barred())
      recall(next, selecting.future[next.future.length])
    },
    answerSelectAll: (answer) => {
      set({ selectAllAsked: false, selectWhenComplete: answer === 'later' ? get().view : null })
      if (answer === 'now') actions.selectShown()
    },
    selectedIds: () => Array.from(each(get().selecting.now.bits), get().catalog.idOf)
  }
  return actions
}
