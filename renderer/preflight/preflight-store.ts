import type { Bridge } from '@shared/ipc/contract'
import type { Preflight } from '@shared/preflight'
import { createStore, type StoreApi } from 'zustand'
import type { LibraryState } from '../library/library-state'

export interface PreflightState {
  /** Main's latest findings about the open account. */
  readonly findings: readonly Preflight[]
  readonly busy: boolean
  /** Asks main again; nothing waits for the answer. */
  readonly check: () => Promise<void>
}

/** Checks whenever a listing begins: when an account is opened, and with every refresh. */
export function createPreflightStore(
  bridge: Bridge,
  library: StoreApi<LibraryState>
): StoreApi<PreflightState> {
  const store = createStore<PreflightState>((set) => {
    let latest = 0
    return {
      findings: [],
      busy: false,
      check: async () => {
        const { account } = library.getState()
        latest += 1
        const mine = latest
        if (account === null) return set({ findings: [], busy: false })

        set({ busy: true })
        const found = await bridge.request('preflight:check', { account })
        // A later check, perhaps of another account, replaces this one.
        if (mine === latest) set({ findings: found.ok ? found.value : [], busy: false })
      }
    }
  })

  library.subscribe(({ account, phase }, before) => {
    const isClosed = account === null && before.account !== null
    const isListed = account !== null && phase !== before.phase && phase.kind === 'listing'
    if (account !== before.account) store.setState({ findings: [] })
    if (isClosed || isListed) void store.getState().check()
  })

  return store
}
