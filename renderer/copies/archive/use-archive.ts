import { use } from 'react'
import { useStore } from 'zustand'
import { useStores } from '../../stores'
import type { ArchiveState } from './archive-store'

/** Suspends until the store's code is there: it is loaded once the first screen stands. */
export const useArchive = <T>(select: (state: ArchiveState) => T): T =>
  useStore(use(useStores().archive()), select)
