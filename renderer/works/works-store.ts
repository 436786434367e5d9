import type { Bridge } from '@shared/ipc/contract'
import type { Result } from '@shared/problem'
import { type HistoryState, MARKS_LIMIT, type UseDetails } from '@shared/works/use'
import { createStore, type StoreApi } from 'zustand'
import { NO_USE_FOUND, USED } from '../library/catalog/uses'
import type { LibraryState } from '../library/library-state'

/** What uploads are used in, and how far Kling's history was read to know it. */
export interface WorksState {
  /** Null until main has answered. */
  readonly history: HistoryState | null
  readonly read: (anew: boolean) => void
  readonly pause: () => void
  readonly resume: () => void
  readonly stop: () => void
  /** Null when the account has changed meanwhile. */
  readonly details: (id: string) => Promise<Result<UseDetails> | null>
}

type Steering = 'works:pause' | 'works:resume' | 'works:stop'

export function createWorksStore(
  bridge: Bridge,
  library: StoreApi<LibraryState>
): StoreApi<WorksState> {
  return createStore<WorksState>((set, get) => {
    /** Each loading of marks gives way to the next. */
    let loading = 0

    const loadMarks = async (account: string): Promise<void> => {
      loading += 1
      const mine = loading
      const { kind, catalog } = library.getState()
      const indices = Array.from({ length: catalog.size() }, (_, index) => index).filter(
        (index) => catalog.at(index) !== undefined
      )
      const uses = new Uint16Array(catalog.size())
      for (let from = 0; from < indices.length; from += MARKS_LIMIT) {
        const asked = indices.slice(from, from + MARKS_LIMIT)
        const marks = await bridge.request('works:marks', {
          library: kind,
          account,
          ids: asked.map(catalog.idOf)
        })
        if (!marks.ok || mine !== loading || library.getState().account !== account) return

        for (const index of asked) uses[index] = NO_USE_FOUND
        for (const id of marks.value.notKnown) uses[catalog.indexOf(id)] = 0
        for (const { id, generations } of marks.value.used)
          uses[catalog.indexOf(id)] = USED + Math.min(generations, MOST)
      }
      library.getState().takeUses(uses)
    }

    const take = (history: HistoryState, account: string): void => {
      const before = get().history
      set({ history })
      if (before?.revision !== history.revision) void loadMarks(account)
    }

    /** For a library that has been listed, or another account. */
    const load = async (account: string): Promise<void> => {
      const state = await bridge.request('works:state', { account })
      if (library.getState().account !== account || !state.ok) return
      set({ history: state.value })
      if (state.value.at !== null) await loadMarks(account)
    }

    library.subscribe(({ account, phase }, before) => {
      if (account !== before.account) {
        loading += 1
        set({ history: null })
      }
      const hasEnded = phase.kind === 'ended' && before.phase.kind !== 'ended'
      if (account !== null && (hasEnded || account !== before.account)) void load(account)
    })
    const { account } = library.getState()
    if (account !== null) void load(account)

    bridge.on('works:progress', ({ account: of, ...history }) => {
      if (of === library.getState().account) take(history, of)
    })

    const steer = (name: Steering) => () => {
      const open = library.getState().account
      if (open !== null) void bridge.request(name, { account: open })
    }

    return {
      history: null,
      read: (anew) => {
        const open = library.getState().account
        if (open !== null) void bridge.request('works:read', { account: open, anew })
      },
      pause: steer('works:pause'),
      resume: steer('works:resume'),
      stop: steer('works:stop'),
      details: async (id) => {
        const { kind, account: open } = library.getState()
        if (open === null) return null
        const details = await bridge.request('works:details', {
          library: kind,
          account: open,
          id
        })
        return library.getState().account === open ? details : null
      }
    }
  })
}

/** What 16 bits hold. */
const MOST = 0xffff - USED
