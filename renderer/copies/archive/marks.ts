import type { SavedCopy } from '@shared/copies/archive'
import { COPIED, COPY_LOST, type Copied, SET_ASIDE } from '../../library/catalog/copied'
import type { LibraryState } from '../../library/library-state'

type Catalog = LibraryState['catalog']

/** One mark an asset: from the archive, then from what a run has set aside. */
export function marksOf(
  catalog: Catalog,
  saved: ReadonlyMap<string, SavedCopy>,
  aside: Iterable<string>
): Copied {
  const marks = catalog.hasTasks() ? marksOfTasks(catalog, saved) : marksOfUploads(catalog, saved)
  for (const id of aside) {
    const index = catalog.listedIndexOf(id)
    if (index !== undefined) marks[index] = SET_ASIDE
  }
  return marks
}

function marksOfUploads(catalog: Catalog, saved: ReadonlyMap<string, SavedCopy>): Uint8Array {
  const marks = new Uint8Array(catalog.size())
  for (const { id, state } of saved.values()) {
    const index = catalog.listedIndexOf(id)
    if (index !== undefined) marks[index] = isLost(state) ? COPY_LOST : COPIED
  }
  return marks
}

/** A task has a copy when each of its works has one: the archive knows works. */
function marksOfTasks(catalog: Catalog, saved: ReadonlyMap<string, SavedCopy>): Uint8Array {
  const marks = new Uint8Array(catalog.size())
  for (let index = 0; index < marks.length; index += 1) {
    const copies = (catalog.at(index)?.task?.works ?? []).map(({ id }) => saved.get(id))
    if (copies.some((copy) => copy !== undefined && isLost(copy.state))) marks[index] = COPY_LOST
    else if (copies.length > 0 && copies.every((copy) => copy !== undefined)) marks[index] = COPIED
  }
  return marks
}

/** The same marks with a few that have changed. */
export function remarked(
  catalog: Catalog,
  before: Copied,
  changed: readonly { readonly id: string; readonly proved: boolean }[]
): Copied {
  const marks = new Uint8Array(Math.max(before.length, catalog.size()))
  marks.set(before)
  for (const { id, proved } of changed) {
    const index = catalog.listedIndexOf(id)
    if (index !== undefined) marks[index] = proved ? COPIED : SET_ASIDE
  }
  return marks
}

export const isLost = (state: SavedCopy['state']): boolean =>
  state === 'missing' || state === 'altered'
