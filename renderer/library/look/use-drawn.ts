import { useDeferredValue, useMemo } from 'react'
import { useLibrary } from '../../stores'
import { NOTHING_SHOWN } from '../catalog/visible-list'
import { WHOLE_LIBRARY } from '../filter/view'
import type { LibraryState } from '../library-state'

export type Drawn = Pick<LibraryState, 'shown' | 'view'>
/** Before anything is drawn. Its view is a new object, so it never equals the present one. */
const NOT_DRAWN: Drawn = { shown: NOTHING_SHOWN, view: { ...WHOLE_LIBRARY } }

/**
 * What the grid or the list draws. Another view is drawn in pieces between frames, so that the
 * search field never waits for tiles. Assets that come or go are drawn at once.
 */
export function useDrawn(): Drawn {
  const shown = useLibrary((state) => state.shown)
  const view = useLibrary((state) => state.view)
  const now = useMemo(() => ({ shown, view }), [shown, view])
  const drawn = useDeferredValue(now, NOT_DRAWN)
  return drawn.view === now.view ? now : drawn
}
