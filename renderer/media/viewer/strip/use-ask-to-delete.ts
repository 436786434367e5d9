import { useState } from 'react'
import { size } from '../../../library/catalog/index-set'
import { useAnyRun, useStores } from '../../../stores'
import { words } from '../../words'

/**
 * Leaves the viewer for the question about what is selected, which is the library's. `why`: what it
 * says instead where there is nothing to ask.
 */
export function useAskToDelete() {
  const { library, viewer, frame, deletion } = useStores()
  const isAnyRun = useAnyRun()
  const [why, setWhy] = useState<string | null>(null)

  const ask = (): void => {
    const { among, close } = viewer.getState()
    const hasSelected = size(library.getState().selection.now.indices) > 0
    const inLibrary = among === null && frame.getState().screen === 'library'
    if (!hasSelected) setWhy(words.nothingSelected)
    else if (!inLibrary || isAnyRun) setWhy(words.deleteElsewhere)
    else {
      close()
      void deletion.getState().plan()
    }
  }

  return { ask, why }
}
