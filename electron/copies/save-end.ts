import type { CopyOutcome, Unproved } from '@shared/copies/copy'
import { fail, type Problem, type Result } from '@shared/problem'

/**
 * Why there is no copy now.
 * - `stopped`: it was broken off, and nothing of it stays.
 * - `disk`: the folder takes nothing more, so that every later file would meet the same. Until it
 *   is
 *   asked, a failure may be that of this file alone; `isOfAll`: it is not, lists were not written.
 */
export type NotSaved =
  | { readonly kind: 'unproved'; readonly why: Unproved }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'disk'; readonly why: Problem; readonly isOfAll?: true }

/** What came of saving one asset. */
export type SaveEnd = CopyOutcome | NotSaved

export type Stage<T> = Result<T, NotSaved>

export const unproved = (why: Unproved): Stage<never> => fail({ kind: 'unproved', why })
export const diskFailed = (why: Problem): Stage<never> => fail({ kind: 'disk', why })
export const listsFailed = (why: Problem): Stage<never> =>
  fail({ kind: 'disk', why, isOfAll: true })
