import type { Problem } from '@shared/problem'
import type { Bits } from './catalog/index-set'

/**
 * What the last deed has to say for itself: shown and announced until the next one, or until it is
 * closed.
 */
export type Notice =
  /** Locked assets that were to be selected (R23). */
  | { readonly kind: 'left-out'; readonly count: number }
  /** `left`: of these, those that were selected until then. */
  | {
      readonly kind: 'kept'
      readonly ids: readonly string[]
      readonly left: Bits
      readonly unread: Unread
    }
  | { readonly kind: 'unlocked'; readonly count: number }
  | Imported
  | { readonly kind: 'exported'; readonly count: number }
  | {
      readonly kind: 'failed'
      readonly deed: 'keep' | 'import' | 'export'
      readonly problem: Problem
    }

/** Entries of a file that are no ids, and the first lines they are on. */
export interface Unread {
  readonly wrong: number
  readonly wrongLines: readonly number[]
}

/** What became of every entry of a file of ids. */
export interface Imported extends Unread {
  readonly kind: 'imported'
  readonly selected: number
  readonly missing: number
  /** Whether the whole library is listed: otherwise an id that is missing may still come. */
  readonly isComplete: boolean
  readonly locked: number
}
