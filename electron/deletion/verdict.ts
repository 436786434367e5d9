import type { Problem, Result } from '@shared/problem'
import { assertNever } from '@shared/problem'
import type { Move } from './states'

/** What an answer to a DELETE means. */
export interface Verdict {
  /** What happened to each id that was sent. */
  readonly moveOf: (id: string) => Move
  /** Why no further request may leave: the same trouble would meet every later batch. */
  readonly stop: Problem | null
}

/**
 * Reads the answer to one batch. Only ids the service names count as deleted; ids it names and was not asked about change nothing, since nobody
 * asks for their move (R14). Asked and not named is unknown.
 */
export function verdictOf(answer: Result<readonly string[]>): Verdict {
  if (!answer.ok) return { moveOf: () => moveFor(answer.problem), stop: stopsRun(answer.problem) ? answer.problem : null }
  const named = new Set(answer.value)
  return { moveOf: (id) => (named.has(id) ? 'confirm' : 'lose'), stop: null }
}

/** What a failed request did to its ids. In doubt: unknown, never "not sent" (R15). */
function moveFor(problem: Problem): Move {
  switch (problem.kind) {
    case 'unauthorized':
    case 'payment-required':
    case 'forbidden':
    case 'rate-limited':
    case 'session-broken':
    case 'account-missing':
    case 'unreachable':
      return 'turn-away'
    case 'rejected':
      return 'refuse'
    case 'not-found':
    case 'service-failed':
    case 'unexpected-status':
    case 'unreadable':
    case 'too-large':
    case 'interrupted':
    case 'timed-out':
    case 'cancelled':
      return 'lose'
    case 'no-accounts':
    case 'not-connected':
    case 'keychain-missing':
    case 'keychain-silent':
    case 'keychain-unreadable':
    case 'plan-gone':
    case 'plan-empty':
    case 'run-active':
    case 'file-failed':
    case 'invalid-input':
      throw new Error(`not an answer to a request: ${problem.kind}`)
    default:
      return assertNever(problem)
  }
}

/** Errors of one batch do not stop the next (R16); these concern every batch. A 429 ends the run as well: nothing is sent again by itself. */
function stopsRun(problem: Problem): boolean {
  return moveFor(problem) === 'turn-away'
}
