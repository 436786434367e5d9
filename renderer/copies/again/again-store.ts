import type {
  AgainEntry,
  AgainPlan,
  AgainProgress,
  AgainRun,
  PlannedFile
} from '@shared/copies/again'
import type { Bridge } from '@shared/ipc/contract'
import { fail, type Problem, type Result } from '@shared/problem'
import { createStore, type StoreApi } from 'zustand'
import type { LibraryState } from '../../library/library-state'

/** "Upload again": what is chosen, the question, the run, and the runs before it. */
export interface AgainState {
  readonly chosen: ReadonlySet<string>
  /** The plan that the question shows. */
  readonly plan: AgainPlan | null
  /** The user says that what may have arrived is not there. */
  readonly looked: boolean
  /** A plan is being made, or begins. */
  readonly isBusy: boolean
  /** The run under way, or the last one of this session. */
  readonly progress: AgainProgress | null
  /** The latest first; null until they were read. */
  readonly runs: readonly AgainRun[] | null
  readonly problem: Problem | null
  readonly choose: (ids: readonly string[], isChosen: boolean) => void
  readonly chooseNone: () => void
  /** Asks main for a plan, and with it the question. */
  readonly ask: () => Promise<void>
  readonly setLooked: (looked: boolean) => Promise<void>
  readonly confirm: () => Promise<void>
  readonly cancel: () => void
  readonly stop: () => void
  readonly look: (runId: string) => Promise<void>
  readonly planPage: (
    list: 'going' | 'left-out',
    offset: number
  ) => Promise<Result<readonly PlannedFile[]>>
  readonly runPage: (runId: string, offset: number) => Promise<Result<readonly AgainEntry[]>>
}

const EMPTY = {
  chosen: new Set<string>(),
  plan: null,
  looked: false,
  isBusy: false,
  progress: null,
  runs: null,
  problem: null
}

export function createAgainStore(
  bridge: Bridge,
  library: StoreApi<LibraryState>
): StoreApi<AgainState> {
  return createStore<AgainState>((set, get) => {
    /** Each plan, and each "Cancel", makes one that is still being made nobody's. */
    let askings = 0
    let isStarting = false
    const accountNow = (): string | null => library.getState().account
    const isOpen = (account: string): boolean => accountNow() === account

    const readRuns = async (account: string): Promise<void> => {
      const runs = await bridge.request('again:runs', { account })
      if (!isOpen(account)) return
      set(runs.ok ? { runs: runs.value } : { problem: runs.problem })
    }
    const load = async (): Promise<void> => {
      const account = accountNow()
      if (account === null) return
      // A window that was opened again shows what is under way.
      const current = await bridge.request('again:current', undefined)
      const progress = current.ok ? current.value : null
      if (isOpen(account) && progress?.account === account && get().progress === null)
        set({ progress })
      await readRuns(account)
    }

    library.subscribe(({ account }, before) => {
      if (account === before.account) return
      askings += 1
      set(EMPTY)
      void load()
    })
    void load()
    bridge.on('again:progress', (progress) => {
      if (!isOpen(progress.account)) return
      set({ progress })
      if (progress.phase === 'ended') void readRuns(progress.account)
    })

    const plan = async (looked: boolean): Promise<void> => {
      const account = accountNow()
      const ids = [...get().chosen]
      if (account === null || ids.length === 0 || get().isBusy) return
      askings += 1
      const mine = askings
      set({ isBusy: true, problem: null })
      const made = await bridge.request('again:plan', { account, ids, looked })
      if (mine !== askings) {
        if (made.ok) void bridge.request('again:discard', { planId: made.value.planId })
        return
      }
      set(
        made.ok
          ? { isBusy: false, plan: made.value, looked }
          : { isBusy: false, plan: null, problem: made.problem }
      )
    }

    return {
      ...EMPTY,
      choose: (ids, isChosen) => {
        const chosen = new Set(get().chosen)
        for (const id of ids) isChosen ? chosen.add(id) : chosen.delete(id)
        set({ chosen })
      },
      chooseNone: () => set({ chosen: new Set() }),
      ask: () => plan(false),
      setLooked: plan,
      confirm: async () => {
        const { plan: confirmed, isBusy } = get()
        const account = accountNow()
        if (confirmed === null || account === null || isBusy) return
        set({ isBusy: true })
        isStarting = true
        const { planId } = confirmed
        const started = await bridge.request('again:start', { account, planId })
        isStarting = false
        if (!isOpen(account)) return
        set({ isBusy: false, plan: null })
        if (!started.ok) return set({ problem: started.problem })
        // Its first events may have overtaken the answer.
        const isKnown = get().progress?.runId === started.value.runId
        set({ chosen: new Set(), ...(isKnown ? {} : { progress: started.value }) })
      },
      cancel: () => {
        const { plan: open } = get()
        if (open) void bridge.request('again:discard', { planId: open.planId })
        askings += 1
        set({ plan: null, isBusy: isStarting })
      },
      stop: () => void bridge.request('again:stop', undefined),
      look: async (runId) => {
        const account = accountNow()
        if (account === null) return
        set({ isBusy: true, problem: null })
        const looked = await bridge.request('again:look', { account, runId })
        if (!isOpen(account)) return
        set({ isBusy: false, ...(looked.ok ? {} : { problem: looked.problem }) })
        await readRuns(account)
      },
      planPage: async (list, offset) => {
        const { plan: open } = get()
        return open === null
          ? fail({ kind: 'plan-gone' })
          : bridge.request('again:plan-page', { planId: open.planId, list, offset })
      },
      runPage: async (runId, offset) => {
        const account = accountNow()
        return account === null
          ? fail({ kind: 'not-connected' })
          : bridge.request('again:run-page', { account, runId, offset })
      }
    }
  })
}
