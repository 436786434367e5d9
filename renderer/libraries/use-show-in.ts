import type { LibraryKind } from '@shared/library/kind'
import { NO_FILTER } from '../library/filter/view'
import { useLibraries, useStores } from '../stores'
import { useOpenLibrary } from './use-open-library'

/** Shows an item in the viewer of its own library, from wherever one is. */
export function useShowIn(kind: LibraryKind): (index: number) => void {
  const { viewer: here } = useStores()
  const { library, viewer } = useLibraries()[kind]
  const openLibrary = useOpenLibrary()

  return (index) => {
    // One that walks through a few, elsewhere than in the library, gives way as well.
    if (here !== viewer || here.getState().among !== null) here.getState().close()
    openLibrary(kind)
    // A filter may hide it, and the viewer shows nothing that is hidden.
    const { shown, changeView } = library.getState()
    if ((shown.positionOf[index] ?? -1) < 0) changeView(NO_FILTER)
    viewer.getState().show(index)
  }
}
