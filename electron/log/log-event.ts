import type { Connection } from '@shared/account'
import type { OutcomeCounts, Report } from '@shared/deletion'
import type { RequestName } from '@shared/ipc/contract'
import type { ListingEnd, PartialReason } from '@shared/listing'
import { assertNever, type Problem } from '@shared/problem'

/**
 * Everything the log holds, as a closed union of kinds, numbers and versions. There is no field for
 * an asset's name, an id or an account. Only an error's own words are free text, and the redactor
 * reads every line before the file does.
 */
export type LogEvent =
  | {
      readonly event: 'start'
      readonly version: string
      readonly runtime: string
      readonly system: string
      readonly provisioned: boolean
    }
  | { readonly event: 'stop' }
  | {
      readonly event: 'connection'
      readonly state: Connection['kind']
      readonly problem: BriefProblem | null
    }
  | ({
      readonly event: 'listing-ended'
      readonly problem: BriefProblem | null
      readonly completeness: 'complete' | PartialReason
    } & Omit<ListingEnd, 'listingId' | 'problem' | 'completeness'>)
  | { readonly event: 'run-started'; readonly total: number; readonly requests: number }
  | {
      readonly event: 'run-ended'
      readonly counts: OutcomeCounts
      readonly requests: number
      readonly stoppedBy: BriefProblem | 'user' | null
      readonly verification: string
    }
  | { readonly event: 'problem'; readonly of: RequestName; readonly problem: BriefProblem }
  | { readonly event: 'exception'; readonly where: string; readonly error: string }
  | { readonly event: 'page-error'; readonly message: string; readonly stack: string }
  | { readonly event: 'page-gone'; readonly reason: string; readonly exitCode: number }
  | { readonly event: 'lines-lost'; readonly lines: number }

/** A problem's kind and number, without the service's words. */
interface BriefProblem {
  readonly kind: Problem['kind']
  readonly status?: number
  readonly code?: string
}

function brief(problem: Problem): BriefProblem {
  const { kind } = problem
  if ('status' in problem) return { kind, status: problem.status }
  if ('code' in problem) return { kind, code: problem.code }
  return { kind }
}

const briefOrNull = (problem: Problem | null): BriefProblem | null => problem && brief(problem)

export const listingEnded = ({
  library,
  problem,
  completeness,
  assets,
  repeats,
  unusable,
  requests
}: ListingEnd): LogEvent => ({
  event: 'listing-ended',
  library,
  problem: briefOrNull(problem),
  completeness: completeness.kind === 'complete' ? 'complete' : completeness.why,
  assets,
  repeats,
  unusable,
  requests
})

export const runEnded = ({ counts, requests, stoppedBy, verification }: Report): LogEvent => ({
  event: 'run-ended',
  counts,
  requests,
  stoppedBy: stoppedBy === 'user' ? 'user' : briefOrNull(stoppedBy),
  verification: verification.kind === 'unverified' ? verification.why : verification.kind
})

export const connectionState = (connection: Connection): LogEvent => ({
  event: 'connection',
  state: connection.kind,
  problem: connection.kind === 'ready' ? null : briefOrNull(connection.trouble)
})

/** In characters. A longer stack trace says no more. */
const ERROR_LIMIT = 4_000

/** An error's own words and where it came from. */
export const wordsOf = (error: unknown): string =>
  (error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(0, ERROR_LIMIT)

/** A failed request of the page: with a problem for an answer, or with an error that is a bug. */
export const failureOf = (
  of: RequestName,
  failure: { readonly problem: Problem } | { readonly error: unknown }
): LogEvent =>
  'problem' in failure
    ? { event: 'problem', of, problem: brief(failure.problem) }
    : { event: 'exception', where: of, error: wordsOf(failure.error) }

export function levelOf(event: LogEvent): 'info' | 'warn' | 'error' {
  switch (event.event) {
    case 'start':
    case 'stop':
    case 'run-started':
      return 'info'
    case 'connection':
    case 'listing-ended':
      return event.problem ? 'warn' : 'info'
    case 'run-ended':
      return event.stoppedBy === null ? 'info' : 'warn'
    case 'problem':
    case 'lines-lost':
      return 'warn'
    case 'exception':
    case 'page-error':
    case 'page-gone':
      return 'error'
    default:
      return assertNever(event)
  }
}
