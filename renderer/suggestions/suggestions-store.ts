import type { Bridge } from '@shared/ipc/contract'
import type { Problem } from '@shared/problem'
import type { PutAway } from '@shared/suggestions/put-away'
import { createStore, type StoreApi } from 'zustand'
import type { LibraryState } from '../library/library-state'

/** What the user has put away, in the open account. */
export interface SuggestionsState {
  /** Null until it was read: what was put away must not come back for a moment. */
  readonly putAway: readonly PutAway[] | null
  /** What was put away last, while that can be taken back at once. */
  readonly last: PutAway | null
  /** Why it could not be read or stored. */
  readonly problem: Problem | null
  /** "Not these". */
  readonly put: (away: PutAway) => void
  /** Suggests them again. */
  readonly takeBack: (away: PutAway) => void
  readonly forgetLast: () => void
}

const NOTHING = { putAway: null, last: null, problem: null } satisfies Partial<SuggestionsState>

/** Created when the suggestions are first opened. It follows the library's account. */
export function createSuggestionsStore(
  bridge: Bridge,
  library: StoreApi<LibraryState>
): StoreApi<SuggestionsState> {
  return createStore<SuggestionsState>((set, get) => {
    let saving: Promise<unknown> = Promise.resolve()

    const open = async (account: string | null): Promise<void> => {
      set(NOTHING)
      if (account === null) return

      const loaded = await bridge.request('suggestions:load', { account })
      if (library.getState().account === account)
        set(loaded.ok ? { putAway: loaded.value } : { putAway: [], problem: loaded.problem })
    }
    void open(library.getState().account)
    library.subscribe(({ account }, before) => account !== before.account && void open(account))

    /** Holds at once, and is stored one after the other, so that the last one wins. */
    const store = (putAway: readonly PutAway[], last: PutAway | null): void => {
      const { account } = library.getState()
      if (account === null) return

      set({ putAway, last, problem: null })
      saving = saving.then(async () => {
        const saved = await bridge.request('suggestions:save', { account, putAway })
        if (!saved.ok && library.getState().account === account) set({ problem: saved.problem })
      })
    }

    return {
      ...NOTHING,
      put: (away) => {
        const { putAway } = get()
        if (putAway !== null) store([...putAway, away], away)
      },
      takeBack: (away) => {
        const { putAway } = get()
        if (putAway !== null)
          store(
            putAway.filter((one) => one !== away),
            null
          )
      },
      forgetLast: () => set({ last: null })
    }
  })
}
