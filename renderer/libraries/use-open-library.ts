import type { LibraryKind } from '@shared/library/kind'
import { useCallback } from 'react'
import { useStores } from '../stores'

/**
 * Opens a library. What is selected in this one stays selected; a plan that is still being made is
 * given up, since its question would come where nobody asks for it.
 */
export function useOpenLibrary(): (kind: LibraryKind) => void {
  const { frame, deletion } = useStores()

  return useCallback(
    (kind) => {
      if (deletion.getState().step.kind === 'planning') void deletion.getState().cancel()
      frame.getState().goTo(kind)
    },
    [frame, deletion]
  )
}
