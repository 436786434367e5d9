import type { Plan, Report, RunProgress } from '@shared/deletion'
import type { Problem, Result } from '@shared/problem'
import type { IndexSet } from '../../library/catalog/index-set'

/** Where nothing is under way. A step that is cancelled or fails leads back to it (R8). */
export type RestingStep =
  | { readonly kind: 'idle'; readonly problem: Problem | null }
  | { readonly kind: 'reported'; readonly report: Report; readonly problem: Problem | null }

/** Asks for a plan, also of these of the assets that are held (R33). */
export type AskForPlan = (account: string, singly: readonly string[]) => Promise<Result<Plan>>

/** Asking, and where it was asked. */
export type AskingStep =
  | {
      readonly kind: 'planning'
      /** Whether the question follows. Else favourites are looked up, which stops nobody. */
      readonly isAsked: boolean
      readonly from: RestingStep
    }
  | { readonly kind: 'continuing'; readonly from: RestingStep }
  | {
      readonly kind: 'confirming'
      readonly plan: Plan
      readonly starting: boolean
      /** Another plan of the same assets is being made. */
      readonly renewing: boolean
      /** The user looks at the library meanwhile: the question is out of the way, and waits. */
      readonly isAside: boolean
      /** What was selected when it was planned, if it asks about that. What is by then, it will. */
      readonly ofSelected: IndexSet | null
      readonly ask: AskForPlan
      readonly from: RestingStep
    }

/** From a selection to a report, one step at a time. */
export type DeletionStep =
  | RestingStep
  | AskingStep
  | { readonly kind: 'running'; readonly progress: RunProgress }

export const IDLE: { step: DeletionStep } = { step: { kind: 'idle', problem: null } }

export const backTo = (
  from: RestingStep,
  problem: Problem | null = null
): { step: DeletionStep } => ({
  step: { ...from, problem }
})

export const isResting = (step: DeletionStep): step is RestingStep =>
  step.kind === 'idle' || step.kind === 'reported'

export const isLookUp = (step: DeletionStep): boolean => step.kind === 'planning' && !step.isAsked

export const isAside = (step: DeletionStep): boolean => step.kind === 'confirming' && step.isAside
