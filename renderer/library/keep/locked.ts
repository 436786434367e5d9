import type { Catalog } from '../catalog/catalog'
import { FAVOURITE, LISTED } from '../catalog/columns'
import { type IndexSet, intersection, setOf, size, union } from '../catalog/index-set'
import type { Notice } from '../notice'
import { amend, type SelectionHistory } from '../selection/history'
import { deselect } from '../selection/selection'

const LISTED_FAVOURITE = LISTED | FAVOURITE

/** All locked assets: those on the keep list, and listed favourites (R23). */
export function lockedOf(catalog: Catalog, kept: IndexSet): IndexSet {
  const { flags } = catalog.columns()
  const favourites: number[] = []
  for (let index = 0; index < catalog.size(); index += 1)
    if (((flags[index] ?? 0) & LISTED_FAVOURITE) === LISTED_FAVOURITE) favourites.push(index)

  return union(setOf(favourites), kept)
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
