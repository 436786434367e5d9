import type { Plan, Report, RunProgress } from '@shared/deletion'
import type { Problem, Result } from '@shared/problem'

/** Where nothing is under way. A step that is cancelled or fails leads back to it (R8). */
export type RestingStep =
  | { readonly kind: 'idle'; readonly problem: Problem | null }
  | { readonly kind: 'reported'; readonly report: Report; readonly problem: Problem | null }

/** Asks for a plan, also of these of the assets that are held (R33). */
export type AskForPlan = (account: string, singly: readonly string[]) => Promise<Result<Plan>>

/** Asking, and where it was asked. */
export type AskingStep =
  | { readonly kind: 'planning'; readonly from: RestingStep }
  | { readonly kind: 'continuing'; readonly from: RestingStep }
  | {
      readonly kind: 'confirming'
      readonly plan: Plan
      readonly starting: boolean
      /** Another plan of the same assets is being made. */
      readonly renewing: boolean
      /** The user looks at the library meanwhile: the question is out of the way, and waits. */
      readonly isAside: boolean
      /** It asks about what is selected: deselecting changes what it will ask. */
      readonly isOfSelection: boolean
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

export const isAside = (step: DeletionStep): boolean => step.kind === 'confirming' && step.isAside
