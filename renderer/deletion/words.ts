import type {
  Hold,
  Outcome,
  OutcomeCounts,
  OutcomeKind,
  Report,
  RunProgress,
  UnverifiedReason
} from '@shared/deletion'
import { formatNumber } from '@shared/language/count'
import { table } from '@shared/language/tables'
import { assertNever } from '@shared/problem'
import { problemWords } from '../problems/words'
import { count } from '../ui/format'
import { common } from '../ui/words'

/**
 * What a request takes on an ordinary day, with the pause that follows, and the check at the end. A
 * guess before the first one is sent; the run measures.
 */
const REQUEST_MS = 2_500
const CHECK_MS = 10_000

export const words = table('deletion', {
  hidden: 'Hidden',
  counting: 'Counting…',
  duration: 'Time needed',
  durationValue: (requests: number) => `about ${roughly(requests * REQUEST_MS + CHECK_MS)}`,
  requests: (requests: number) =>
    count(requests, 'request to the service', 'requests to the service'),
  leftOut: 'Left out',
  inUse: 'In use',
  showUsed: (used: number) => `Show the ${formatNumber(used)} in use`,
  usedOnes: 'To be deleted, in use',
  backToQuestion: 'Back to the question',
  include: 'Delete it too:',
  moreHeld: (more: number) =>
    `${formatNumber(more)} more are left out as well. Select fewer to choose among them.`,
  nothingYet: 'None yet: everything selected was left out.',
  confirm: 'Delete permanently',
  starting: 'Starting…',
  showAll: (total: number) => `Show all ${formatNumber(total)}`,
  showLess: 'Show fewer',
  typeNumber: (total: number) => `Type ${formatNumber(total)} to confirm`,
  deleting: 'Deleting',
  deletingIn: (library: string) => `Deleting in “${library}”`,
  favourites: 'Looking up favourites',
  favouritesSoFar: (done: number, total: number) =>
    `Looking up which are favourites: ${formatNumber(done)} of ${formatNumber(total)}. Nothing is deleted meanwhile.`,
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop',
  progressBroken: 'The progress could not be shown. The deletion continues.',
  report: 'Deletion report',
  details: common.details,
  nothingPlanned: 'Nothing was deleted, and your selection is unchanged.',
  nothingMore: 'Nothing more was deleted, and your selection is unchanged.',
  unknownHint:
    'Unknown: We could not confirm what happened to these. Refresh the library to see which are still there.',
  verified: (deleted: number) =>
    `Verified: two checks in a row no longer found ${deleted === 1 ? 'it' : 'them'}.`,
  verifiedOf: (deleted: number) =>
    deleted === 1
      ? 'The 1 deleted is verified: two checks in a row no longer found it.'
      : `The ${formatNumber(deleted)} deleted are verified: two checks in a row no longer found them.`,
  exportAs: { csv: 'Export CSV', tsv: 'Export TSV', json: 'Export JSON' },
  offline: 'Offline: this needs a connection.',
  retryLeft: 'Retry what is left',
  whileRunning: 'Not available while a deletion is running.',
  goOn: 'Continue',
  goOnWith: (left: number) =>
    left === 1
      ? 'Continue: delete the other one'
      : `Continue: delete the other ${formatNumber(left)}`,
  exported: 'The report was saved.',
  /** Excel keeps 15 digits of a number. */
  exportedCsv: 'The report was saved. Excel shortens its long IDs: export TSV to open it there.',
  exportFailed: 'The report was not saved. This changes nothing about the deletion.',
  unfinishedTitle: 'A deletion was interrupted',
  leave: 'Discard',
  leaveHint: 'Discard deletes nothing: it only ends this deletion, and the rest stays at Kling.',
  historyEmptyTitle: 'No deletions yet',
  clearHistory: 'Clear history',
  clearHistoryHint: 'Removes the records on this computer only. Nothing changes at Kling.',
  clearTitle: 'Clear the history of this account?',
  clearLead:
    'The records of every deletion that has ended are removed from this computer and cannot be brought back. Export those you still need first. Nothing changes at Kling.',
  historyFailed: 'The history could not be read. Your library and your selection are not affected.',
  show: 'Show',
  hide: 'Hide',
  interrupted: 'Interrupted'
})

