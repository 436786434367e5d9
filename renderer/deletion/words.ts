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
import { count } from '@shared/language/en'
import { table } from '@shared/language/tables'
import type { LibraryKind } from '@shared/library/kind'
import { assertNever } from '@shared/problem'
import { problemWords } from '../problems/words'
import { common } from '../ui/words'

type Counting = (value: number, of: LibraryKind) => string

export const words = table('deletion', {
  /** `of`: in some languages a task has another gender than an upload. */
  hidden: (_of: LibraryKind): string => 'Hidden',
  counting: 'Counting…',
  duration: 'Time needed',
  /** `time`: "2 minutes". */
  about: (time: string) => `about ${time}`,
  requests: (requests: number) =>
    count(requests, {
      one: (n) => `${n} request to the service`,
      other: (n) => `${n} requests to the service`
    }),
  leftOut: (_of: LibraryKind): string => 'Left out',
  inUse: (_of: LibraryKind): string => 'In use',
  showUsed: (used: number) => `Show the ${formatNumber(used)} in use`,
  usedOnes: (_of: LibraryKind): string => 'To be deleted, in use',
  backToQuestion: 'Back to the question',
  include: 'Delete it too:',
  moreHeld: (more: number, _of: LibraryKind) =>
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
  less: 'Less',
  nothingPlanned: 'Nothing was deleted, and your selection is unchanged.',
  nothingMore: 'Nothing more was deleted, and your selection is unchanged.',
  unknownHint:
    'Unknown: We could not confirm what happened to these. Refresh the library to see which are still there.',
  verified: (deleted: number, _of: LibraryKind) =>
    count(deleted, {
      one: () => 'Verified: two checks in a row no longer found it.',
      other: () => 'Verified: two checks in a row no longer found them.'
    }),
  verifiedOf: (deleted: number, _of: LibraryKind) =>
    count(deleted, {
      one: (n) => `The ${n} deleted is verified: two checks in a row no longer found it.`,
      other: (n) => `The ${n} deleted are verified: two checks in a row no longer found them.`
    }),
  exportAs: { csv: 'Export CSV', tsv: 'Export TSV', json: 'Export JSON' },
  offline: 'Offline: this needs a connection.',
  retryLeft: 'Retry what is left',
  whileRunning: 'Not available while a deletion is running.',
  goOn: 'Continue',
  goOnWith: (left: number) =>
    count(left, {
      one: () => 'Continue: delete the other one',
      other: (n) => `Continue: delete the other ${n}`
    }),
  exported: 'The report was saved.',
  /** Excel keeps 15 digits of a number. */
  exportedCsv: 'The report was saved. Excel shortens its long IDs: export TSV to open it there.',
  exportFailed: 'The report was not saved. This changes nothing about the deletion.',
  unfinishedTitle: 'A deletion was interrupted',
  leave: 'Discard',
  leaveHint: 'Discard deletes nothing: it only ends this deletion, and the rest stays at Kling.',
  inOther: (runs: number, library: string) =>
    count(runs, {
      one: (n) => `${n} deletion in “${library}”`,
      other: (n) => `${n} deletions in “${library}”`
    }),
  clearHistory: 'Clear history',
  clearHistoryHint: 'Removes the records on this computer only. Nothing changes at Kling.',
  clearTitle: 'Clear the history of this account?',
  clearLead:
    'The records of every deletion that has ended are removed from this computer and cannot be brought back. Export those you still need first. Nothing changes at Kling.',
  historyFailed: 'The history could not be read. Your library and your selection are not affected.',
  show: 'Show',
  hide: 'Hide',
  interrupted: 'Interrupted',
  /** The facts of a run, one after the other with " · " between them. */
  progress: {
    deleted: (deleted: number, total: number, _of: LibraryKind) =>
      `Deleted ${formatNumber(deleted)} of ${formatNumber(total)}`,
    requests: (done: number, planned: number) =>
      count(planned, {
        one: (n) => `${formatNumber(done)} of ${n} request`,
        other: (n) => `${formatNumber(done)} of ${n} requests`
      }),
    requestsLeft: (done: number, planned: number, time: string) =>
      count(planned, {
        one: (n) => `${formatNumber(done)} of ${n} request, about ${time} left`,
        other: (n) => `${formatNumber(done)} of ${n} requests, about ${time} left`
      }),
    pausing: 'pausing after the current request',
    paused: 'paused',
    checking: 'checking the result',
    stopping: 'stopping after the current request',
    shuttingDown: 'paused because the computer is shutting down',
    /** `what`: a sentence. */
    pausedBecause: (what: string) => `paused: ${what}`,
    waits: (what: string, time: string) => `${what} Continuing in ${time}.`
  },
  time: {
    seconds: (value: number) =>
      count(value, { one: (n) => `${n} second`, other: (n) => `${n} seconds` }),
    minutes: (value: number) =>
      count(value, { one: (n) => `${n} minute`, other: (n) => `${n} minutes` }),
    hours: (value: number) => count(value, { one: (n) => `${n} hour`, other: (n) => `${n} hours` })
  },
  counts: {
    deleted: (value: number) => `${formatNumber(value)} deleted`,
    refused: (value: number) => `${formatNumber(value)} refused`,
    'still-there': (value: number) => `${formatNumber(value)} still there`,
    unknown: (value: number) => `${formatNumber(value)} unknown`,
    'not-sent': (value: number) => `${formatNumber(value)} not sent`
  } satisfies Record<OutcomeKind, Counting> as Record<OutcomeKind, Counting>,
  outcome: (_of: LibraryKind) => ({
    confirmed: 'Deleted: confirmed by the service',
    gone: 'Deleted: no longer in the library',
    refused: 'Refused by the service',
    /** In the service’s own words. */
    refusedSaying: (said: string) => `Refused: “${said}”`,
    unmentioned: 'Unknown: the service’s answer did not mention it',
    /** `what`: a sentence. */
    unknown: (what: string) => `Unknown: ${what}`,
    stillThere: 'Still there: the library still shows it',
    notSent: 'Not sent: untouched',
    stays: {
      kept: 'Not sent: it is on the keep list now',
      favourite: 'Not sent: it is a favourite now',
      running: 'Not sent: it is running now',
      changed: 'Not sent: it now has works that you did not confirm',
      unsure: 'Not sent: the service did not say whether it is a favourite',
      'not-found': 'Not sent: the service did not find it',
      unbacked: 'Not sent: the service did not show the duplicate that stays',
      unlisted: 'Not sent: the library does not show it any more'
    }
  }),
  /** All well is said at once. */
  allWell: (total: number, _of: LibraryKind) => `${formatNumber(total)} deleted, all copies proved`
})

