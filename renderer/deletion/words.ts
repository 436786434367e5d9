import type {
  Outcome,
  OutcomeCounts,
  OutcomeKind,
  Report,
  RunProgress,
  UnverifiedReason,
  Verification
} from '@shared/deletion'
import { assertNever } from '@shared/problem'
import { problemWords } from '../problems/words'
import { count, formatNumber } from '../ui/format'

const assets = (value: number): string => count(value, 'asset', 'assets')

export const words = {
  title: (total: number) => `Delete ${assets(total)} permanently?`,
  lead: 'They will be removed from Kling for the account below.',
  what: 'What',
  account: 'Account',
  hidden: 'Hidden now',
  counting: 'being counted…',
  hiddenValue: (value: number) =>
    `${formatNumber(value)} of them ${value === 1 ? 'does' : 'do'} not match the filter`,
  requests: 'Requests',
  leftOut: 'Left out',
  locked: (value: number) =>
    count(value, 'locked asset, never deleted', 'locked assets, never deleted'),
  unlisted: (value: number) =>
    `${assets(value)} of which it is not known whether they exist: refresh to find out`,
  warning: 'This cannot be undone. Neither Kling nor this program can bring them back.',
  cancel: 'Cancel',
  confirm: 'Delete permanently',
  starting: 'Starting…',
  showAll: (total: number) => `Show all ${formatNumber(total)}`,
  showLess: 'Show fewer',
  frozen: 'What will be deleted',
  typeNumber: (total: number) => `Type ${formatNumber(total)} to confirm`,
  deleting: 'Deleting',
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop',
  report: 'Deletion report',
  entries: 'Every asset of this run',
  close: 'Close',
  nothingPlanned: 'Nothing was deleted, and your selection is unchanged.',
  stoppedByUser: 'You stopped this run. What was not sent is untouched and still selected.',
  stoppedMeaning: 'The run stopped here. What was not sent is untouched and still selected.',
  unknownHint:
    'Unknown means: nobody could find out what happened to them. Refresh the library to see which are still there.',
  verified: 'Verified: two listings in a row no longer show what is called deleted.',
  unverified: 'Not verified: the service named them as deleted, but',
  unverifiedWhy: {
    stopped: 'the run ended before the library was listed again.',
    empty: 'the listing afterwards was empty, and an empty listing proves nothing.',
    strange: 'the listing afterwards lacked assets that nobody touched.',
    unsteady: 'the library kept changing while it was listed.',
    shown: 'the library went on showing some of them.',
    unlistable: 'the library could not be listed to its end.'
  } satisfies Record<UnverifiedReason, string>,
  exportCsv: 'Export CSV',
  exportJson: 'Export JSON',
  offline: 'Offline: this waits for the service.',
  retryLeft: 'Retry what is left',
  goOn: 'Continue',
  exported: 'The report was saved.',
  exportFailed: 'The report was not saved. What was deleted stays as the report says.',
  unfinishedTitle: 'A deletion was interrupted',
  unfinishedLead: (left: number) =>
    `${left === 0 ? 'Nothing is left to send.' : `${assets(left)} of what you confirmed then ${left === 1 ? 'has' : 'have'} not been sent.`} Nothing is sent until you say so.`,
  lookingUp: 'Looking up what became of those under way…',
  leave: 'Leave it',
  history: 'History',
  historyHint: 'Every deletion of this account, from the journals on this computer.',
  historyEmptyTitle: 'No deletions yet',
  historyEmptyHint: 'What you delete is written down here, asset by asset, until you clear it.',
  clearHistory: 'Clear history',
  clearHistoryHint: 'Only this computer’s notes go; nothing at Kling changes.',
  historyFailed: 'The history could not be read. Your library and your selection are not touched.',
  show: 'Show',
  hide: 'Hide',
  interrupted: 'interrupted',
  damaged: 'The notes of this run have unreadable places: what they held counts as unknown.'
} as const

/** "Deleted 20 of 37 · 2 of 4 requests, about 2 minutes left". */
export function progressText(
  { counts, total, requestsDone, requestsPlanned, leftMs, phase, waiting }: RunProgress,
  now: number
): string {
  const deleted = `Deleted ${formatNumber(counts.deleted)} of ${formatNumber(total)}`
  const requests = `${formatNumber(requestsDone)} of ${count(requestsPlanned, 'request', 'requests')}`
  switch (phase) {
    case 'running':
    case 'ended':
      if (waiting) return `${deleted} · ${waitingText(waiting, now)}`
      return `${deleted} · ${requests}${leftMs === null || requestsDone === requestsPlanned ? '' : `, about ${roughly(leftMs)} left`}`
    case 'pausing':
      return `${deleted} · pausing after the request under way`
    case 'paused':
      return waiting ? `${deleted} · ${waitingText(waiting, now)}` : `${deleted} · paused`
    case 'checking':
      return `${deleted} · checking what is left`
    case 'stopping':
      return `${deleted} · stopping after the request under way`
    default:
      return assertNever(phase)
  }
}

function waitingText({ why, until }: NonNullable<RunProgress['waiting']>, now: number): string {
  const { what } = problemWords(why)
  return until === null
    ? `paused: ${what}`
    : `${what} Going on in ${roughly(Math.max(0, until - now))}.`
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

/** "35 deleted", "2 unknown": those above zero. */
export function outcomeLines(
  counts: OutcomeCounts
): readonly { readonly kind: OutcomeKind; readonly text: string }[] {
  return OUTCOMES.filter(([kind]) => counts[kind] > 0).map(([kind, word]) => ({
    kind,
    text: `${formatNumber(counts[kind])} ${word}`
  }))
}

/** What became of one asset, with the reason. */
export function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'deleted':
      return 'Deleted: the service named it'
    case 'refused':
      return outcome.said === null ? 'Refused by the service' : `Refused: “${outcome.said}”`
    case 'unknown':
      return outcome.why === null
        ? 'Unknown: the answer did not name it'
        : `Unknown: ${problemWords(outcome.why).what}`
    case 'still-there':
      return 'Still there: the library still lists it'
    case 'not-sent':
      return 'Not sent: untouched'
    default:
      return assertNever(outcome)
  }
}

/** The sentences under the counts. */
export function reportLead({
  counts,
  stoppedBy,
  verification
}: Pick<Report, 'counts' | 'stoppedBy' | 'verification'>): string {
  const parts = [
    stoppedBy === 'user' && words.stoppedByUser,
    counts.unknown > 0 && words.unknownHint,
    verificationText(verification)
  ]
  return parts.filter(Boolean).join(' ')
}

/** Whether a listing has proved what is called deleted, or why not. */
export function verificationText(verification: Verification): string {
  switch (verification.kind) {
    case 'verified':
      return words.verified
    case 'nothing':
      return ''
    case 'unverified':
      return `${words.unverified} ${words.unverifiedWhy[verification.why]}`
    default:
      return assertNever(verification)
  }
}
