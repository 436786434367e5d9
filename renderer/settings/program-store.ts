import type { Bridge } from '@shared/ipc/contract'
import type { Problem, Result } from '@shared/problem'
import {
  type Folder,
  PAGE_ERROR_LIMITS,
  PAGE_ERRORS_PER_SESSION,
  type ProgramFacts
} from '@shared/program'
import { createStore, type StoreApi } from 'zustand'

/** "Remove everything", from the moment it is asked about. */
export interface Removal {
  readonly isRemoving: boolean
  readonly problem: Problem | null
}

export interface ProgramState {
  /** Null until main has answered. */
  readonly facts: ProgramFacts | null
  /** Whether the diagnostics have just been copied. */
  readonly copied: boolean
  /** Why a folder could not be opened or the diagnostics not be copied. */
  readonly problem: Problem | null
  readonly removal: Removal | null
  /** A newer version; null until one is known. */
  readonly newer: string | null
  readonly lookForNewer: () => Promise<void>
  readonly load: () => Promise<void>
  readonly openFolder: (folder: Folder) => Promise<void>
  readonly copyDiagnostics: () => Promise<void>
  readonly askRemoval: () => void
  readonly cancelRemoval: () => void
  /** Removes everything the program has stored; it then looks newly installed. */
  readonly removeEverything: () => Promise<void>
  /** Has main log an error of the page. Never fails itself. */
  readonly report: (error: unknown) => void
}

export function createProgramStore(
  bridge: Bridge,
  startOver: () => Promise<void>
): StoreApi<ProgramState> {
  let reported = 0

  return createStore((set, get) => {
    const tell = (answer: Result<unknown>): void =>
      set({ problem: answer.ok ? null : answer.problem })

    return {
      facts: null,
      newer: null,
      lookForNewer: async () => {
        const newer = await bridge.request('program:newer-version', undefined)
        if (newer.ok) set({ newer: newer.value })
      },
      copied: false,
      problem: null,
      removal: null,
      load: async () => {
        const facts = await bridge.request('program:facts', undefined)
        set(facts.ok ? { facts: facts.value } : { problem: facts.problem })
      },
      openFolder: async (folder) => tell(await bridge.request('program:open-folder', { folder })),
      copyDiagnostics: async () => {
        set({ copied: false })
        const copied = await bridge.request('program:copy-diagnostics', undefined)
        tell(copied)
        set({ copied: copied.ok })
      },
      askRemoval: () => set({ removal: { isRemoving: false, problem: null } }),
      cancelRemoval: () => {
        const removal = get().removal
        set({ removal: null })
        // A removal that failed halfway may have removed some of it.
        if (removal?.problem) void startOver()
      },
      removeEverything: async () => {
        set({ removal: { isRemoving: true, problem: null } })
        const removed = await bridge.request('program:remove-everything', undefined)
        set({ removal: removed.ok ? null : { isRemoving: false, problem: removed.problem } })
        if (removed.ok) await startOver()
      },
      report: (error) => {
        reported += 1
        if (reported > PAGE_ERRORS_PER_SESSION) return

        const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
        const cut = {
          message: message.slice(0, PAGE_ERROR_LIMITS.message),
          stack: stack.slice(0, PAGE_ERROR_LIMITS.stack)
        }
        bridge.request('log:page-error', cut).catch(() => undefined)
      }
    }
  })
}