/** "Deleted 20 of 37 · 2 of 4 requests, about 2 minutes left". */
export const progressText = (progress: RunProgress, now: number): string =>
  [
    words.progress.deleted(progress.counts.deleted, progress.total, progress.library),
    stateText(progress, now)
  ].join(' · ')

function stateText(progress: RunProgress, now: number): string {
  const { phase, hold } = progress
  const { pausing, paused, checking, stopping } = words.progress

  switch (phase) {
    case 'running':
    case 'ended':
      return hold ? holdText(hold, now) : requestsText(progress)
    case 'pausing':
      return pausing
    case 'paused':
      return hold ? holdText(hold, now) : paused
    case 'checking':
      return hold ? holdText(hold, now) : checking
    case 'stopping':
      return stopping
    default:
      return assertNever(phase)
  }
}

function requestsText(progress: RunProgress): string {
  const { requestsDone, requestsPlanned } = progress
  const leftMs = leftMsOf(progress)
  return leftMs === null || requestsDone === requestsPlanned
    ? words.progress.requests(requestsDone, requestsPlanned)
    : words.progress.requestsLeft(requestsDone, requestsPlanned, roughly(leftMs))
}

/** The longer of both lanes: nothing is sent before its copy. Null: not known of one of them. */
function leftMsOf({ leftMs, copies }: RunProgress): number | null {
  if (!copies) return leftMs
  if (copies.fetched + copies.there + copies.unproved === copies.total) return leftMs
  return copies.leftMs === null ? null : Math.max(leftMs ?? 0, copies.leftMs)
}

