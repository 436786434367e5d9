import type { Bridge } from '@shared/ipc/contract'
import type { Problem } from '@shared/problem'
import type { Catalog } from '../catalog/catalog'
import { FAVOURITE, LISTED } from '../catalog/columns'
import {
  type Bits,
  common,
  each,
  has,
  minus,
  NO_BITS,
  size,
  union,
  withAll
} from '../catalog/index-set'
import type { LibraryState } from '../library-store'
import type { Notice, Unread } from '../notice'
import { amend, step } from '../selection/history'
import { add, drop, restore } from '../selection/selection'

/** Locking, and lists of ids as files. What is selected never holds what is locked (R23). */
export interface KeepingActions {
  /** Locks an asset, or unlocks it. */
  readonly toggleKept: (index: number) => Promise<void>
  /** Locks everything that is selected, which then leaves the selection. */
  readonly keepSelected: () => Promise<void>
  /** Unlocks everything that is kept and shown. */
  readonly unlockShown: () => Promise<void>
  /** Unlocks again what was just kept, and selects what was selected. */
  readonly takeBackKeep: (notice: Notice & { kind: 'kept' }) => Promise<void>
  /** Goes on without a keep list that cannot be read. */
  readonly acceptLoss: () => Promise<void>
  readonly exportIds: (list: 'selection' | 'kept') => Promise<void>
  /** Selects what a file names, as one step; tells what became of each entry. */
  readonly importIds: () => Promise<void>
  /** Keeps what a file names, listed or not. */
  readonly importKept: () => Promise<void>
  readonly closeNotice: () => void
}

const ALL_READ: Unread = { wrong: 0, wrongLines: [] }

/** Everything that is locked: kept, or a favourite at Kling. */
export function lockedOf(catalog: Catalog, kept: Bits): Bits {
  const { flags } = catalog.columns()
  const favourites: number[] = []
  for (let index = 0; index < catalog.size(); index += 1) {
    if (((flags[index] ?? 0) & (LISTED | FAVOURITE)) === (LISTED | FAVOURITE))
      favourites.push(index)
  }
  return union(withAll(NO_BITS, favourites), kept)
}

/** The selection without what is locked by now; a word about it when something was in it. */
export function withoutLocked(
  { selecting, notice }: Pick<LibraryState, 'selecting' | 'notice'>,
  locked: Bits
) {
  const refused = common(selecting.now.bits, locked)
  const count = size(refused)
  return count === 0
    ? { selecting, notice }
    : {
        selecting: amend(selecting, drop(selecting.now, refused)),
        notice: { kind: 'left-out', count } as const
      }
}

interface Options {
  readonly bridge: Bridge
  readonly set: (part: Partial<LibraryState>) => void
  readonly get: () => LibraryState
  /** The screen's list, worked out anew. */
  readonly relist: () => void
}

export function createKeepingActions({ bridge, set, get, relist }: Options): KeepingActions {
  const failed = (deed: (Notice & { kind: 'failed' })['deed'], problem: Problem): void =>
    set({ notice: { kind: 'failed', deed, problem } })

  /** Main first: the page shows a lock that main heeds. Answers whether it holds. */
  const change = async (ids: readonly string[], isKept: boolean): Promise<boolean> => {
    const { account } = get()
    if (account === null || ids.length === 0) return false
    const changed = await bridge.request('keep:change', { account, ids: [...ids], kept: isKept })
    if (get().account !== account) return false
    // What could not be stored holds all the same, until the program ends.
    const holds = changed.ok || changed.problem.kind === 'file-failed'
    if (!changed.ok) failed('keep', changed.problem)
    if (!holds) return false
    const { catalog, kept, selecting } = get()
    const changedBits = withAll(NO_BITS, ids.map(catalog.indexOf))
    const now = isKept ? union(kept, changedBits) : minus(kept, changedBits)
    set({
      kept: now,
      selecting: amend(selecting, drop(selecting.now, isKept ? changedBits : NO_BITS))
    })
    relist()
    return changed.ok
  }
  const keep = async (ids: readonly string[], unread: Unread = ALL_READ): Promise<void> => {
    const { catalog, selecting } = get()
    const left = common(selecting.now.bits, withAll(NO_BITS, ids.map(catalog.indexOf)))
    if (await change(ids, true)) set({ notice: { kind: 'kept', ids, left, unread } })
  }
  const unlock = async (ids: readonly string[]): Promise<void> => {
    if (await change(ids, false)) set({ notice: { kind: 'unlocked', count: ids.length } })
  }
  const idsIn = (bits: Bits): readonly string[] => Array.from(each(bits), get().catalog.idOf)

  return {
    toggleKept: (index) => {
      const { catalog, kept } = get()
      return (has(kept, index) ? unlock : keep)([catalog.idOf(index)])
    },
    keepSelected: () => keep(get().selectedIds()),
    unlockShown: () => unlock(idsIn(common(get().kept, get().shown.bits))),
    takeBackKeep: async ({ ids, left }) => {
      if (!(await change(ids, false))) return
      const { selecting, catalog, locked } = get()
      const free = minus(left, union(catalog.gone(), locked))
      set({ selecting: step(selecting, restore(union(selecting.now.bits, free))), notice: null })
    },
    acceptLoss: async () => {
      const { account } = get()
      if (account === null) return
      const accepted = await bridge.request('keep:accept-loss', { account })
      if (get().account !== account) return
      if (accepted.ok) set({ isKeepListLost: false })
      else failed('keep', accepted.problem)
    },
    exportIds: async (list) => {
      const ids = list === 'selection' ? get().selectedIds() : idsIn(get().kept)
      if (ids.length === 0) return
      const exported = await bridge.request('ids:export', { list, ids: [...ids] })
      if (!exported.ok) failed('export', exported.problem)
      else if (exported.value) set({ notice: { kind: 'exported', count: ids.length } })
    },
    importIds: async () => {
      const { account } = get()
      const file = await bridge.request('ids:import', undefined)
      if (get().account !== account) return
      if (!file.ok) return failed('import', file.problem)
      if (file.value === null) return
      const { ids, wrong, wrongLines } = file.value
      const { catalog, selecting, locked, phase } = get()
      const listed = ids.map(catalog.listedIndexOf).filter((index) => index !== undefined)
      const free = listed.filter((index) => !has(locked, index))
      set({
        selecting: step(selecting, add(selecting.now, free)),
        notice: {
          ...{
            kind: 'imported',
            selected: free.length,
            missing: ids.length - listed.length,
            locked: listed.length - free.length
          },
          ...{ isComplete: phase.kind === 'ended' && phase.end.problem === null, wrong, wrongLines }
        }
      })
    },
    importKept: async () => {
      const { account } = get()
      const file = await bridge.request('ids:import', undefined)
      if (get().account !== account) return
      if (!file.ok) return failed('import', file.problem)
      if (file.value === null) return
      const { ids, ...unread } = file.value
      if (ids.length > 0) await keep(ids, unread)
      else set({ notice: { kind: 'kept', ids, left: NO_BITS, unread } })
    },
    closeNotice: () => set({ notice: null })
  }
}
