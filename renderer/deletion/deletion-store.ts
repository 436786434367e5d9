import type { Bridge } from '@shared/contract'
import type { Plan, PlannedAsset, Report, ReportEntry, RunProgress } from '@shared/deletion'
import type { Problem, Result } from '@shared/problem'
import { createStore, type StoreApi } from 'zustand'
import type { LibraryState } from '../library/library-store'

/** From a selection to a report, one step at a time. */
export type DeletionStep =
  | { readonly kind: 'idle'; readonly problem: Problem | null }
  | { readonly kind: 'planning' }
  | { readonly kind: 'confirming'; readonly plan: Plan; readonly starting: boolean }
  | { readonly kind: 'running'; readonly progress: RunProgress }
  | { readonly kind: 'reported'; readonly report: Report }

export interface DeletionState {
  readonly step: DeletionStep
  /** Asks main for a plan of what is selected, which opens the confirmation. */
  readonly plan: () => Promise<void>
  /** Closes the confirmation, also while it is on its way. Nothing else changes (R8). */
  readonly cancel: () => Promise<void>
  /** Starts the plan that was shown. */
  readonly confirm: () => Promise<void>
  readonly pause: () => Promise<void>
  readonly resume: () => Promise<void>
  readonly stop: () => Promise<void>
  /** A page of main's frozen list, or of its report. */
  readonly planPage: (planId: string, offset: number) => Promise<Result<readonly PlannedAsset[]>>
  readonly reportPage: (runId: string, offset: number) => Promise<Result<readonly ReportEntry[]>>
  /** Closes the report, or a word about why there was no plan. */
  readonly close: () => void
}

const idle = (problem: Problem | null = null): { step: DeletionStep } => ({ step: { kind: 'idle', problem } })

export function createDeletionStore(bridge: Bridge, library: StoreApi<LibraryState>): StoreApi<DeletionState> {
  return createStore<DeletionState>((set, get) => {
    const steer = async (name: 'deletion:pause' | 'deletion:resume' | 'deletion:stop'): Promise<void> => {
      const { step } = get()
      if (step.kind === 'running') await bridge.request(name, { runId: step.progress.runId })
    }
    bridge.on('deletion:progress', ({ progress, outcomes }) => {
      if (outcomes.length > 0) library.getState().settle(outcomes)
      set({ step: { kind: 'running', progress } })
    })
    bridge.on('deletion:ended', (report) => set({ step: { kind: 'reported', report } }))

    return {
      ...idle(),
      plan: async () => {
        const { account, selectedIds } = library.getState()
        const ids = selectedIds()
        const { step } = get()
        const isFree = step.kind === 'idle' || step.kind === 'reported'
        if (account === null || ids.length === 0 || !isFree) return
        const planning: DeletionStep = { kind: 'planning' }
        set({ step: planning })
        const made = await bridge.request('deletion:plan', { account, ids: [...ids] })
        // Cancelled before the plan was there.
        if (get().step !== planning) return
        set(made.ok ? { step: { kind: 'confirming', plan: made.value, starting: false } } : idle(made.problem))
      },
      cancel: async () => {
        const { step } = get()
        if (step.kind === 'planning') set(idle())
        if (step.kind !== 'confirming' || step.starting) return
        set(idle())
        await bridge.request('deletion:discard', { planId: step.plan.planId })
      },
      confirm: async () => {
        const { step } = get()
        if (step.kind !== 'confirming' || step.starting) return
        set({ step: { ...step, starting: true } })
        const started = await bridge.request('deletion:start', { planId: step.plan.planId })
        if (!started.ok) return set(idle(started.problem))
        // The first progress may have overtaken this answer.
        if (get().step.kind === 'confirming') set({ step: { kind: 'running', progress: started.value } })
      },
      pause: () => steer('deletion:pause'),
      resume: () => steer('deletion:resume'),
      stop: () => steer('deletion:stop'),
      planPage: (planId, offset) => bridge.request('deletion:plan-page', { planId, offset }),
      reportPage: (runId, offset) => bridge.request('deletion:report-page', { runId, offset }),
      close: () => set(idle())
    }
  })
}