/** "Deleted 20 of 37 · 2 of 4 requests, about 2 minutes left". */
export function progressText(progress: RunProgress, now: number): string {
  const { counts, total, phase, hold } = progress
  const deleted = `Deleted ${formatNumber(counts.deleted)} of ${formatNumber(total)}`

  switch (phase) {
    case 'running':
    case 'ended':
      return `${deleted} · ${hold ? holdText(hold, now) : requestsText(progress)}`
    case 'pausing':
      return `${deleted} · pausing after the current request`
    case 'paused':
      return `${deleted} · ${hold ? holdText(hold, now) : 'paused'}`
    case 'checking':
      return `${deleted} · ${hold ? holdText(hold, now) : 'checking the result'}`
    case 'stopping':
      return `${deleted} · stopping after the current request`
    default:
      return assertNever(phase)
  }
}

function requestsText({ requestsDone, requestsPlanned, leftMs }: RunProgress): string {
  const done = `${formatNumber(requestsDone)} of ${count(requestsPlanned, 'request', 'requests')}`
  return leftMs === null || requestsDone === requestsPlanned
    ? done
    : `${done}, about ${roughly(leftMs)} left`
}

/** Why nothing is sent now. */
function holdText(hold: Hold, now: number): string {
  switch (hold.by) {
    case 'system':
      return 'paused because the computer is shutting down'
    case 'disk':
      return `paused: ${problemWords(hold.why).what}`
    case 'user':
      return 'paused'
    case 'service': {
      const left = roughly(Math.max(0, hold.until - now))
      return `${problemWords(hold.why).what} Continuing in ${left}.`
    }
    default:
      return assertNever(hold)
  }
}

/** "40 seconds", "2 minutes", "3 hours". */
export function roughly(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 90) return count(seconds, 'second', 'seconds')

  return seconds < 90 * 60
    ? count(Math.round(seconds / 60), 'minute', 'minutes')
    : count(Math.round(seconds / 3600), 'hour', 'hours')
}

const OUTCOMES: readonly (readonly [OutcomeKind, string])[] = [
  ['deleted', 'deleted'],
  ['refused', 'refused'],
  ['still-there', 'still there'],
  ['unknown', 'unknown'],
  ['not-sent', 'not sent']
]

/** "35 deleted", "2 unknown": the counts above zero. */
export function outcomeLines(
  counts: OutcomeCounts
): readonly { readonly kind: OutcomeKind; readonly text: string }[] {
  return OUTCOMES.filter(([kind]) => counts[kind] > 0).map(([kind, word]) => ({
    kind,
    text: `${formatNumber(counts[kind])} ${word}`
  }))
}

/** What happened to one asset, and why. */
export function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'deleted':
      return outcome.by === 'answer'
        ? 'Deleted: confirmed by the service'
        : 'Deleted: no longer in the library'
    case 'refused':
      return outcome.said === null ? 'Refused by the service' : `Refused: “${outcome.said}”`
    case 'unknown':
      return outcome.why === null
        ? 'Unknown: the service’s answer did not mention it'
        : `Unknown: ${problemWords(outcome.why).what}`
    case 'still-there':
      return 'Still there: the library still shows it'
    case 'not-sent':
      return 'Not sent: untouched'
    default:
      return assertNever(outcome)
  }
}

/** All well is said at once. */
export const reportTitle = ({ copied, counts, total }: Report): string =>
  copied === total && counts.deleted === total
    ? `${formatNumber(total)} deleted, all copies proved`
    : words.report

/** What is said of this library alone: renderer/libraries. */
interface Own {
  readonly stoppedByUser: (notSent: number) => string
  readonly unverified: Readonly<Record<UnverifiedReason, string>>
}

/** The sentences under a report's counts. */
export function reportLead(
  { counts, stoppedBy, verification }: Pick<Report, 'counts' | 'stoppedBy' | 'verification'>,
  own: Own
): string {
  return [
    stoppedBy === 'user' && own.stoppedByUser(counts['not-sent']),
    counts.unknown > 0 && words.unknownHint,
    verificationText({ counts, verification }, own)
  ]
    .filter(Boolean)
    .join(' ')
}

/** Whether the library was checked for what counts as deleted, or why not. */
export function verificationText(
  { counts, verification }: Pick<Report, 'counts' | 'verification'>,
  own: Own
): string {
  const { deleted, ...others } = counts
  switch (verification.kind) {
    case 'verified':
      return Object.values(others).some((value) => value > 0)
        ? words.verifiedOf(deleted)
        : words.verified(deleted)
    case 'nothing':
      return ''
    case 'unverified':
      return own.unverified[verification.why]
    default:
      return assertNever(verification)
  }
}
