import { useEffect } from 'react'
import { useLibrary } from '../stores'

/** Reading 100,000 assets takes a moment, and the groups that are known can be shown before. */
const REFRESH_AFTER_MS = 1000

/** Groups what was listed, deleted or looked at since, once the library has stood for a moment. */
export function useRegroup(refresh: () => void): void {
  // Every change of the catalog makes another tally.
  const tally = useLibrary((library) => library.tally)
  useEffect(() => {
    const later = tally && setTimeout(refresh, REFRESH_AFTER_MS)
    return () => clearTimeout(later)
  }, [tally, refresh])
}
