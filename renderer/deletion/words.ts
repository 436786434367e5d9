import type { Outcome, OutcomeCounts, OutcomeKind, Report, RunProgress } from '@shared/deletion'
import { assertNever } from '@shared/problem'
import { count, formatNumber } from '../ui/format'
import { problemWords } from '../ui/words'

const assets = (value: number): string => count(value, 'asset', 'assets')

export const words = {
  title: (total: number) => `Delete ${assets(total)} permanently?`,
  lead: 'They will be removed from Kling for the account below.',
  what: 'What',
  account: 'Account',
  hidden: 'Hidden now',
  hiddenValue: (value: number) => `${formatNumber(value)} of them ${value === 1 ? 'does' : 'do'} not match the filter`,
  requests: 'Requests',
  leftOut: 'Left out',
  locked: (value: number) => count(value, 'favourite, which this program never deletes', 'favourites, which this program never deletes'),
  unlisted: (value: number) => `${assets(value)} of which it is not known whether they exist: refresh to find out`,
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
  unknownHint: 'Unknown means: the service did not say what happened to them. Refresh the library to see which are still there.',
  allGone: 'The service confirmed every one of them.'
} as const

/** "20 of 37 settled, 2 of 4 requests". */
export function progressText({ counts, total, requestsDone, requestsPlanned, phase }: RunProgress): string {
  const deleted = `Deleted ${formatNumber(counts.deleted)} of ${formatNumber(total)}`
  const requests = `${formatNumber(requestsDone)} of ${count(requestsPlanned, 'request', 'requests')}`
  switch (phase) {
    case 'running':
    case 'ended':
      return `${deleted} · ${requests}`
    case 'pausing':
      return `${deleted} · pausing after the request under way`
    case 'paused':
      return `${deleted} · paused`
    case 'stopping':
      return `${deleted} · stopping after the request under way`
    default:
      return assertNever(phase)
  }
}

const OUTCOMES: readonly (readonly [OutcomeKind, string])[] = [
  ['deleted', 'deleted'],
  ['refused', 'refused'],
  ['unknown', 'unknown'],
  ['not-sent', 'not sent']
]

/** "35 deleted", "2 unknown": those above zero. */
export function outcomeLines(counts: OutcomeCounts): readonly { readonly kind: OutcomeKind; readonly text: string }[] {
  return OUTCOMES.filter(([kind]) => counts[kind] > 0).map(([kind, word]) => ({ kind, text: `${formatNumber(counts[kind])} ${word}` }))
}

/** What became of one asset, with the reason. */
export function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'deleted':
      return 'Deleted: the service named it'
    case 'refused':
      return outcome.said === null ? 'Refused by the service' : `Refused: “${outcome.said}”`
    case 'unknown':
      return outcome.why === null ? 'Unknown: the answer did not name it' : `Unknown: ${problemWords(outcome.why).what}`
    case 'not-sent':
      return 'Not sent: untouched'
    default:
      return assertNever(outcome)
  }
}

/** The sentence under the counts. */
export function reportLead({ counts, stoppedBy, total }: Report): string {
  const parts = [stoppedBy === 'user' && words.stoppedByUser, counts.unknown > 0 && words.unknownHint, counts.deleted === total && words.allGone]
  return parts.filter(Boolean).join(' ')
}
