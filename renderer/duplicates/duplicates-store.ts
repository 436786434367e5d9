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
import { withAnswers, withBonds, withChosen } from './decisions'
import type { DuplicatesState } from './duplicates-state'
import { createGrouper, listedFacts } from './grouping'
import type { Group } from './likeness/groups'
import { type Looker, startLooking } from './looking'

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
  let saving: Promise<unknown> = Promise.resolve()

  const store = createStore<DuplicatesState>((set, get) => {
    const grouper = createGrouper((found) => set({ ...found }))

    /** One save at a time, so that the last one wins. */
    const save = (answers: Answers): void => {
      const { account } = get()
      set({ answers })
      if (account === null) return
      saving = saving.then(async () => {
        const saved = await bridge.request('duplicates:save', { account, answers })
        if (!saved.ok && get().account === account) set({ problem: saved.problem })
      })
    }
    const refresh = (): void =>
      grouper.group(listedFacts(library.getState(), new Set(get().answers.chosen)))

    /** Changes the selection in one step, or two if need be. */
    const reselect = (added: IndexSet, removed: IndexSet): void => {
      const { selection, select, toggleAll } = library.getState()
      const leaving = intersection(removed, selection.now.indices)
      if (size(leaving) > 0) toggleAll(indicesIn(leaving))
      if (size(added) > 0) select(added)
    }
    const step = (answers: Answers): void => {
      const before = get().answers
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

      reselect(added, removed)
      past = [...past, { answers: before, added, removed }].slice(-UNDO_LIMIT)
      set({ canUndo: true })
      save(answers)
    }
    const selected = ({ ids }: Group, others: readonly string[]) =>
      ({ ids, decision: 'selected', others }) as const

    const open = async (account: string | null): Promise<void> => {
      looker?.stop()
      grouper.stop()
      past = []
      set({ ...NOTHING, account })
      if (account === null) return

      const loaded = await bridge.request('duplicates:load', { account })
      if (get().account !== account) return
      if (loaded.ok) set({ answers: loaded.value })
      else set({ problem: loaded.problem })
      refresh()
    }
    void open(library.getState().account)
    library.subscribe(({ account }, before) => account !== before.account && void open(account))

    return {
      ...NOTHING,
      account: library.getState().account,
      refresh,
      decide: (group, decision, others) =>
        step(withAnswers(get().answers, [{ ids: group.ids, decision, others }])),
      selectAll: (groups) => {
        const { locked, catalog } = library.getState()
        const isFree = (id: string): boolean => !has(locked, catalog.indexOf(id))
        const given = groups.map((group) => selected(group, group.ids.slice(1).filter(isFree)))
        const useful = given.filter(({ others }) => others.length > 0)
        step(withAnswers(get().answers, useful))
      },
      keepInstead: (group, id) => {
        step(withChosen(get().answers, id, group.ids))
        refresh()
      },
      bind: (groups) => {
        const { catalog, selection } = library.getState()
        const isSelected = (id: string): boolean => has(selection.now.indices, catalog.indexOf(id))
        save(withBonds(get().answers, groups, isSelected))
      },
      undo: () => {
        const last = past.at(-1)
        if (!last) return
        past = past.slice(0, -1)
        reselect(last.removed, last.added)
        set({ canUndo: past.length > 0 })
        save({ ...last.answers, bonds: get().answers.bonds })
        refresh()
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
