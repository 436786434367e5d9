import { use } from 'react'
import { useStore } from 'zustand'
import { useStores } from '../stores'
import type { CopiesState } from './copies-store'

/** Suspends until the store's code is there: it is loaded once the first screen stands. */
export const useCopies = <T>(select: (state: CopiesState) => T): T =>
  useStore(use(useStores().copies()), select)
