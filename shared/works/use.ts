import type { AssetType } from '@shared/asset'
import type { Problem } from '@shared/problem'

/**
 * What is known of an upload's use (R32). `none-found` is not "unused": it says that the history,
 * read to its end, shows no use. `not-known`: nothing can be said.
 */
export type UseVerdict = 'used' | 'none-found' | 'not-known'

/** How far Kling's history of an account was read. */
export interface HistoryState {
  /**
   * - `off`: the setting is off.
   * - `waiting`: for the library, or for what goes first.
   * - `idle`: nothing is being read.
   */
  readonly phase: 'off' | 'waiting' | 'reading' | 'paused' | 'idle'
  /** Tasks known so far. */
  readonly tasks: number
  /** The earliest of them, epoch milliseconds. */
  readonly backTo: number | null
  /** Whether the end of the history was reached and proved. */
  readonly isWhole: boolean
  /** Before this time something may be missing all the same; null: nothing is. */
  readonly gapAt: number | null
  /** When it was last read to its end, or to where it broke off; null: never. */
  readonly at: number | null
  /** Why it broke off. */
  readonly problem: Problem | null
  /** Requests in this session. */
  readonly requests: number
  /** Rises when marks may have changed. */
  readonly revision: number
}

/** One upload that is used. */
export interface UseMark {
  readonly id: string
  /** Tasks whose works were made from it, also by way of other works. */
  readonly generations: number
  /** Works of these. */
  readonly works: number
  readonly elements: number
  readonly avatars: number
  /** Tasks that are queued or running with it. */
  readonly running: number
}

/** The marks of the ids that were asked for. Those in neither list have no use that was found. */
export interface UseMarks {
  readonly revision: number
  readonly used: readonly UseMark[]
  readonly notKnown: readonly string[]
}

/** Ids in one request for marks, at most. */
export const MARKS_LIMIT = 2_000

/**
 * How a use was found. `certain`: Kling names the upload. `same-object`: the same stored object.
 * `same-name`: a stored file of the upload's name.
 */
export type TieStrength = 'certain' | 'same-object' | 'same-name'

export interface GenerationUse {
  readonly taskId: string
  /** Epoch milliseconds. */
  readonly createdAt: number | null
  readonly type: AssetType
  /** The first line. */
  readonly prompt: string
  readonly works: number
  readonly isRunning: boolean
  readonly strength: TieStrength
  /** Works in between: 0 when it was made from the upload itself. */
  readonly steps: number
}

export interface ReferenceUse {
  readonly id: string
  readonly name: string
  readonly strength: TieStrength
}

/** Everything that is known of the use of one upload, newest first. */
export interface UseDetails {
  readonly verdict: UseVerdict
  readonly generations: readonly GenerationUse[]
  readonly elements: readonly ReferenceUse[]
  readonly avatars: readonly ReferenceUse[]
  /** A later task that was made from something that cannot be compared: it may have been this. */
  readonly hiddenBy?: { readonly taskId: string; readonly createdAt: number | null }
}

/** What is known of the use of a plan's assets at the moment it was frozen (R33). */
export interface PlannedUse {
  /** Assets of the plan that are used; they come first in its list. */
  readonly used: number
  /** Distinct ones, over all of them. */
  readonly generations: number
  readonly elements: number
  readonly avatars: number
  readonly running: number
  /** Assets of which nothing can be said; they come next in its list. */
  readonly notKnown: number
  /** How far back the history was read; null when there is none. */
  readonly backTo: number | null
  /** When it was last read, epoch milliseconds; null: never. */
  readonly at: number | null
  /** Whether what is new since then was looked up for this plan. */
  readonly isFresh: boolean
}
