import type { Answers, Decision } from '@shared/likeness/answers'
import type { Problem } from '@shared/problem'
import type { Group } from './likeness/groups'
import type { Looking } from './looking'

/** Groups of duplicates of the open account, and what the user does with them. */
export interface DuplicatesState {
  readonly account: string | null
  /** The share of the pairs that were compared; null before the first groups have come. */
  readonly compared: number | null
  readonly groups: readonly Group[]
  /** Assets that were not looked at. */
  readonly unseen: readonly string[]
  readonly answers: Answers
  readonly looking: Looking | null
  /** Why the answers could not be read or stored. */
  readonly problem: Problem | null
  readonly canUndo: boolean

  /** Groups what is listed now. */
  readonly refresh: () => void
  /**
   * `others`: the ticked ones, which are selected as duplicates of the one that stays. False: that
   * one is gone, or was replaced, and nothing was decided.
   */
  readonly decide: (group: Group, decision: Decision, others: readonly string[]) => boolean
  /** Decides many groups of the same file at once; they are taken back at once as well. */
  readonly selectAll: (groups: readonly Group[]) => void
  readonly keepInstead: (group: Group, id: string) => void
  /** The others of these groups are shown elsewhere, where they can be selected (R29). */
  readonly bind: (groups: readonly Group[]) => void
  readonly undo: () => void
  /** Goes on without answers that cannot be read: everything is deselected. */
  readonly acceptLoss: () => Promise<void>
  /** "Look through everything". */
  readonly look: () => void
  readonly pauseLooking: (isPaused: boolean) => void
  readonly stopLooking: () => void
}
