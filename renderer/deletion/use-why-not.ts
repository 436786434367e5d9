import { isOffline } from '../library/offline'
import { useAnyRun, useLibrary } from '../stores'
import { words } from './words'

/** Why nothing can be planned or continued now; undefined: it can. */
export function useWhyNot(): string | undefined {
  const offline = useLibrary(({ phase }) => isOffline(phase))
  const isAnyRun = useAnyRun()
  if (isAnyRun) return words.whileRunning
  return offline ? words.offline : undefined
}
