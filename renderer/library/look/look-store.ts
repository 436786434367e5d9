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

/** A look of last time that is being read, or could not be. */
interface Reading {
  hasFailed: boolean
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
    let reading: Reading | null = { hasFailed: false }
    /** By account, what was changed while its look was not known, which is then a part of it. */
    const early = new Map<string, Partial<Look>>()

    const save = (account: string, look: Look): void => {
      // One that cannot be stored is forgotten, which hides nothing.
      void bridge.request('looks:save', { library: kind, account, look })
    }

    const store = (account: string | null): void => {
      if (account === null) return
      // What is not known would be written over.
      if (reading) void read(account)
      else save(account, get().look)
    }

    const change = (part: Partial<Look>): void => {
      const { account, groupBy } = library.getState()
      set({ look: { ...get().look, ...part } })
      if (part.grouping) groupBy(part.grouping)
      if (reading && account !== null) early.set(account, { ...early.get(account), ...part })
      if (reading?.hasFailed === false) return

      clearTimeout(timer)
      timer = setTimeout(() => {
        timer = undefined
        store(account)
      }, QUIET_MS)
    }

    const read = async (account: string): Promise<void> => {
      const own: Reading = { hasFailed: false }
      reading = own
      const late = setTimeout(() => set(reading === own ? { isLoaded: true } : {}), LATE_MS)
      const loaded = await bridge.request('looks:load', { library: kind, account })
      clearTimeout(late)
      const { account: open, view, groupBy, changeView, grouping: grouped } = library.getState()
      // The account was left and opened again: what was changed in it is for the later reading.
      if (open === account && reading !== own) return

      const changed = early.get(account)
      const look: Look = { ...((loaded.ok && loaded.value) || FIRST_LOOK), ...changed }
      if (loaded.ok) {
        early.delete(account)
        if (changed) save(account, look)
      }
      if (open !== account) return

      own.hasFailed = !loaded.ok
      if (loaded.ok) reading = null
      set({ look })
      const { order, grouping } = look
      if (grouping !== grouped) groupBy(grouping)
      // A view of the same order would begin at its first asset.
      if (order && !isSameOrder(order, view)) changeView(order)
      set({ isLoaded: true })
    }

    library.subscribe(({ account, view }, before) => {
      if (account !== before.account) {
        if (timer !== undefined) {
          // The last change before the switch.
          clearTimeout(timer)
          timer = undefined
          store(before.account)
        }
        set({ look: FIRST_LOOK, isLoaded: false })
        reading = { hasFailed: false }
        if (account !== null) void read(account)
      } else if (
        !isSameOrder(view, before.view) &&
        !isSameOrder(view, get().look.order ?? before.view)
      )
        // By the user: an order of last time is in the look already.
        change({ order: { sort: view.sort, descending: view.descending } })
    })

    return { look: FIRST_LOOK, isLoaded: false, change }
  })
}
