import type { SavedCopy } from '@shared/copies/archive'
import { COPIED, COPY_LOST, type Copied, SET_ASIDE } from '../../library/catalog/copied'
import type { LibraryState } from '../../library/library-state'

type Catalog = LibraryState['catalog']

/** One mark an asset: from the archive, then from what a run has set aside. */
export function marksOf(
  catalog: Catalog,
  saved: Iterable<SavedCopy>,
  aside: Iterable<string>
): Copied {
  const marks = new Uint8Array(catalog.size())
  const put = (id: string, mark: number): void => {
    const index = catalog.listedIndexOf(id)
    if (index !== undefined) marks[index] = mark
  }

  for (const { id, state } of saved) put(id, isLost(state) ? COPY_LOST : COPIED)
  for (const id of aside) put(id, SET_ASIDE)
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
