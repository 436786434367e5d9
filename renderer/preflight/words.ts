import { table } from '@shared/language/tables'
import { isBlocking, type Preflight } from '@shared/preflight'
import { assertNever } from '@shared/problem'
import { formatTime } from '../ui/format'

export const words = table('preflight', {
  label: 'Before you delete',
  again: 'Check again',
  of: sentencesOf,
  /** Why "Delete" is disabled. */
  inactive: 'Subscription not active',
  unlinked: 'Account no longer linked'
})

interface FindingWords {
  readonly what: string
  /** The one thing to do. */
  readonly remedy: string
}

/** What was found, and the one thing to do. */
function sentencesOf(finding: Preflight): FindingWords {
  switch (finding.kind) {
    case 'subscription-inactive':
      return {
        what: 'The useapi.net subscription is not active.',
        remedy: 'Nothing can be deleted until you renew it at useapi.net.'
      }
    case 'account-missing':
      return {
        what: 'This Kling account is no longer linked at useapi.net.',
        remedy: 'Nothing can be deleted until you add it there again.'
      }
    case 'session-broken':
      return {
        what: 'useapi.net has lost its session with this Kling account.',
        remedy: 'Add the account again at useapi.net before you delete.'
      }
    case 'session-over':
      return {
        what: `The session with Kling ended on ${formatTime(finding.at)}.`,
        remedy: 'If the service does not renew it, add the account again at useapi.net.'
      }
    case 'session-ending':
      return {
        what: `The session with Kling ends on ${formatTime(finding.at)}.`,
        remedy: 'Add the account again at useapi.net before a long deletion.'
      }
    default:
      return assertNever(finding)
  }
}

/** Why "Delete" is disabled; null while it is not. */
export function blockedBecause(findings: readonly Preflight[]): string | null {
  const blocking = findings.find(isBlocking)
  if (!blocking) return null
  return blocking.kind === 'subscription-inactive' ? words.inactive : words.unlinked
}
