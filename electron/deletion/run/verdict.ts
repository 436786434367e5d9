import { assertNever, type Problem, type Result } from '@shared/problem'
import type { Move } from '../states'
import type { Batch } from './batch'

/** What an answer to a DELETE means for the run. */
export interface Verdict {
  /** What happened to each id that was sent. */
  readonly moveOf: (id: string) => Move
  readonly next: Next
}

/**
 * - `go-on`: the answer was clean.
 * - `wait`: the service, or the way to it, is in trouble. Leave it alone for a while.
 * - `skip`: the trouble is about these ids, and nothing is to be done about it.
 * - `pass`: the same of one item that goes alone, and so about nothing beside it.
 * - `refused`: the service will not delete this one id.
 * - `split`: send the batch again in two halves.
 * - `set-aside`: the same, after all others.
 * - `stop`: every later batch would meet the same trouble, and only the user can end it.
 */
export type Next =
  | { readonly kind: 'go-on' }
  | {
      readonly kind: 'wait' | 'skip' | 'pass' | 'refused' | 'split' | 'set-aside' | 'stop'
      readonly why: Problem
    }

/** What the verdict on a refusal depends on. */
export interface Circumstances {
  readonly ids: Batch
  /** The batch, or one it is a part of, was forbidden before. */
  readonly isSuspect: boolean
  /** The last batch that was forbidden, if no answer has been clean since. */
  readonly forbidden: Batch | null
  /** This run has had a clean answer. */
  readonly wasClean: boolean
  /** A 404 about the item of a library whose items go one by one. */
  readonly isAboutOne: boolean
}

/**
 * Reads the answer to one batch. Only ids that the service names count as deleted, and only if they
 * were asked for, since `moveOf` is called for those alone (R14). Asked and not named is unknown.
 */
export function verdictOf(answer: Result<readonly string[]>, given: Circumstances): Verdict {
  if (answer.ok) {
    const named = new Set(answer.value)
    return { moveOf: (id) => (named.has(id) ? 'confirm' : 'lose'), next: { kind: 'go-on' } }
  }
  const [move, kind] = ofProblem(answer.problem, given)
  return { moveOf: () => move, next: { kind, why: answer.problem } }
}

/** Every request would meet this trouble, whatever it asks for. */
export const stopsAll = (problem: Problem): boolean =>
  ofProblem(problem, NOTHING_SENT)[1] === 'stop'

const NOTHING_SENT: Circumstances = {
  ids: [],
  isSuspect: false,
  forbidden: null,
  wasClean: true,
  isAboutOne: false
}

type Ruling = readonly [move: Move, next: Exclude<Next['kind'], 'go-on'>]

/**
 * In doubt an id is unknown, never "not sent" (R15). Errors of one batch do not stop the next,
 * except those that would meet every batch (R16).
 */
function ofProblem(problem: Problem, given: Circumstances): Ruling {
  switch (problem.kind) {
    case 'unauthorized':
    case 'payment-required':
    case 'session-broken':
    case 'account-missing':
    // No connection was made, and none will be until the user changes something.
    case 'untrusted':
    case 'proxy-unsupported':
      return ['turn-away', 'stop']
    case 'proxy-refused':
      return ['turn-away', problem.status >= 500 ? 'wait' : 'stop']
    case 'forbidden':
      return ofForbidden(given)
    case 'rate-limited':
    case 'unreachable':
      return ['turn-away', 'wait']
    case 'rejected':
      return given.ids.length > 1 ? ['turn-away', 'split'] : ['refuse', 'refused']
    case 'service-failed':
    case 'timed-out':
    case 'interrupted':
    case 'unexpected-status':
    case 'unreadable':
    case 'too-large':
      return ['lose', 'wait']
    case 'not-found':
      return ['lose', given.isAboutOne ? 'pass' : 'skip']
    case 'cancelled':
      return ['lose', 'skip']
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
    case 'all-refused':
    case 'locked-since':
    case 'keep-list-lost':
    case 'duplicates-lost':
    case 'no-copies-folder':
    case 'copies-active':
    case 'copies-folder-gone':
    case 'copies-list-damaged':
    case 'file-too-large':
    case 'file-failed':
    case 'file-broken':
    case 'file-of-other':
    case 'link-failed':
    case 'invalid-input':
      throw new Error(`not an answer to a request: ${problem.kind}`)
    default:
      return assertNever(problem)
  }
}

/**
 * A 403 can be about one asset of the batch ("somebody else's resource", API documentation) or
 * about the session (R16). Another batch forbidden right after, or an only asset forbidden twice,
 * speaks for the session.
 */
function ofForbidden({ ids, isSuspect, forbidden, wasClean }: Circumstances): Ruling {
  const isAnotherBatch = forbidden !== null && !ids.some((id) => forbidden.includes(id))
  if (isAnotherBatch) return ['turn-away', 'stop']
  if (ids.length > 1) return ['turn-away', 'set-aside']

  if (wasClean || (isSuspect && forbidden === null)) return ['refuse', 'refused']
  return ['turn-away', isSuspect ? 'stop' : 'set-aside']
}
