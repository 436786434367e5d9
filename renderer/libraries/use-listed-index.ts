import type { LibraryKind } from '@shared/library/kind'
import { useStore } from 'zustand'
import { useLibraries } from '../stores'

/** The index of an id in one of the libraries; undefined while it is not listed there. */
export const useListedIndex = (kind: LibraryKind, id: string): number | undefined =>
  useStore(useLibraries()[kind].library, ({ catalog, tally }) =>
    // Every change of the catalog makes another tally.
    tally.all > 0 ? catalog.listedIndexOf(id) : undefined
  )
