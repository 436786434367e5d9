import type { Bridge } from '@shared/contract'
import { createContext, type ReactNode, useContext, useState } from 'react'
import { useStore } from 'zustand'
import { type AccountsState, createAccountsStore } from './accounts/accounts-store'
import { createDeletionStore, type DeletionState } from './deletion/deletion-store'
import { createLibraryStore, type LibraryState } from './library/library-store'
import { createThumbnails, type Thumbnails } from './media/thumbnails'

/** The page's stores, made once per window (or per test) around one bridge. */
function createStores(bridge: Bridge) {
  const library = createLibraryStore(bridge)
  return {
    accounts: createAccountsStore(bridge),
    library,
    deletion: createDeletionStore(bridge, library),
    thumbnails: createThumbnails()
  }
}

const StoresContext = createContext<ReturnType<typeof createStores> | null>(null)

export function StoresProvider({ bridge, children }: { bridge: Bridge; children: ReactNode }) {
  const [stores] = useState(() => createStores(bridge))
  return <StoresContext value={stores}>{children}</StoresContext>
}

function useStores(): ReturnType<typeof createStores> {
  const stores = useContext(StoresContext)
  if (!stores) throw new Error('outside StoresProvider')
  return stores
}

export const useAccounts = <T,>(select: (state: AccountsState) => T): T => useStore(useStores().accounts, select)
export const useLibrary = <T,>(select: (state: LibraryState) => T): T => useStore(useStores().library, select)
export const useDeletion = <T,>(select: (state: DeletionState) => T): T => useStore(useStores().deletion, select)
export const useThumbnails = (): Thumbnails => useStores().thumbnails
