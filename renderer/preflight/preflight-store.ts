import type { Bridge } from '@shared/ipc/contract'
import type { Preflight } from '@shared/preflight'
import { createStore, type StoreApi } from 'zustand'
import type { LibraryState } from '../library/library-state'

export interface PreflightState {
  /** What main last found out about the open account. */
  readonly findings: readonly Preflight[]
  readonly busy: boolean
  /** Asks again. Nobody waits for it. */
  readonly check: () => Promise<void>
}

/** Asked whenever a listing begins: when an account is opened, and with every refresh. */
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
        // Asked again in the meantime, or about another account.
        if (mine === latest) set({ findings: found.ok ? found.value : [], busy: false })
      }
    }
  })
  library.subscribe((now, before) => {
    const { phase } = now
    if (now.account !== before.account) store.setState({ findings: [] })
    if (
      now.account === null
        ? before.account !== null
        : phase !== before.phase && phase.kind === 'listing'
    )
      void store.getState().check()
  })
  return store
}
