import { randomUUID } from 'node:crypto'
import type { BatchSettled, Plan, PlannedAsset, Report, ReportEntry, RunProgress } from '@shared/deletion'
import { RECORDS_PER_MESSAGE } from '@shared/deletion'
import { fail, ok, type Result } from '@shared/problem'
import type { Kling } from '../kling/client'
import type { Library } from '../library/library'
import { createPlans, makePlan } from './plan'
import { createRun, type Run } from './run'

/** Plans and runs: from a selection to a report. One run at a time. */
export interface Deletion {
  readonly plan: (library: Library, ids: readonly string[]) => Result<Plan>
  readonly planPage: (planId: string, offset: number) => Result<readonly PlannedAsset[]>
  readonly discard: (planId: string) => void
  /** Ends a plan that was not confirmed: on a refresh, a switch of account, a disconnect. */
  readonly clearPlans: () => void
  readonly start: (planId: string, kling: Kling, library: Library) => Result<RunProgress>
  readonly run: (runId: string) => Result<Run>
  readonly reportPage: (runId: string, offset: number) => Result<readonly ReportEntry[]>
  readonly isRunning: () => boolean
  /** Lets the batch in flight end and sends no further one. */
  readonly settle: () => Promise<void>
}

interface Options {
  readonly now: () => number
  readonly emitProgress: (settled: BatchSettled) => void
  readonly emitEnd: (report: Report) => void
}

export function createDeletion({ now, emitProgress, emitEnd }: Options): Deletion {
  const plans = createPlans()
  let current: Run | undefined
  const isRunning = (): boolean => current !== undefined && current.progress().phase !== 'ended'
  const find = (runId: string): Result<Run> => (current?.runId === runId ? ok(current) : fail({ kind: 'plan-gone' }))

  return {
    plan: (library, ids) => {
      const made = makePlan({ planId: randomUUID(), account: library.account, ids, find: (id) => library.find(id)?.asset })
      if (!made.ok) return made
      plans.put(made.value)
      return ok(made.value.plan)
    },
    planPage: (planId, offset) => {
      const frozen = plans.peek(planId)
      return frozen ? ok(frozen.assets.slice(offset, offset + RECORDS_PER_MESSAGE)) : fail({ kind: 'plan-gone' })
    },
    discard: (planId) => {
      if (plans.peek(planId)) plans.clear()
    },
    clearPlans: plans.clear,
    start: (planId, kling, library) => {
      if (isRunning()) return fail({ kind: 'run-active' })
      const frozen = plans.take(planId)
      if (!frozen.ok) return frozen
      if (frozen.value.plan.account !== library.account) return fail({ kind: 'plan-gone' })
      const emit = (settled: BatchSettled): void => {
        // What was deleted is gone, and of what is unknown a new listing must speak before it can be planned again (R15).
        library.forget(settled.outcomes.filter(({ outcome }) => outcome === 'deleted' || outcome === 'unknown').map(({ id }) => id))
        emitProgress(settled)
      }
      const run = createRun({ runId: randomUUID(), frozen: frozen.value, kling, now, emit })
      current = run
      void run.ended.then(emitEnd)
      return ok(run.progress())
    },
    run: find,
    reportPage: (runId, offset) => {
      const run = find(runId)
      return run.ok ? ok(run.value.reportPage(offset)) : run
    },
    isRunning,
    settle: async () => {
      current?.stop()
      await current?.ended
    }
  }
}
