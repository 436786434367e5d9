import type { Catalog } from '../catalog/catalog'
import { FAVOURITE, LISTED, RUNNING } from '../catalog/columns'
import {
  has,
  type IndexSet,
  indicesIn,
  intersection,
  setOf,
  size,
  union
} from '../catalog/index-set'
import type { Locks, Notice } from '../notice'
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

/** What locks each of these. As in main, what is kept counts as that, whatever else locks it. */
export function locksOf(catalog: Catalog, kept: IndexSet, these: IndexSet): Locks {
  const { flags } = catalog.columns()
  const locks = { running: 0, favourites: 0, kept: 0 }
  for (const index of indicesIn(these)) {
    if (has(kept, index)) locks.kept += 1
    else if (((flags[index] ?? 0) & FAVOURITE) !== 0) locks.favourites += 1
    else locks.running += 1
  }
  return locks
}

/** What is said where some of these cannot be selected. */
export function leftOut(catalog: Catalog, kept: IndexSet, these: IndexSet): Notice | null {
  return size(these) > 0 ? { kind: 'left-out', locked: locksOf(catalog, kept, these) } : null
}

interface Before {
  readonly selection: SelectionHistory
  readonly notice: Notice | null
  readonly catalog: Catalog
  readonly kept: IndexSet
}

/** The selection without assets that are locked by now, and a notice if there were any. */
export function dropLocked(
  { selection, notice, catalog, kept }: Before,
  locked: IndexSet
): { readonly selection: SelectionHistory; readonly notice: Notice | null } {
  const refused = intersection(selection.now.indices, locked)
  if (size(refused) === 0) return { selection, notice }

  return {
    selection: amend(selection, deselect(selection.now, refused)),
    notice: leftOut(catalog, kept, refused)
  }
}
