import type { LinkName } from '@shared/links'

/** A kind of problem as the user reads it. */
export interface ProblemWords {
  /** What happened. */
  readonly what: string
  /** The one thing to do. */
  readonly remedy: string
  /** The page outside this program where it is done. */
  readonly link?: LinkName
}
