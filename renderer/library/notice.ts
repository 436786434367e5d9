import type { Problem } from '@shared/problem'
import type { KeepStep } from './selection/history'

/** The result of the user's last action. Shown until the next one, or until it is closed. */
export type Notice =
  /** Locked assets that were to be selected (R23). */
  | { readonly kind: 'left-out'; readonly locked: Locks }
  | Kept
  | { readonly kind: 'unlocked'; readonly step: KeepStep }
  /** A drag selected something else instead. */
  | { readonly kind: 'replaced'; readonly count: number }
  | { readonly kind: 'cleared'; readonly count: number }
  /** "Select all once it has loaded", and it did not load. */
  | { readonly kind: 'not-selected' }
  | Imported
  | { readonly kind: 'exported'; readonly count: number }
  /** A drag out of the window has taken fewer files than there are copies. */
  | { readonly kind: 'dragged'; readonly files: number; readonly of: number }
  | {
      readonly kind: 'failed'
      readonly action: 'keep' | 'lock' | 'unlock' | 'import' | 'export' | 'filter' | 'drag'
      readonly problem: Problem
    }

/** How many were locked, by what locks them: each counts once. */
export interface Locks {
  readonly running: number
  readonly favourites: number
  readonly kept: number
}

export const lockedIn = ({ running, favourites, kept }: Locks): number =>
  running + favourites + kept

/** Assets that were put on the keep list. */
export interface Kept {
  readonly kind: 'kept'
  /** The assets that were not locked before; null: none. */
  readonly step: KeepStep | null
  /** How many of them were kept already. */
  readonly already: number
  readonly unread: Unread
}

/** The entries of a file that are not ids, and the first lines they are on. */
export interface Unread {
  readonly wrong: number
  readonly wrongLines: readonly number[]
}

/** The outcome of every entry in a file of ids. */
export interface Imported extends Unread {
  readonly kind: 'imported'
  readonly selected: number
  readonly missing: number
  /** Whether the whole library is listed. Otherwise a missing id may still come. */
  readonly isComplete: boolean
  readonly locked: Locks
}
