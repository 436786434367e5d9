import { useState } from 'react'
import { has, setOf, size } from '../../../library/catalog/index-set'
import { locksOf } from '../../../library/keep/locked'
import { whyLocked } from '../../../library/keep/words'
import { useAnyRun, useStores } from '../../../stores'
import { words } from '../../words'

/**
 * Leaves the viewer for the question about what is selected, which is the library's. `why`: what it
 * says instead where there is nothing to ask. `index`: what is open.
 */
export function useAskToDelete(index: number) {
  const { library, viewer, frame, deletion } = useStores()
  const isAnyRun = useAnyRun()
  const [why, setWhy] = useState<string | null>(null)

  const ask = (): void => {
    const { among, close } = viewer.getState()
    const { kind, catalog, selection, kept, locked } = library.getState()
    const hasSelected = size(selection.now.indices) > 0
    const inLibrary = among === null && frame.getState().screen === 'library'
    if (has(locked, index) && !hasSelected)
      setWhy(whyLocked(locksOf(catalog, kept, setOf([index])), kind))
    else if (!hasSelected) setWhy(words.nothingSelected)
    else if (!inLibrary || isAnyRun) setWhy(words.deleteElsewhere)
    else {
      close()
      void deletion.getState().plan()
    }
  }

  return { ask, why }
}
