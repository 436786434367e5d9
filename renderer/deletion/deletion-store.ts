import type {
  ExportFormat,
  PastRun,
  Plan,
  PlannedAsset,
  Planning,
  Report,
  ReportEntry,
  RunProgress
} from '@shared/deletion'
import type { Bridge } from '@shared/ipc/contract'
import type { LibraryOf } from '@shared/library/kind'
import { isBlocking } from '@shared/preflight'
import type { Problem, Result } from '@shared/problem'
import { createStore, type StoreApi } from 'zustand'
import type { LibraryState } from '../library/library-state'
import { whyNotDelete } from '../library/offline'
import type { PreflightState } from '../preflight/preflight-store'

/** Where nothing is under way. A step that is cancelled or fails leads back to it (R8). */
type RestingStep =
  | { readonly kind: 'idle'; readonly problem: Problem | null }
  | { readonly kind: 'reported'; readonly report: Report; readonly problem: Problem | null }

/** Asks for a plan, also of these of the assets that are held (R33). */
type AskForPlan = (account: string, singly: readonly string[]) => Promise<Result<Plan>>

/** Asking, and where it was asked. */
type AskingStep =
  | { readonly kind: 'planning'; readonly from: RestingStep }
  | { readonly kind: 'continuing'; readonly from: RestingStep }
  | {
      readonly kind: 'confirming'
      readonly plan: Plan
      readonly starting: boolean
      /** Another plan of the same assets is being made. */
      readonly renewing: boolean
      readonly ask: AskForPlan
      readonly from: RestingStep
    }

/** From a selection to a report, one step at a time. */
type DeletionStep =
  | RestingStep
  | AskingStep
  | { readonly kind: 'running'; readonly progress: RunProgress }

