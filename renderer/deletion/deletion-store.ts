import type { PastRun, Plan, RunProgress } from '@shared/deletion'
import type { Bridge } from '@shared/ipc/contract'
import type { LibraryOf } from '@shared/library/kind'
import { isBlocking } from '@shared/preflight'
import { ok, type Result } from '@shared/problem'
import { createStore, type StoreApi } from 'zustand'
import { setOf } from '../library/catalog/index-set'
import type { LibraryState } from '../library/library-state'
import { isOffline, whyNotDelete } from '../library/offline'
import type { PreflightState } from '../preflight/preflight-store'
import type { DeletionState } from './deletion-state'
import {
  type AskForPlan,
  type AskingStep,
  backTo,
  type DeletionStep,
  IDLE,
  isAside,
  isLookUp,
  isResting,
  type RestingStep
} from './question/steps'
import { lookedAtOf } from './question/used'

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

  const { kind, closeNotice } = library.getState()
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

    /** Where something can begin; a look-up of favourites ends for it. Null: nothing can now. */
    const startingPoint = (): RestingStep | null => {
      if (isElsewhere()) return null
      if (isLookUp(get().step)) void get().cancel()
      const { step } = get()
      return isResting(step) ? step : null
    }

    /** `isAsked`: whether the question follows; a plan looks up favourites in any case. */
    const planning = async (ask: AskForPlan, isAsked = true): Promise<void> => {
      const from = isAsked && isBlocked() ? null : startingPoint()
      if (from === null) return

      const ofSelected = ask === askForSelected ? selectedNow() : null
      const mine: DeletionStep = { kind: 'planning', isAsked, from }
      closeNotice()
      set({ step: mine, lookingUp: null })
      const made = await withAccount((account) => ask(account, []))
      if (get().step !== mine) {
        // Cancelled before the plan arrived.
        if (made.ok) await discard(made.value)
        return
      }
      if (!isAsked) {
        const isEmpty = !made.ok && made.problem.kind === 'plan-empty'
        set(backTo(from, made.ok || isEmpty ? null : made.problem))
        if (made.ok) await discard(made.value)
        return
      }
      if (!made.ok) return set(backTo(from, made.problem))

      // Favourites that were looked up meanwhile are named in the question.
      closeNotice()
      // Checked again, without keeping the dialog waiting.
      void preflight.getState().check()
      const plan = made.value
      const asked = { starting: false, renewing: false, isAside: false, ofSelected }
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

    const selectedNow = () => library.getState().selection.now.indices

    /** What is selected may have changed by the time it is asked about again. */
    const askForSelected = askFor(() => library.getState().selectedIds())

    /** Another plan takes the place of the one in question, which is out of the way no more. */
    const renew = async (singly: readonly string[]): Promise<void> => {
      const { step } = get()
      if (step.kind !== 'confirming' || step.starting || step.renewing || isElsewhere()) return

      const ofSelected = step.ofSelected && selectedNow()
      const mine: DeletionStep = { ...step, renewing: true }
      set({ step: mine })
      const made = await withAccount((account) => step.ask(account, singly))
      if (get().step === mine)
        set(
          made.ok
            ? { step: { ...step, plan: made.value, isAside: false, ofSelected } }
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
      closeNotice()
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
      // What could not be done meanwhile can be done now, in either library.
      const { notice } = library.getState()
      if (notice?.kind === 'failed' && notice.problem.kind === 'run-active') closeNotice()
      if (isOpen(report)) set({ step: { kind: 'reported', report, problem: null } })
    })

    return {
      ...IDLE,
      lookingUp: null,
      isAnyUnfinished: false,
      mayPlan: () => {
        const { step } = get()
        if (whyNotDelete(library.getState()) !== null || isElsewhere()) return false
        if (step.kind === 'confirming')
          return step.isAside && !step.renewing && step.ofSelected !== null
        return !isBlocked() && (isResting(step) || isLookUp(step))
      },
      plan: async () => {
        // The selection bar says why, or the bar of another question that waits.
        if (!get().mayPlan()) return

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
      lookUpFavourites: (ids) =>
        planning(
          askFor(() => ids),
          false
        ),
      include: (ids) => renew(ids),
      showUsed: async (what, theseAre) => {
        const { step } = get()
        if (step.kind !== 'confirming' || step.starting || step.renewing) return ok(null)

        const used = await lookedAtOf(step.plan, what, get().planPage)
        if (get().step !== step) return ok(null)
        if (!used.ok) return used
        const { catalog, showThese } = library.getState()
        showThese(theseAre, setOf(used.value.map(catalog.indexOf)))
        set({ step: { ...step, isAside: true } })
        return ok(null)
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
        const from = startingPoint()
        if (from === null) return

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
