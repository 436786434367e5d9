import type { Bridge } from '@shared/ipc/contract'
import { type Answers, NO_ANSWERS } from '@shared/likeness/answers'
import { createStore, type StoreApi } from 'zustand'
import {
  difference,
  has,
  type IndexSet,
  indicesIn,
  intersection,
  setOf,
  size
} from '../library/catalog/index-set'
import type { LibraryState } from '../library/library-state'
import { EMPTY_HISTORY, everSelected } from '../library/selection/history'
import { isOverruled, withAnswers, withBonds, withChosen } from './decisions'
import type { DuplicatesState } from './duplicates-state'
import { createGrouper, listedFacts } from './grouping'
import type { Group } from './likeness/groups'
import { type Looker, startLooking } from './looking'
import { type Change, createStoredAnswers } from './stored-answers'

/** What one decision changed, for its undo. */
interface Step {
  readonly answers: Answers
  /** What it added to the selection, and what it took out of it. */
  readonly added: IndexSet
  readonly removed: IndexSet
}

/** The ids that are selected as duplicates. */
const boundIn = ({ groups }: Answers): Set<string> =>
  new Set(groups.flatMap(({ others }) => others))

const UNDO_LIMIT = 100
/** New prints are grouped this often while everything is looked through. */
const REGROUP_EVERY = 50

const NOTHING = {
  compared: null,
  groups: [],
  unseen: [],
  answers: NO_ANSWERS,
  looking: null,
  problem: null,
  canUndo: false
} satisfies Partial<DuplicatesState>

/** Created when the duplicates are first opened. It follows the library's account. */
export function createDuplicatesStore(
  bridge: Bridge,
  library: StoreApi<LibraryState>
): StoreApi<DuplicatesState> {
  let past: Step[] = []
  let looker: Looker | null = null

  const store = createStore<DuplicatesState>((set, get) => {
    const grouper = createGrouper((found) => set({ ...found }))

    const stored = createStoredAnswers(bridge, {
      onAnswers: (answers) => set({ answers }),
      onRead: () => {
        // What was taken back to before would lack the answers that were read.
        past = []
        set({ canUndo: false })
      },
      onProblem: (problem) => set({ problem })
    })
    const refresh = (): void =>
      grouper.group(listedFacts(library.getState(), new Set(get().answers.chosen)))

    /** Changes the selection in one step, or two if need be. */
    const reselect = (added: IndexSet, removed: IndexSet): void => {
      const { selection, select, toggleAll } = library.getState()
      const leaving = intersection(removed, selection.now.indices)
      if (size(leaving) > 0) toggleAll(indicesIn(leaving))
      if (size(added) > 0) select(added)
    }
    const step = (change: Change): void => {
      const before = get().answers
      const answers = change(before)
      const { catalog, selection, locked } = library.getState()
      const setOfIds = (ids: readonly string[]): IndexSet =>
        setOf(ids.flatMap((id) => catalog.listedIndexOf(id) ?? []))
      const [boundBefore, bound] = [boundIn(before), boundIn(answers)]
      const released = [...boundBefore].filter((id) => !bound.has(id))
      const fresh = [...bound].filter((id) => !boundBefore.has(id))
      const wanted = difference(setOfIds(fresh), locked)
      const added = difference(wanted, selection.now.indices)
      // What is not bound any more is not left selected: it would go for no reason (R29).
      const removed = intersection(setOfIds(released), selection.now.indices)

      past = [...past, { answers: before, added, removed }].slice(-UNDO_LIMIT)
      set({ canUndo: stored.isRead() })
      stored.change(change)
      reselect(added, removed)
    }
    const selected = ({ ids }: Group, others: readonly string[]) =>
      ({ ids, decision: 'selected', others }) as const

    const open = async (account: string | null): Promise<void> => {
      looker?.stop()
      grouper.stop()
      past = []
      set({ ...NOTHING, account })
      if (account === null) return void stored.open(null)

      await stored.open(account)
      if (get().account === account) refresh()
    }
    void open(library.getState().account)
    library.subscribe(({ account, catalog, selection }, before) => {
      // Another catalog names other assets by the same indices.
      if (account !== before.account || catalog !== before.catalog) void open(account)
      else if (selection !== before.selection) stored.retry()
    })
    // What is selected is stored, or sent, once its bonds are.
    library.setState({ bondsHeld: stored.held })

    /** Whether the one that stays is still there, and still the one that stays. */
    const isCurrent = (group: Group): boolean => {
      const { catalog, unsure } = library.getState()
      const stays = catalog.listedIndexOf(group.ids[0] ?? '')
      const isThere = stays !== undefined && !has(unsure, stays)
      return isThere && !isOverruled(group, get().answers)
    }

    return {
      ...NOTHING,
      account: library.getState().account,
      refresh,
      decide: (group, decision, others) => {
        if (!isCurrent(group)) return false
        step((answers) => withAnswers(answers, [{ ids: group.ids, decision, others }]))
        return true
      },
      selectAll: (groups) => {
        const { locked, catalog } = library.getState()
        const isFree = (id: string): boolean => !has(locked, catalog.indexOf(id))
        const given = groups
          .filter(isCurrent)
          .map((group) => selected(group, group.ids.slice(1).filter(isFree)))
        const useful = given.filter(({ others }) => others.length > 0)
        step((answers) => withAnswers(answers, useful))
      },
      keepInstead: (group, id) => {
        step((answers) => withChosen(answers, id, group.ids))
        refresh()
      },
      bind: (groups) => {
        const { catalog, selection, isSelectionLoaded } = library.getState()
        const ever = everSelected(selection)
        const mayBeSelected = (id: string): boolean =>
          !isSelectionLoaded || has(ever, catalog.indexOf(id))
        stored.change((answers) => withBonds(answers, groups, mayBeSelected))
      },
      undo: () => {
        const last = past.at(-1)
        if (!last || !stored.isRead()) return
        past = past.slice(0, -1)
        set({ canUndo: past.length > 0 })
        stored.change(({ bonds }) => ({ ...last.answers, bonds }))
        reselect(last.removed, last.added)
        refresh()
      },
      acceptLoss: async () => {
        const { account } = get()
        if (account === null) return
        // Any of what is selected may have been a duplicate, and an undo must not bring it back.
        library.getState().revertTo(EMPTY_HISTORY)
        const begun = await bridge.request('duplicates:accept-loss', { account })
        if (get().account !== account) return
        if (begun.ok) await open(account)
        else set({ problem: begun.problem })
      },
      look: () => {
        const { catalog } = library.getState()
        const assets = get().unseen.flatMap((id) => {
          const asset = catalog.at(catalog.indexOf(id))
          return asset ? { id, type: asset.type } : []
        })
        if (assets.length === 0 || get().looking) return
        looker = startLooking(
          assets,
          () => performance.now(),
          (looking) => {
            set({ looking })
            if (looking === null) looker = null
            if (looking === null || looking.done % REGROUP_EVERY === 0) refresh()
          }
        )
      },
      pauseLooking: (isPaused) => looker?.pause(isPaused),
      stopLooking: () => looker?.stop()
    }
  })
  return store
}
