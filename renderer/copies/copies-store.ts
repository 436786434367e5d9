import type { CopiesEstimate, CopiesSetup, Saving, SavingEntry } from '@shared/copies/saving'
import type { Bridge } from '@shared/ipc/contract'
import type { Problem, Result } from '@shared/problem'
import { createStore, type StoreApi } from 'zustand'
import type { LibraryState } from '../library/library-state'

/** Copies of the open account: its folder, and "Save copies" from its start to its last line. */
export interface CopiesState {
  /** Null until main has answered. */
  readonly setup: CopiesSetup | null
  /** How often a folder was chosen: two may have the same name. */
  readonly choices: number
  /** The job under way, or the last one until its line is closed. */
  readonly saving: Saving | null
  /** Why the last press of a button did nothing. */
  readonly problem: Problem | null
  /** Asks for a folder first if none was ever chosen. */
  readonly save: (ids: readonly string[]) => Promise<void>
  readonly pause: () => void
  readonly resume: () => void
  readonly stop: () => void
  /** Saves those again that could not be saved. */
  readonly saveLeft: () => Promise<void>
  /** Closes the line at the end, or the problem. */
  readonly close: () => void
  readonly reportPage: (offset: number) => Promise<Result<readonly SavingEntry[]>>
  /** False: the user cancelled, or it failed. */
  readonly chooseFolder: () => Promise<boolean>
  readonly setFirst: (first: boolean) => void
  readonly setPrompts: (prompts: boolean) => void
  readonly estimate: (ids: readonly string[]) => Promise<Result<CopiesEstimate>>
  /** Shows a copy in the system's file manager; null: the folder. */
  readonly show: (id: string | null) => Promise<void>
}

type Steering = 'copies:pause' | 'copies:resume' | 'copies:stop'

const EMPTY = { setup: null, choices: 0, saving: null, problem: null }

export function createCopiesStore(
  bridge: Bridge,
  library: StoreApi<LibraryState>,
  onFolder: () => void
): StoreApi<CopiesState> {
  return createStore<CopiesState>((set, get) => {
    const { kind } = library.getState()
    const accountNow = (): string | null => library.getState().account
    /** Of this library of this account. */
    const isOf = (saving: Saving, account: string | null): boolean =>
      saving.library === kind && saving.account === account
    const isOpen = (account: string): boolean => accountNow() === account

    const load = async (account: string): Promise<void> => {
      const setup = await bridge.request('copies:setup', { library: kind, account })
      if (setup.ok && isOpen(account)) set({ setup: setup.value })

      // A window that was opened again shows what is under way.
      const current = await bridge.request('copies:current', undefined)
      if (!current.ok || current.value === null || !isOpen(account)) return
      const { value } = current
      if (isOf(value, account) && value.phase !== 'ended' && !get().saving) set({ saving: value })
    }

    library.subscribe(({ account }, before) => {
      if (account === before.account) return
      set(EMPTY)
      if (account !== null) void load(account)
    })
    const first = accountNow()
    if (first !== null) void load(first)

    bridge.on('copies:saving', ({ saving }) => {
      if (isOf(saving, accountNow())) set({ saving })
    })

    const steer = (name: Steering) => () => {
      const { saving } = get()
      if (saving) void bridge.request(name, { savingId: saving.savingId })
    }

    const chooseFolder = async (): Promise<boolean> => {
      const account = accountNow()
      if (account === null) return false
      const chosen = await bridge.request('copies:choose-folder', { library: kind, account })
      if (!isOpen(account)) return false
      if (!chosen.ok) set({ problem: chosen.problem })
      if (!chosen.ok || chosen.value === null) return false
      set({ setup: chosen.value, choices: get().choices + 1, problem: null })
      onFolder()
      return true
    }

    /** Shown at once: what is pressed next goes by it. */
    const setting = (
      change: Partial<CopiesSetup>,
      send: (of: { library: typeof kind; account: string }) => Promise<Result<null>>
    ): void => {
      const account = accountNow()
      const { setup } = get()
      if (account === null || setup === null) return
      set({ setup: { ...setup, ...change } })
      void send({ library: kind, account })
    }

    const save = async (ids: readonly string[]): Promise<void> => {
      const account = accountNow()
      if (account === null || ids.length === 0) return
      if (!get().setup?.folder && !(await chooseFolder())) return

      const started = await bridge.request('copies:save', {
        library: kind,
        account,
        ids: [...ids]
      })
      if (!isOpen(account)) return
      if (!started.ok) return set({ problem: started.problem })
      // Its first events may have overtaken the answer.
      const isKnown = get().saving?.savingId === started.value.savingId
      set(isKnown ? { problem: null } : { saving: started.value, problem: null })
    }

    return {
      ...EMPTY,
      save,
      pause: steer('copies:pause'),
      resume: steer('copies:resume'),
      stop: steer('copies:stop'),
      saveLeft: async () => {
        const { saving, reportPage } = get()
        if (saving === null) return
        const left: string[] = []
        for (let offset = 0; offset < saving.total; ) {
          const page = await reportPage(offset)
          if (!page.ok || page.value.length === 0) return
          for (const { id, outcome } of page.value)
            if (outcome === null || outcome.kind === 'unproved') left.push(id)
          offset += page.value.length
        }
        await save(left)
      },
      close: () => {
        const { saving } = get()
        set({ problem: null, saving: saving?.phase === 'ended' ? null : saving })
      },
      reportPage: async (offset) => {
        const { saving } = get()
        return saving === null
          ? { ok: true, value: [] }
          : bridge.request('copies:report-page', { savingId: saving.savingId, offset })
      },
      chooseFolder,
      setFirst: (first) =>
        setting({ first }, (of) => bridge.request('copies:set-first', { ...of, first })),
      setPrompts: (prompts) =>
        setting({ prompts }, (of) => bridge.request('copies:set-prompts', { ...of, prompts })),
      estimate: async (ids) => {
        const account = accountNow()
        return account === null
          ? { ok: false, problem: { kind: 'not-connected' } }
          : bridge.request('copies:estimate', { library: kind, account, ids: [...ids] })
      },
      show: async (id) => {
        const account = accountNow()
        if (account === null) return
        const shown = await bridge.request('copies:show', { library: kind, account, id })
        if (!shown.ok && isOpen(account)) set({ problem: shown.problem })
      }
    }
  })
}