export interface DeletionState {
  readonly step: DeletionStep
  /** How far the favourites among selected tasks are looked up for a plan; null: they are not. */
  readonly lookingUp: Planning | null
  /** Whether a run of this library was interrupted, as far as its runs were read. */
  readonly isAnyUnfinished: boolean
  /** Asks main for a plan of the selection, which opens the confirmation. */
  readonly plan: () => Promise<void>
  /** The same for the assets a run has not deleted: a new plan and a new confirmation. */
  readonly planLeft: (runId: string) => Promise<void>
  /** Asks anew, with these of the assets that were left out as held. */
  readonly include: (ids: readonly string[]) => Promise<void>
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

const IDLE: { step: DeletionStep } = { step: { kind: 'idle', problem: null } }

const backTo = (from: RestingStep, problem: Problem | null = null): { step: DeletionStep } => ({
  step: { ...from, problem }
})

const isResting = (step: DeletionStep): step is RestingStep =>
  step.kind === 'idle' || step.kind === 'reported'

const NO_ACCOUNT: Result<never> = { ok: false, problem: { kind: 'not-connected' } }

/** `isElsewhere`: whether a deletion runs in the other library. There is one at a time. */
export function createDeletionStore(
  bridge: Bridge,
  library: StoreApi<LibraryState>,
  preflight: StoreApi<PreflightState>,
  isElsewhere: () => boolean = () => false
): StoreApi<DeletionState> {
  /** Whether every deletion would fail; the notice above the grid says why. */
  const isBlocked = (): boolean => preflight.getState().findings.some(isBlocking)

  const { kind } = library.getState()
  const lookedUp = new Map<string, PastRun>()

  return createStore<DeletionState>((set, get) => {
    const steer = async (
      name: 'deletion:pause' | 'deletion:resume' | 'deletion:stop'
    ): Promise<void> => {
      const { step } = get()
      if (step.kind === 'running') await bridge.request(name, { runId: step.progress.runId })
    }

    const isOpen = ({ account, library: of }: LibraryOf): boolean =>
      of === kind && account === library.getState().account

    const withAccount = <T>(ask: (account: string) => Promise<Result<T>>): Promise<Result<T>> => {
      const { account } = library.getState()
      return account === null ? Promise.resolve(NO_ACCOUNT) : ask(account)
    }

    const planning = async (ask: AskForPlan): Promise<void> => {
      const { step: from } = get()
      if (!isResting(from) || isBlocked() || isElsewhere()) return

      const mine: DeletionStep = { kind: 'planning', from }
      set({ step: mine, lookingUp: null })
      const made = await withAccount((account) => ask(account, []))
      if (get().step !== mine) {
        // Cancelled before the plan arrived.
        if (made.ok) await discard(made.value)
        return
      }
      if (!made.ok) return set(backTo(from, made.problem))

      // Checked again, without keeping the dialog waiting.
      void preflight.getState().check()
      const plan = made.value
      set({ step: { kind: 'confirming', plan, starting: false, renewing: false, ask, from } })
    }

    const discard = ({ planId }: Plan) => bridge.request('deletion:discard', { planId })

    /**
     * Shows a run of the open account, unless its progress or report has overtaken the answer.
     */
    const show = (progress: RunProgress): void => {
      const { step } = get()
      if (step.kind === 'running' || step.kind === 'reported') return
      if (isOpen(progress)) set({ step: { kind: 'running', progress } })
    }

    /** Starts a run; a failure leads back to where it was asked for. */
    const begin = async (
      mine: AskingStep,
      ask: () => Promise<Result<RunProgress>>
    ): Promise<boolean> => {
      set({ step: mine })
      const started = await ask()
      if (started.ok) show(started.value)
      else if (get().step === mine) set(backTo(mine.from, started.problem))
      return started.ok
    }

    bridge.on('deletion:planning', (lookingUp) => {
      if (isOpen(lookingUp)) set({ lookingUp })
    })

    bridge.on('deletion:progress', ({ progress, outcomes }) => {
      if (!isOpen(progress)) return
      if (outcomes.length > 0) library.getState().applyOutcomes(outcomes)
      set({ step: { kind: 'running', progress } })
    })

    bridge.on('deletion:ended', (report) => {
      if (isOpen(report)) set({ step: { kind: 'reported', report, problem: null } })
    })

    return {
      ...IDLE,
      lookingUp: null,
      isAnyUnfinished: false,
      plan: async () => {
        // The selection bar says why.
        if (whyNotDelete(library.getState()) !== null) return

        const ids = [...library.getState().selectedIds()]
        if (ids.length > 0)
          await planning((account, singly) =>
            bridge.request('deletion:plan', {
              library: kind,
              account,
              ids,
              singly: [...singly]
            })
          )
      },
      planLeft: (runId) =>
        planning((account, singly) =>
          bridge.request('deletion:plan-left', {
            library: kind,
            account,
            runId,
            singly: [...singly]
          })
        ),
      include: async (ids) => {
        const { step } = get()
        if (step.kind !== 'confirming' || step.starting || step.renewing) return

        const mine: DeletionStep = { ...step, renewing: true }
        set({ step: mine })
        const made = await withAccount((account) => step.ask(account, ids))
        if (get().step === mine)
          set(made.ok ? { step: { ...step, plan: made.value } } : backTo(step.from, made.problem))
        else if (made.ok) await discard(made.value)
      },
      cancel: async () => {
        const { step } = get()
        if (step.kind === 'planning') {
          set({ ...backTo(step.from), lookingUp: null })
          await withAccount((account) =>
            bridge.request('deletion:cancel-plan', { library: kind, account })
          )
        }
        if (step.kind !== 'confirming' || step.starting) return

        set(backTo(step.from))
        await discard(step.plan)
      },
      confirm: async (copiesFirst) => {
        const { step } = get()
        if (step.kind !== 'confirming' || step.starting || step.renewing || isBlocked()) return

        const { planId } = step.plan
        await begin({ ...step, starting: true }, () =>
          bridge.request('deletion:start', { library: kind, planId, copiesFirst })
        )
      },
      goOn: async (runId) => {
        const { step: from } = get()
        if (!isResting(from) || isElsewhere()) return

        const hasBegun = await begin({ kind: 'continuing', from }, () =>
          withAccount((account) =>
            bridge.request('deletion:go-on', { library: kind, account, runId })
          )
        )
        if (!hasBegun) return
        lookedUp.delete(runId)
        await get().runs()
      },
      pause: () => steer('deletion:pause'),
      resume: () => steer('deletion:resume'),
      stop: () => steer('deletion:stop'),
      rejoin: async () => {
        const current = await bridge.request('deletion:current', undefined)
        if (current.ok && current.value) show(current.value)
      },
      planPage: (planId, offset) => bridge.request('deletion:plan-page', { planId, offset }),
      reportPage: (runId, offset) =>
        bridge.request('deletion:report-page', { library: kind, runId, offset }),
      export: (runId, format) =>
        withAccount((account) =>
          bridge.request('deletion:export', { library: kind, account, runId, format })
        ),
      runs: () =>
        withAccount(async (account) => {
          const read = await bridge.request('deletion:runs', { library: kind, account })
          if (read.ok && account === library.getState().account)
            set({ isAnyUnfinished: read.value.some(({ endedAt }) => endedAt === null) })
          return read
        }),
      lookUp: async (runId) => {
        const known = lookedUp.get(runId)
        if (known) return { ok: true, value: known }
        const found = await withAccount((account) =>
          bridge.request('deletion:look-up', { library: kind, account, runId })
        )
        if (found.ok) lookedUp.set(runId, found.value)
        return found
      },
      leave: async (runId) => {
        const left = await withAccount((account) =>
          bridge.request('deletion:leave', { library: kind, account, runId })
        )
        await get().runs()
        return left
      },
      clearHistory: () =>
        withAccount((account) =>
          bridge.request('deletion:clear-history', { library: kind, account })
        ),
      close: () => set({ ...IDLE, lookingUp: null })
    }
  })
}
