import type {
  ExportFormat,
  PastRun,
  Plan,
  PlannedAsset,
  Report,
  ReportEntry,
  RunProgress
} from '@shared/deletion'
import type { Bridge } from '@shared/ipc/contract'
import { isBlocking } from '@shared/preflight'
import type { Problem, Result } from '@shared/problem'
import { createStore, type StoreApi } from 'zustand'
import type { LibraryState } from '../library/library-state'
import { whyNotDelete } from '../library/offline'
import type { PreflightState } from '../preflight/preflight-store'

/** From a selection to a report, one step at a time. */
type DeletionStep =
  | { readonly kind: 'idle'; readonly problem: Problem | null }
  | { readonly kind: 'planning' }
  | { readonly kind: 'confirming'; readonly plan: Plan; readonly starting: boolean }
  | { readonly kind: 'running'; readonly progress: RunProgress }
  | { readonly kind: 'reported'; readonly report: Report }

export interface DeletionState {
  readonly step: DeletionStep
  /** Asks main for a plan of the selection, which opens the confirmation. */
  readonly plan: () => Promise<void>
  /** The same for the assets a run has not deleted: a new plan and a new confirmation. */
  readonly planLeft: (runId: string) => Promise<void>
  /** Closes the confirmation, even before it has opened. Nothing else changes (R8). */
  readonly cancel: () => Promise<void>
  /** Starts the plan that was shown, with the choice that was shown (R27). */
  readonly confirm: (copiesFirst: boolean) => Promise<void>
  /** Continues an interrupted run. */
  readonly goOn: (runId: string) => Promise<void>
  readonly pause: () => Promise<void>
  readonly resume: () => Promise<void>
  readonly stop: () => Promise<void>
  /** Shows the current run, in a window that was opened again. */
  readonly rejoin: () => Promise<void>
  /** A page of main's frozen list, or of a report. */
  readonly planPage: (planId: string, offset: number) => Promise<Result<readonly PlannedAsset[]>>
  readonly reportPage: (runId: string, offset: number) => Promise<Result<readonly ReportEntry[]>>
  readonly export: (runId: string, format: ExportFormat) => Promise<Result<boolean>>
  readonly runs: () => Promise<Result<readonly PastRun[]>>
  /** Once a run: asked again, it answers what it has found. */
  readonly lookUp: (runId: string) => Promise<Result<PastRun>>
  readonly leave: (runId: string) => Promise<Result<null>>
  readonly clearHistory: () => Promise<Result<null>>
  /** Closes the report, or the problem that prevented a plan. */
  readonly close: () => void
}

const idle = (problem: Problem | null = null): { step: DeletionStep } => ({
  step: { kind: 'idle', problem }
})

const NO_ACCOUNT: Result<never> = { ok: false, problem: { kind: 'not-connected' } }

export function createDeletionStore(
  bridge: Bridge,
  library: StoreApi<LibraryState>,
  preflight: StoreApi<PreflightState>
): StoreApi<DeletionState> {
  /** Whether every deletion would fail; the notice above the grid says why. */
  const isBlocked = (): boolean => preflight.getState().findings.some(isBlocking)

  const lookedUp = new Map<string, PastRun>()

  return createStore<DeletionState>((set, get) => {
    const steer = async (
      name: 'deletion:pause' | 'deletion:resume' | 'deletion:stop'
    ): Promise<void> => {
      const { step } = get()
      if (step.kind === 'running') await bridge.request(name, { runId: step.progress.runId })
    }

    const withAccount = <T>(ask: (account: string) => Promise<Result<T>>): Promise<Result<T>> => {
      const { account } = library.getState()
      return account === null ? Promise.resolve(NO_ACCOUNT) : ask(account)
    }

    const planning = async (ask: (account: string) => Promise<Result<Plan>>): Promise<void> => {
      const { step } = get()
      if ((step.kind !== 'idle' && step.kind !== 'reported') || isBlocked()) return

      const mine: DeletionStep = { kind: 'planning' }
      set({ step: mine })
      const made = await withAccount(ask)
      // Cancelled before the plan arrived.
      if (get().step !== mine) return

      // Checked again, without keeping the dialog waiting.
      if (made.ok) void preflight.getState().check()
      set(
        made.ok
          ? { step: { kind: 'confirming', plan: made.value, starting: false } }
          : idle(made.problem)
      )
    }

    /** Shows a started run, unless its progress or report has overtaken the answer. */
    const begun = (started: Result<RunProgress>): void => {
      if (!started.ok) set(idle(started.problem))
      else if (get().step.kind !== 'running' && get().step.kind !== 'reported')
        set({ step: { kind: 'running', progress: started.value } })
    }

    bridge.on('deletion:progress', ({ progress, outcomes }) => {
      if (progress.account !== library.getState().account) return
      if (outcomes.length > 0) library.getState().applyOutcomes(outcomes)
      set({ step: { kind: 'running', progress } })
    })

    bridge.on('deletion:ended', (report) => {
      if (report.account === library.getState().account) set({ step: { kind: 'reported', report } })
    })

    return {
      ...idle(),
      plan: async () => {
        // The selection bar says why.
        if (whyNotDelete(library.getState()) !== null) return

        const { selectedIds, singlyIds } = library.getState()
        const [ids, singly] = [[...selectedIds()], [...singlyIds()]]
        if (ids.length > 0)
          await planning((account) => bridge.request('deletion:plan', { account, ids, singly }))
      },
      planLeft: (runId) =>
        planning((account) => bridge.request('deletion:plan-left', { account, runId })),
      cancel: async () => {
        const { step } = get()
        if (step.kind === 'planning') set(idle())
        if (step.kind !== 'confirming' || step.starting) return

        set(idle())
        await bridge.request('deletion:discard', { planId: step.plan.planId })
      },
      confirm: async (copiesFirst) => {
        const { step } = get()
        if (step.kind !== 'confirming' || step.starting || isBlocked()) return

        set({ step: { ...step, starting: true } })
        const { planId } = step.plan
        begun(await bridge.request('deletion:start', { planId, copiesFirst }))
      },
      goOn: async (runId) => {
        set(idle())
        lookedUp.delete(runId)
        begun(await withAccount((account) => bridge.request('deletion:go-on', { account, runId })))
      },
      pause: () => steer('deletion:pause'),
      resume: () => steer('deletion:resume'),
      stop: () => steer('deletion:stop'),
      rejoin: async () => {
        const current = await bridge.request('deletion:current', undefined)
        if (current.ok && current.value) begun({ ok: true, value: current.value })
      },
      planPage: (planId, offset) => bridge.request('deletion:plan-page', { planId, offset }),
      reportPage: (runId, offset) => bridge.request('deletion:report-page', { runId, offset }),
      export: (runId, format) =>
        withAccount((account) => bridge.request('deletion:export', { account, runId, format })),
      runs: () => withAccount((account) => bridge.request('deletion:runs', { account })),
      lookUp: async (runId) => {
        const known = lookedUp.get(runId)
        if (known) return { ok: true, value: known }
        const found = await withAccount((account) =>
          bridge.request('deletion:look-up', { account, runId })
        )
        if (found.ok) lookedUp.set(runId, found.value)
        return found
      },
      leave: (runId) =>
        withAccount((account) => bridge.request('deletion:leave', { account, runId })),
      clearHistory: () =>
        withAccount((account) => bridge.request('deletion:clear-history', { account })),
      close: () => set(idle())
    }
  })
}
