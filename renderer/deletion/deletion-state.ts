import type { ExportFormat, PastRun, PlannedAsset, Planning, ReportEntry } from '@shared/deletion'
import type { Result } from '@shared/problem'
import type { DeletionStep } from './question/steps'
import type { LookedAt } from './question/used'

/** A deletion in one library, from the first question to its report, and the history of others. */
export interface DeletionState {
  readonly step: DeletionStep
  /** How far the favourites among selected tasks are looked up for a plan; null: they are not. */
  readonly lookingUp: Planning | null
  /** Whether a run of this library was interrupted, as far as its runs were read. */
  readonly isAnyUnfinished: boolean
  /** Whether the selection can be asked about now; a question about it that waits comes back. */
  readonly mayPlan: () => boolean
  /** Asks main for a plan of the selection, which opens the confirmation. */
  readonly plan: () => Promise<void>
  /** The same for these alone, whatever is selected. */
  readonly planThese: (ids: readonly string[]) => Promise<void>
  /** The same for the assets a run has not deleted: a new plan and a new confirmation. */
  readonly planLeft: (runId: string) => Promise<void>
  /** Which of these tasks are favourites. No question follows, and one that is asked ends it. */
  readonly lookUpFavourites: (ids: readonly string[]) => Promise<void>
  /** Asks anew, with these of the assets that were left out as held. */
  readonly include: (ids: readonly string[]) => Promise<void>
  /**
   * Shows the used ones of the plan in the library, or those of which nothing is known, and cancels
   * nothing (R33). Where not all of them can be read, the question stays.
   */
  readonly showUsed: (what: LookedAt, theseAre: () => string) => Promise<Result<null>>
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
