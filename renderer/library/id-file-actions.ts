import type { Bridge } from '@shared/ipc/contract'
import type { Problem } from '@shared/problem'
import { idsOf } from './catalog/catalog'
import { has, intersection, setOf } from './catalog/index-set'
import { locksOf } from './keep/locked'
import type { IdFileActions, StateAccess } from './library-state'
import { isComplete } from './listing/listing-phase'
import type { Unread } from './notice'
import { step } from './selection/history'
import { add } from './selection/selection'

interface Options extends StateAccess {
  readonly bridge: Bridge
}

interface PickedIds extends Unread {
  readonly ids: readonly string[]
}

export function createIdFileActions({ bridge, set, get }: Options): IdFileActions {
  const fail = (action: 'import' | 'export', problem: Problem): void =>
    set({ notice: { kind: 'failed', action, problem } })

  /** Reads a file the user picks. Null: none was picked, it failed, or the account has changed. */
  const pickIds = async (): Promise<PickedIds | null> => {
    const { account, kind } = get()
    if (account === null) return null
    const file = await bridge.request('ids:import', { account, library: kind })
    if (get().account !== account) return null
    if (file.ok) return file.value

    fail('import', file.problem)
    return null
  }

  return {
    exportIds: async (list) => {
      const { account, kind, catalog, kept, selectedIds } = get()
      const ids = list === 'selection' ? selectedIds() : idsOf(catalog, kept)
      if (ids.length === 0 || account === null) return

      const of = { account, library: kind }
      const exported = await bridge.request('ids:export', { ...of, list, ids: [...ids] })
      if (!exported.ok) fail('export', exported.problem)
      else if (exported.value) set({ notice: { kind: 'exported', count: ids.length } })
    },
    importIds: async () => {
      const file = await pickIds()
      if (file === null) return

      const { ids, wrong, wrongLines } = file
      const { catalog, selection, kept, locked, phase } = get()
      const listed = ids.map(catalog.listedIndexOf).filter((index) => index !== undefined)
      const selectable = listed.filter((index) => !has(locked, index))
      set({
        selection: step(selection, add(selection.now, selectable)),
        notice: {
          kind: 'imported',
          selected: selectable.length,
          missing: ids.length - listed.length,
          isComplete: isComplete(phase),
          locked: locksOf(catalog, kept, intersection(setOf(listed), locked)),
          wrong,
          wrongLines
        }
      })
    },
    importKept: async () => {
      const file = await pickIds()
      if (file === null) return

      const { ids, ...unread } = file
      if (ids.length > 0) await get().keepIds(ids, unread)
      else set({ notice: { kind: 'kept', step: null, already: 0, unread } })
    }
  }
}
