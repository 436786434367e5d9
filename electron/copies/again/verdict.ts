import type { Problem, Result } from '@shared/problem'
import type { Received } from '../../kling/sending'

/**
 * What an answer to POST /assets means.
 * - `refused`: this file was not taken. `turned-away`: no file is taken now.
 * - `unknown`: it may have been taken, and no name was told to look for.
 */
export type Verdict =
  | { readonly kind: 'uploaded'; readonly fileName: string }
  | { readonly kind: 'refused'; readonly why: Problem }
  | { readonly kind: 'turned-away'; readonly why: Problem }
  | { readonly kind: 'unknown'; readonly why: Problem | null }

const REFUSED: readonly Problem['kind'][] = ['rejected', 'forbidden']

const TURNED_AWAY: readonly Problem['kind'][] = [
  'unauthorized',
  'payment-required',
  // Of the account: there is nothing else that could be missing.
  'not-found',
  'rate-limited',
  'session-broken',
  // No connection was made.
  'unreachable',
  'untrusted',
  'proxy-refused',
  'proxy-unsupported'
]

/** Whatever is not known to have sent nothing is unknown: a file never goes twice by itself. */
export function verdictOf(answer: Result<Received>): Verdict {
  if (answer.ok) {
    const { fileName } = answer.value
    return fileName === null ? { kind: 'unknown', why: null } : { kind: 'uploaded', fileName }
  }

  const why = answer.problem
  if (REFUSED.includes(why.kind)) return { kind: 'refused', why }
  if (TURNED_AWAY.includes(why.kind)) return { kind: 'turned-away', why }
  return { kind: 'unknown', why }
}
