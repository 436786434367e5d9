import { use } from 'react'
import { useStore } from 'zustand'
import { useStores } from '../stores'
import type { WorksState } from './works-store'

/** Suspends until the store's code is there: it is loaded once the first screen stands. */
export const useWorks = <T>(select: (state: WorksState) => T): T =>
  useStore(use(useStores().works()), select)
