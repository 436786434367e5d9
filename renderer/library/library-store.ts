import { type Asset, countTypes, type TypeCounts } from '@shared/asset'
import type { Bridge, ListingEnd } from '@shared/contract'
import type { OutcomeKind } from '@shared/deletion'
import type { Problem } from '@shared/problem'
import { createStore, type StoreApi } from 'zustand'
import { positionsOf } from './positions'
import { add, drop, extend, NOTHING_SELECTED, type Selection, toggle } from './selection'
import { type View, viewOf, WHOLE_LIBRARY } from './view'

export type ListingPhase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'listing'; readonly listingId: string }
  /** `end.problem` null: complete. Otherwise what is shown is a part of the library. */
  | { readonly kind: 'ended'; readonly end: ListingEnd; readonly at: number }
  | { readonly kind: 'failed'; readonly problem: Problem }

export interface LibraryState {
  readonly account: string | null
  readonly phase: ListingPhase
  /** What was listed and is not known to be gone, in the order it came. */
  readonly assets: readonly Asset[]
  readonly counts: TypeCounts
  readonly view: View
  /** The assets that match the view, in its order. */
  readonly shown: readonly Asset[]
  readonly selection: Selection
  /** Ids of which nobody knows whether they were deleted, until a refresh. */
  readonly unsure: ReadonlySet<string>
  /** "Select all" was pressed while the listing runs: the user is asked what was meant (R3). */
  readonly selectAllAsked: boolean
  readonly selectWhenComplete: boolean

  readonly open: (account: string | null) => void
  readonly refresh: () => Promise<void>
  readonly cancel: () => Promise<void>
  readonly look: (change: Partial<View>) => void
  readonly click: (id: string, withShift: boolean) => void
  readonly selectAll: () => void
  /** The user's answer while the listing runs: those listed so far, or all when it is complete. */
  readonly answerSelectAll: (answer: 'now' | 'later' | 'never') => void
  readonly clearSelection: () => void
  readonly dropHidden: () => void
  /** Takes what a run has learnt: gone ids leave list and selection at once (R21); all others stay selected (R8). */
  readonly settle: (outcomes: readonly { readonly id: string; readonly outcome: OutcomeKind }[]) => void
}

const EMPTY = {
  phase: { kind: 'idle' },
  assets: [],
  counts: countTypes([]),
  view: WHOLE_LIBRARY,
  shown: [],
  selection: NOTHING_SELECTED,
  unsure: new Set<string>(),
  selectAllAsked: false,
  selectWhenComplete: false
} satisfies Partial<LibraryState>

export function createLibraryStore(bridge: Bridge): StoreApi<LibraryState> {
  return createStore<LibraryState>((set, get) => {
    const withAssets = (assets: readonly Asset[]) => ({ assets, counts: countTypes(assets), shown: viewOf(assets, get().view) })
    const isCurrent = (listingId: string): boolean => {
      const { phase } = get()
      return phase.kind === 'listing' && phase.listingId === listingId
    }
    const selectShown = (): void =>
      set({
        selection: add(
          get().selection,
          get().shown.map(({ id }) => id)
        )
      })

    const takePage = ({ listingId, assets }: { listingId: string; assets: readonly Asset[] }): void => {
      if (isCurrent(listingId)) set(withAssets(get().assets.concat(assets)))
    }
    const takeEnd = (end: ListingEnd): void => {
      if (!isCurrent(end.listingId)) return
      const { assets, selection, selectWhenComplete } = get()
      const known = new Set(assets.map(({ id }) => id))
      set({
        phase: { kind: 'ended', end, at: Date.now() },
        // Only a complete listing proves that a selected id is gone.
        selection: end.problem === null ? drop(selection, (id) => !known.has(id)) : selection,
        selectAllAsked: false,
        selectWhenComplete: false
      })
      if (selectWhenComplete && end.problem === null) selectShown()
    }
    bridge.on('library:page', takePage)
    bridge.on('library:ended', takeEnd)

    return {
      ...EMPTY,
      account: null,
      open: (account) => {
        if (account !== get().account) set({ ...EMPTY, account })
      },
      refresh: async () => {
        const { account } = get()
        if (account === null) return
        const started = await bridge.request('library:list', { account })
        if (get().account !== account) return
        if (!started.ok) return set({ phase: { kind: 'failed', problem: started.problem } })
        set({ phase: { kind: 'listing', listingId: started.value.listingId }, unsure: new Set(), ...withAssets([]) })
      },
      cancel: async () => {
        await bridge.request('library:cancel', undefined)
      },
      look: (change) => {
        const view = { ...get().view, ...change }
        set({ view, shown: viewOf(get().assets, view) })
      },
      click: (id, withShift) => {
        const { selection, shown } = get()
        const positions = positionsOf(shown)
        set({
          selection: withShift
            ? extend(
                selection,
                id,
                shown.map((asset) => asset.id),
                (other) => positions.get(other)
              )
            : toggle(selection, id)
        })
      },
      selectAll: () => (get().phase.kind === 'listing' ? set({ selectAllAsked: true }) : selectShown()),
      answerSelectAll: (answer) => {
        set({ selectAllAsked: false, selectWhenComplete: answer === 'later' })
        if (answer === 'now') selectShown()
      },
      clearSelection: () => set({ selection: NOTHING_SELECTED, selectAllAsked: false, selectWhenComplete: false }),
      dropHidden: () => {
        const positions = positionsOf(get().shown)
        set({ selection: drop(get().selection, (id) => !positions.has(id)) })
      },
      settle: (outcomes) => {
        const idsWith = (kind: OutcomeKind) => outcomes.filter(({ outcome }) => outcome === kind).map(({ id }) => id)
        const gone = new Set(idsWith('deleted'))
        const isGone = (id: string): boolean => gone.has(id)
        set({
          ...withAssets(get().assets.filter(({ id }) => !isGone(id))),
          selection: drop(get().selection, isGone),
          unsure: new Set([...get().unsure, ...idsWith('unknown')])
        })
      }
    }
  })
}
