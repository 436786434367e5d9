import type { Catalog } from '../catalog/catalog'
import { FAVOURITE, LISTED, RUNNING } from '../catalog/columns'
import { type IndexSet, intersection, setOf, size, union } from '../catalog/index-set'
import type { Notice } from '../notice'
import { amend, type SelectionHistory } from '../selection/history'
import { deselect } from '../selection/selection'

const NEVER_DELETED = FAVOURITE | RUNNING

/** All locked assets: those on the keep list, listed favourites, and running tasks (R23, R35). */
export function lockedOf(catalog: Catalog, kept: IndexSet): IndexSet {
  const { flags } = catalog.columns()
  const found: number[] = []
  for (let index = 0; index < catalog.size(); index += 1) {
    const flag = flags[index] ?? 0
    if ((flag & LISTED) !== 0 && (flag & NEVER_DELETED) !== 0) found.push(index)
  }

  return union(setOf(found), kept)
}

/** The selection without assets that are locked by now, and a notice if there were any. */
export function dropLocked(
  selection: SelectionHistory,
  notice: Notice | null,
  locked: IndexSet
): { readonly selection: SelectionHistory; readonly notice: Notice | null } {
  const refused = intersection(selection.now.indices, locked)
  const count = size(refused)
  if (count === 0) return { selection, notice }

  return {
    selection: amend(selection, deselect(selection.now, refused)),
    notice: { kind: 'left-out', count }
  }
}
