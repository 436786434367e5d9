import { use } from 'react'
import { useStore } from 'zustand'
import { useStores } from '../../stores'
import type { AgainState } from './again-store'

/** Suspends until the store's code is there: nobody needs it to start. */
export const useAgain = <T>(select: (state: AgainState) => T): T =>
  useStore(use(useStores().again()), select)
