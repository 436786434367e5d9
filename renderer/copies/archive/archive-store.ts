import type { Check, SavedCopy } from '@shared/copies/archive'
import { RECORDS_PER_MESSAGE } from '@shared/deletion'
import type { Bridge } from '@shared/ipc/contract'
import type { LibraryOf } from '@shared/library/kind'
import type { Problem } from '@shared/problem'
import { createStore, type StoreApi } from 'zustand'
import type { LibraryState } from '../../library/library-state'
import { marksOf, remarked } from './marks'

/** The archive of the open account: what is in it, and what a check finds. */
export interface ArchiveState {
  /** By id, the newest copies first. Null until they have been read. */
  readonly saved: ReadonlyMap<string, SavedCopy> | null
  /** How often they were read. */
  readonly revision: number
  /** The check under way, or the last one. */
  readonly check: Check | null
  /** Why the archive could not be read, or checked. */
  readonly problem: Problem | null
  readonly begin: () => Promise<void>
  /** Another folder was chosen: what was in the one before says nothing of it. */
  readonly readAnew: () => Promise<void>
  readonly stop: () => void
}

const EMPTY = { saved: null, revision: 0, check: null, problem: null }

/** Keeps the library's marks "copy saved" as well. */
export function createArchiveStore(
  bridge: Bridge,
  library: StoreApi<LibraryState>
): StoreApi<ArchiveState> {
  return createStore<ArchiveState>((set, get) => {
    /** Each reading gives way to the next. */
    let reading = 0
    let run = ''
    const aside = new Set<string>()
    const { kind } = library.getState()
    const isOpen = (account: string): boolean => library.getState().account === account
    const isOf = ({ account, library: of }: LibraryOf): boolean => of === kind && isOpen(account)

    const mark = (): void => {
      const { saved } = get()
      const { catalog, takeCopied } = library.getState()
      if (saved) takeCopied(marksOf(catalog, saved, aside), true)
    }
    const markSome = (changed: Parameters<typeof remarked>[2]): void => {
      if (changed.length === 0) return
      const { catalog, copied, takeCopied } = library.getState()
      takeCopied(remarked(catalog, copied, changed), false)
    }

    const read = async (): Promise<void> => {
      const { account } = library.getState()
      if (account === null) return
      reading += 1
      const mine = reading
      const saved = new Map<string, SavedCopy>()
      for (let offset = 0; ; offset += RECORDS_PER_MESSAGE) {
        const page = await bridge.request('copies:saved', { library: kind, account, offset })
        if (mine !== reading || !isOpen(account)) return
        if (!page.ok) return set({ problem: page.problem })
        for (const copy of page.value) saved.set(copy.id, copy)
        if (page.value.length < RECORDS_PER_MESSAGE) break
      }
      set({ saved, revision: mine, problem: null })
      mark()
    }

    library.subscribe(({ account, phase }, before) => {
      if (account !== before.account) {
        reading += 1
        aside.clear()
        set(EMPTY)
        void read()
      } else if (phase.kind === 'ended' && before.phase.kind !== 'ended') mark()
    })
    void read()

    bridge.on('copies:saving', ({ saving, outcomes }) => {
      if (!isOf(saving)) return
      const done = outcomes.filter(({ outcome }) => outcome !== 'unproved')
      // Of tasks these are works, and only the archive tells when a task has all of them.
      if (kind === 'uploads') markSome(done.map(({ id }) => ({ id, proved: true })))
      if (saving.phase === 'ended') void read()
    })
    bridge.on('deletion:progress', ({ progress, copies = [] }) => {
      if (!isOf(progress)) return
      if (progress.runId !== run) {
        run = progress.runId
        aside.clear()
      }
      for (const { id, proved } of copies) if (!proved) aside.add(id)
      markSome(copies)
    })
    bridge.on('deletion:ended', (report) => {
      if (report.copiesFirst && isOf(report)) void read()
    })
    bridge.on('copies:checked', ({ account, library: of, ...check }) => {
      if (!isOf({ account, library: of })) return
      set({ check })
      if (check.phase !== 'running') void read()
    })

    return {
      ...EMPTY,
      begin: async () => {
        const { account } = library.getState()
        if (account === null) return
        const begun = await bridge.request('copies:check', { library: kind, account })
        if (!isOpen(account)) return
        if (!begun.ok) set({ problem: begun.problem })
        // Its first events may have overtaken the answer.
        else if (get().check?.phase !== 'running') set({ check: begun.value, problem: null })
      },
      readAnew: async () => {
        set(EMPTY)
        const { catalog, takeCopied } = library.getState()
        takeCopied(marksOf(catalog, new Map(), aside), true)
        await read()
      },
      stop: () => void bridge.request('copies:stop-check', undefined)
    }
  })
}
