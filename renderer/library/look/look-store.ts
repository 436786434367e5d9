import type { Bridge } from '@shared/ipc/contract'
import { FIRST_LOOK, type Look } from '@shared/library/look'
import { createStore, type StoreApi } from 'zustand'
import { isSameOrder } from '../filter/view'
import type { LibraryState } from '../library-state'

export interface LookState {
  readonly look: Look
  /** Whether anything may be drawn: the look of last time is known, or takes its time. */
  readonly isLoaded: boolean
  readonly change: (part: Partial<Look>) => void
}

/** After the last change: a slider that is drawn changes many times a second. */
const QUIET_MS = 300
/** So long nothing is drawn in another look first. */
const LATE_MS = 500

/** How the library of the open account is shown, remembered from one start to the next. */
export function createLookStore(
  bridge: Bridge,
  library: StoreApi<LibraryState>
): StoreApi<LookState> {
  const { kind } = library.getState()

  return createStore<LookState>((set, get) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    /** What was changed before the look of last time is known, which is then a part of it. */
    let early: Partial<Look> | null = {}

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
      if (early) {
        early = { ...early, ...part }
        return
      }

      clearTimeout(timer)
      timer = setTimeout(() => save(account), QUIET_MS)
    }

    const load = async (account: string | null): Promise<void> => {
      set({ look: FIRST_LOOK, isLoaded: false })
      early = {}
      if (account === null) return

      const late = setTimeout(() => set({ isLoaded: true }), LATE_MS)
      const loaded = await bridge.request('looks:load', { library: kind, account })
      clearTimeout(late)
      if (library.getState().account !== account) return

      const changed = early ?? {}
      const look: Look = { ...((loaded.ok && loaded.value) || FIRST_LOOK), ...changed }
      const { order, grouping } = look
      if (grouping !== library.getState().grouping) library.getState().groupBy(grouping)
      if (order) library.getState().changeView(order)
      set({ look, isLoaded: true })
      early = null
      if (Object.keys(changed).length > 0) change(changed)
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
