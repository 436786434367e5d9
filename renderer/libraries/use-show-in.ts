import type { LibraryKind } from '@shared/library/kind'
import { NO_FILTER } from '../library/filter/view'
import { useLibraries, useStores } from '../stores'

/** Shows an item in the viewer of its own library, from wherever one is. */
export function useShowIn(kind: LibraryKind): (index: number) => void {
  const { viewer: here, frame } = useStores()
  const { library, viewer } = useLibraries()[kind]

  return (index) => {
    // One that walks through a few, elsewhere than in the library, gives way as well.
    if (here !== viewer || here.getState().among !== null) here.getState().close()
    frame.getState().goTo(kind)
    // A filter may hide it, and the viewer shows nothing that is hidden.
    const { shown, changeView } = library.getState()
    if ((shown.positionOf[index] ?? -1) < 0) changeView(NO_FILTER)
    viewer.getState().show(index)
  }
}
