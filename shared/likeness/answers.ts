export const DECISIONS = ['selected', 'variants', 'different'] as const
export type Decision = (typeof DECISIONS)[number]

/** What the user has said about a group. Only an asset that is not in it opens the group again. */
export interface GroupAnswer {
  /** The first one stays. */
  readonly ids: readonly string[]
  readonly decision: Decision
  /** Those that were selected, each as a duplicate of the one that stays. */
  readonly others: readonly string[]
}

/** A duplicate that was shown to be looked at: if it is selected, the other one stays (R29). */
export interface Bond {
  readonly id: string
  readonly stays: string
}

/** Everything the user has said about an account's duplicates. */
export interface Answers {
  readonly groups: readonly GroupAnswer[]
  /** Assets the user has made the one that stays. */
  readonly chosen: readonly string[]
  /** Beside the answers, which come first. */
  readonly bonds?: readonly Bond[] | undefined
}

export const NO_ANSWERS: Answers = { groups: [], chosen: [] }
