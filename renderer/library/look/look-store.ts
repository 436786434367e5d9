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

/** A look of last time that is being read. */
interface Reading {
  /** What was changed meanwhile, which is then a part of it. */
  early: Partial<Look>
}

/** How the library of the open account is shown, remembered from one start to the next. */
export function createLookStore(
  bridge: Bridge,
  library: StoreApi<LibraryState>
): StoreApi<LookState> {
  const { kind } = library.getState()

  return createStore<LookState>((set, get) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    /** Null: the look is known. */
    let reading: Reading | null = { early: {} }

    const save = (account: string | null, look: Look): void => {
      // One that cannot be stored is forgotten, which hides nothing.
      if (account !== null) void bridge.request('looks:save', { library: kind, account, look })
    }

    const change = (part: Partial<Look>): void => {
      const { account, groupBy } = library.getState()
      set({ look: { ...get().look, ...part } })
      if (part.grouping) groupBy(part.grouping)
      if (reading) {
        reading.early = { ...reading.early, ...part }
        return
      }

      clearTimeout(timer)
      timer = setTimeout(() => {
        timer = undefined
        save(account, get().look)
      }, QUIET_MS)
    }

    const load = async (account: string | null): Promise<void> => {
      set({ look: FIRST_LOOK, isLoaded: false })
      // Of several, the last alone is shown: an account may be left and opened again meanwhile.
      const own: Reading = { early: {} }
      reading = own
      if (account === null) return

      const late = setTimeout(() => set(reading === own ? { isLoaded: true } : {}), LATE_MS)
      const loaded = await bridge.request('looks:load', { library: kind, account })
      clearTimeout(late)
      const { early } = own
      const isChanged = Object.keys(early).length > 0
      const look: Look = { ...((loaded.ok && loaded.value) || FIRST_LOOK), ...early }
      if (reading !== own) {
        if (isChanged && loaded.ok) save(account, look)
        return
      }

      const { order, grouping } = look
      const { view, groupBy, changeView, grouping: grouped } = library.getState()
      if (grouping !== grouped) groupBy(grouping)
      // A view of the same order would begin at its first asset.
      if (order && !isSameOrder(order, view)) changeView(order)
      set({ look, isLoaded: true })
      reading = null
      if (isChanged) change(early)
    }

    library.subscribe(({ account, view }, before) => {
      if (account !== before.account) {
        if (timer !== undefined) {
          // The last change before the switch.
          clearTimeout(timer)
          timer = undefined
          save(before.account, get().look)
        }
        void load(account)
      } else if (get().isLoaded && !isSameOrder(view, before.view))
        change({ order: { sort: view.sort, descending: view.descending } })
    })

    return { look: FIRST_LOOK, isLoaded: false, change }
  })
}
