import type {
  ExportFormat,
  PastRun,
  Plan,
  PlannedAsset,
  Planning,
  ReportEntry,
  RunProgress
} from '@shared/deletion'
import type { Bridge } from '@shared/ipc/contract'
import type { LibraryOf } from '@shared/library/kind'
import { isBlocking } from '@shared/preflight'
import type { Result } from '@shared/problem'
import { createStore, type StoreApi } from 'zustand'
import { setOf } from '../library/catalog/index-set'
import type { LibraryState } from '../library/library-state'
import { isOffline, whyNotDelete } from '../library/offline'
import type { PreflightState } from '../preflight/preflight-store'
import {
  type AskForPlan,
  type AskingStep,
  backTo,
  type DeletionStep,
  IDLE,
  isAside,
  isResting
} from './question/steps'
import { usedOf } from './used'

export interface DeletionState {
  readonly step: DeletionStep
  /** How far the favourites among selected tasks are looked up for a plan; null: they are not. */
  readonly lookingUp: Planning | null
  /** Whether a run of this library was interrupted, as far as its runs were read. */
  readonly isAnyUnfinished: boolean
  /** Asks main for a plan of the selection, which opens the confirmation. */
  readonly plan: () => Promise<void>
  /** The same for these alone, whatever is selected. */
  readonly planThese: (ids: readonly string[]) => Promise<void>
  /** The same for the assets a run has not deleted: a new plan and a new confirmation. */
  readonly planLeft: (runId: string) => Promise<void>
  /** Asks anew, with these of the assets that were left out as held. */
  readonly include: (ids: readonly string[]) => Promise<void>
  /** Shows the used ones of the plan in the library, and cancels nothing (R33). */
  readonly showUsed: (theseAre: () => string) => Promise<void>
  /** Asks anew about what is selected now, once the user has looked. */
  readonly comeBack: () => Promise<void>
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
  /** For another account: nothing is known of its runs. */
  readonly reset: () => void
}

/** Everything was deselected while the question waited. */
const NOTHING_SELECTED: Result<never> = {
  ok: false,
  problem: { kind: 'plan-empty', locked: 0, unlisted: 0, unbacked: 0 }
}

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
      const asked = { starting: false, renewing: false, isAside: false }
      set({ step: { kind: 'confirming', plan, ...asked, ask, from } })
    }

    const askFor =
      (idsNow: () => readonly string[]): AskForPlan =>
      async (account, singly) => {
        const held = await library.getState().bondsHeld()
        if (!held.ok) return held
        const ids = [...idsNow()]
        return ids.length === 0
          ? NOTHING_SELECTED
          : bridge.request('deletion:plan', {
              library: kind,
              account,
              ids,
              singly: [...singly]
            })
      }

    /** What is selected may have changed by the time it is asked about again. */
    const askForSelected = askFor(() => library.getState().selectedIds())

    /** Another plan takes the place of the one in question, which is out of the way no more. */
    const renew = async (singly: readonly string[]): Promise<void> => {
      const { step } = get()
      if (step.kind !== 'confirming' || step.starting || step.renewing || isElsewhere()) return

      const mine: DeletionStep = { ...step, renewing: true }
      set({ step: mine })
      const made = await withAccount((account) => step.ask(account, singly))
      if (get().step === mine)
        set(
          made.ok
            ? { step: { ...step, plan: made.value, isAside: false } }
            : backTo(step.from, made.problem)
        )
      else if (made.ok) await discard(made.value)
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

        if (isAside(get().step)) return get().comeBack()
        if (library.getState().selectedIds().length > 0) await planning(askForSelected)
      },
      planThese: async (ids) => {
        if (!isOffline(library.getState().phase)) await planning(askFor(() => ids))
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
      include: (ids) => renew(ids),
      showUsed: async (theseAre) => {
        const { step } = get()
        if (step.kind !== 'confirming' || step.starting || step.renewing) return

        const used = await usedOf(step.plan, get().planPage)
        if (get().step !== step) return
        const { catalog, showThese } = library.getState()
        showThese(theseAre, setOf(used.map(catalog.indexOf)))
        set({ step: { ...step, isAside: true } })
      },
      comeBack: async () => {
        if (isAside(get().step)) await renew([])
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
        if (step.kind !== 'confirming' || step.isAside || step.starting || step.renewing) return
        if (isBlocked() || isElsewhere()) return

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
      close: () => set({ ...IDLE, lookingUp: null }),
      reset: () => set({ ...IDLE, lookingUp: null, isAnyUnfinished: false })
    }
  })
}