/** Why nothing is sent now. */
function holdText(hold: Hold, now: number): string {
  const { shuttingDown, pausedBecause, paused, waits } = words.progress

  switch (hold.by) {
    case 'system':
      return shuttingDown
    case 'disk':
      return pausedBecause(problemWords(hold.why).what)
    case 'user':
      return paused
    case 'service':
      return waits(problemWords(hold.why).what, roughly(Math.max(0, hold.until - now)))
    default:
      return assertNever(hold)
  }
}

/** "40 seconds", "2 minutes", "3 hours". */
export function roughly(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 90) return words.time.seconds(seconds)

  return seconds < 90 * 60
    ? words.time.minutes(Math.round(seconds / 60))
    : words.time.hours(Math.round(seconds / 3600))
}

const OUTCOMES: readonly OutcomeKind[] = [
  'deleted',
  'refused',
  'still-there',
  'unknown',
  'not-sent'
]

/** "35 deleted", "2 unknown": the counts above zero. */
export const outcomeLines = (
  counts: OutcomeCounts,
  of: LibraryKind
): readonly { readonly kind: OutcomeKind; readonly text: string }[] =>
  OUTCOMES.filter((kind) => counts[kind] > 0).map((kind) => ({
    kind,
    text: words.counts[kind](counts[kind], of)
  }))

/** What happened to one asset, and why. */
export function outcomeText(outcome: Outcome, of: LibraryKind): string {
  const said = words.outcome(of)

  switch (outcome.kind) {
    case 'deleted':
      return outcome.by === 'answer' ? said.confirmed : said.gone
    case 'refused':
      return outcome.said === null ? said.refused : said.refusedSaying(outcome.said)
    case 'unknown':
      return outcome.why === null ? said.unmentioned : said.unknown(problemWords(outcome.why).what)
    case 'still-there':
      return said.stillThere
    case 'not-sent':
      return outcome.stays ? said.stays[outcome.stays] : said.notSent
    default:
      return assertNever(outcome)
  }
}

export const reportTitle = ({ copied, copiesTrouble, counts, total, library }: Report): string =>
  copied === total && counts.deleted === total && !copiesTrouble
    ? words.allWell(total, library)
    : words.report

/** What is said of this library alone: renderer/libraries. */
interface Own {
  readonly stoppedByUser: (notSent: number) => string
  readonly unverified: Readonly<Record<UnverifiedReason, string>>
}

/** The sentences under a report's counts. */
export function reportLead(
  report: Pick<Report, 'library' | 'counts' | 'stoppedBy' | 'verification'>,
  own: Own
): string {
  const { counts, stoppedBy } = report
  return common.sentences([
    stoppedBy === 'user' && own.stoppedByUser(counts['not-sent']),
    counts.unknown > 0 && words.unknownHint,
    verificationText(report, own)
  ])
}

/** Whether the library was checked for what counts as deleted, or why not. */
export function verificationText(
  { library, counts, verification }: Pick<Report, 'library' | 'counts' | 'verification'>,
  own: Own
): string {
  const { deleted, ...others } = counts
  switch (verification.kind) {
    case 'verified':
      return Object.values(others).some((value) => value > 0)
        ? words.verifiedOf(deleted, library)
        : words.verified(deleted, library)
    case 'nothing':
      return ''
    case 'unverified':
      return own.unverified[verification.why]
    default:
      return assertNever(verification)
  }
}
