import type { Bridge } from '@shared/ipc/contract'
import { FIRST_LOOK, type Look } from '@shared/library/look'
import { createStore, type StoreApi } from 'zustand'
import { isSameOrder } from '../filter/view'
import type { LibraryState } from '../library-state'

export interface LookState {
  readonly look: Look
  /** Whether the look of last time is known, or known not to be there. */
  readonly isLoaded: boolean
  readonly change: (part: Partial<Look>) => void
}

/** After the last change: a slider that is drawn changes many times a second. */
const QUIET_MS = 300

/** How the library of the open account is shown, remembered from one start to the next. */
export function createLookStore(
  bridge: Bridge,
  library: StoreApi<LibraryState>
): StoreApi<LookState> {
  const { kind } = library.getState()

  return createStore<LookState>((set, get) => {
    let timer: ReturnType<typeof setTimeout> | undefined

    const save = (account: string | null): void => {
      timer = undefined
      // One that cannot be stored is forgotten, which hides nothing.
      if (account !== null)
        void bridge.request('looks:save', { library: kind, account, look: get().look })
    }

    const change = (part: Partial<Look>): void => {
      const { account, groupBy } = library.getState()
      set({ look: { ...get().look, ...part } })
      if (part.grouping) groupBy(part.grouping)

      clearTimeout(timer)
      timer = setTimeout(() => save(account), QUIET_MS)
    }

    const load = async (account: string | null): Promise<void> => {
      set({ look: FIRST_LOOK, isLoaded: false })
      if (account === null) return

      const loaded = await bridge.request('looks:load', { library: kind, account })
      if (library.getState().account !== account) return
      // What the user has changed meanwhile goes on.
      if (timer !== undefined) return set({ isLoaded: true })

      const look = (loaded.ok && loaded.value) || FIRST_LOOK
      const { order, grouping } = look
      if (grouping !== FIRST_LOOK.grouping) library.getState().groupBy(grouping)
      if (order) library.getState().changeView(order)
      set({ look, isLoaded: true })
    }

    library.subscribe(({ account, view }, before) => {
      if (account !== before.account) {
        if (timer !== undefined) {
          // The last change before the switch.
          clearTimeout(timer)
          save(before.account)
        }
        void load(account)
      } else if (get().isLoaded && !isSameOrder(view, before.view))
        change({ order: { sort: view.sort, descending: view.descending } })
    })

    return { look: FIRST_LOOK, isLoaded: false, change }
  })
}
