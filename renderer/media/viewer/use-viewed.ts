import { useMemo } from 'react'
import { listOf, type Shown } from '../../library/catalog/visible-list'
import { useLibrary, useViewer } from '../../stores'

/**
 * The list that the viewer walks through: what the library shows, or a few that are still there.
 */
export function useViewed(): Shown {
  const shown = useLibrary((state) => state.shown)
  const catalog = useLibrary((state) => state.catalog)
  const tally = useLibrary((state) => state.tally)
  const among = useViewer((state) => state.among)

  return useMemo(
    () =>
      // Every change of the catalog makes another tally.
      among === null || !tally
        ? shown
        : listOf(among.filter((index) => catalog.at(index) !== undefined)),
    [shown, among, catalog, tally]
  )
}
