import type { Cleared, Copy } from '@shared/copies/copy'
import type { CopiesProgress } from '@shared/copies/saving'
import type { PlannedAsset } from '@shared/deletion'
import type { Problem, Result } from '@shared/problem'
import type { DeletionAccount } from '../deletion-account'

/** A copy that was read back, whole, right before its asset leaves. */
export interface ProvedCopy extends Copy {
  readonly id: string
}

/**
 * The other lane of a run that saves copies first: it fetches ahead, in the order of the plan, and
 * says of each batch, at the moment it would leave, what may go (R27).
 */
export interface Clearance {
  /** Each file of the batch was saved, or could not be. */
  readonly isSettled: (ids: readonly string[]) => boolean
  /**
   * Reads each file back from the disk, now. Only what is whole may leave, and only until anything
   * else is waited for. Null: it has no file that could be saved, so it may leave, too. Fails when
   * the folder takes nothing: that says nothing of these, and none of them may leave.
   */
  readonly clear: (ids: readonly string[]) => Promise<Result<Cleared>>
  readonly progress: () => CopiesProgress
  /** Copies that were proved, or could not be, since the last call. */
  readonly takeNews: () => readonly { readonly id: string; readonly proved: boolean }[]
  /** Hears of every copy that is saved or given up, and of every failure of the disk. */
  readonly onChange: (listener: () => void) => void
  /** Nothing new begins; what is under way ends. */
  readonly hold: () => void
  /** Begins, or goes on, also after the disk has failed. */
  readonly goOn: () => void
  /** The folder takes nothing, so the lane stands still; null while it does not. */
  readonly diskTrouble: () => Problem | null
  /**
   * Breaks off what is under way; resolves once the archive is closed. Fails when what was written
   * down of the copies may not be on the disk.
   */
  readonly close: () => Promise<Result<null>>
}

/** Opens the folder that was chosen for the account's copies. */
export type OpenClearance = (
  open: DeletionAccount,
  assets: readonly PlannedAsset[]
) => Promise<Result<Clearance>>
