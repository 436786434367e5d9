import type { Problem, Result } from '@shared/problem'
import { assertNever } from '@shared/problem'
import type { Move } from '../states'

/** What an answer to a DELETE means for the run. */
export interface Verdict {
  /** What happened to each id that was sent. */
  readonly moveOf: (id: string) => Move
  readonly next: Next
}

/**
 * `go-on`: with the next batch. `wait`: leave the service alone for a while. `split`: send the
 * batch again in two halves. `stop`: every later batch would meet the same trouble, and only the
 * user can end it.
 */
export type Next =
  | { readonly kind: 'go-on' | 'split' }
  | { readonly kind: 'wait'; readonly why: Problem }
  | { readonly kind: 'stop'; readonly why: Problem; readonly splits?: boolean }

const GO_ON: Next = { kind: 'go-on' }

/**
 * Reads the answer to one batch. Only ids that the service names count as deleted, and only if they
 * were asked for, since `moveOf` is called for those alone (R14). Asked and not named is unknown.
 */
export function verdictOf(answer: Result<readonly string[]>, batchSize: number): Verdict {
  if (answer.ok) {
    const named = new Set(answer.value)
    return { moveOf: (id) => (named.has(id) ? 'confirm' : 'lose'), next: GO_ON }
  }
  const { move, next } = ofProblem(answer.problem, batchSize)
  return { moveOf: () => move, next }
}

/**
 * In doubt an id is unknown, never "not sent" (R15). Errors of one batch do not stop the next,
 * except those that would meet every batch (R16).
 */
function ofProblem(problem: Problem, batchSize: number): { move: Move; next: Next } {
  switch (problem.kind) {
    case 'unauthorized':
    case 'payment-required':
    case 'session-broken':
    case 'account-missing':
    // No connection was made, and none will be until the user changes something.
    case 'untrusted':
    case 'proxy-unsupported':
      return { move: 'turn-away', next: { kind: 'stop', why: problem } }
    case 'proxy-refused':
      return {
        move: 'turn-away',
        next: { kind: problem.status >= 500 ? 'wait' : 'stop', why: problem }
      }
    case 'forbidden':
      // It may be about one asset of the batch: once the user goes on, it is sent in halves.
      return { move: 'turn-away', next: { kind: 'stop', why: problem, splits: true } }
    case 'rate-limited':
    case 'unreachable':
      return { move: 'turn-away', next: { kind: 'wait', why: problem } }
    case 'rejected':
      return batchSize > 1
        ? { move: 'turn-away', next: { kind: 'split' } }
        : { move: 'refuse', next: GO_ON }
    case 'service-failed':
    case 'timed-out':
    case 'interrupted':
      return { move: 'lose', next: { kind: 'wait', why: problem } }
    case 'not-found':
    case 'unexpected-status':
    case 'unreadable':
    case 'too-large':
    case 'cancelled':
      return { move: 'lose', next: GO_ON }
    case 'no-accounts':
    case 'not-connected':
    case 'not-checked':
    case 'keychain-no-library':
    case 'keychain-no-bus':
    case 'keychain-no-service':
    case 'keychain-restarted':
    case 'keychain-denied':
    case 'keychain-locked':
    case 'keychain-missing':
    case 'keychain-silent':
    case 'keychain-unreadable':
    case 'keychain-foreign':
    case 'keychain-full':
    case 'token-gone':
    case 'token-elsewhere':
    case 'plan-gone':
    case 'plan-empty':
    case 'run-active':
    case 'locked-since':
    case 'keep-list-lost':
    case 'file-too-large':
    case 'file-failed':
    case 'file-broken':
    case 'link-failed':
    case 'invalid-input':
      throw new Error(`not an answer to a request: ${problem.kind}`)
    default:
      return assertNever(problem)
  }
}
