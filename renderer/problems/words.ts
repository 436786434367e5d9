import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/en'
import { table } from '@shared/language/tables'
import type { LinkName } from '@shared/links'
import { assertNever, type Problem, type Said } from '@shared/problem'
import { common } from '../ui/words'
import { fileWords } from './file-words'
import { keychainWords } from './keychain-words'
import { megabytes, type ProblemWords, type Sentences, seconds, UNLOCK } from './phrases'

export const words = table('problems', {
  open: {
    useapi: 'Open useapi.net',
    'useapi-kling': 'Open Kling setup at useapi.net',
    releases: 'Open the releases page'
  } satisfies Record<LinkName, string>,
  of: sentencesOf,
  duplicatesStay
})

/** The page outside this program where something is done about it. */
const LINKS: Readonly<Partial<Record<Problem['kind'], LinkName>>> = {
  unauthorized: 'useapi',
  'payment-required': 'useapi',
  forbidden: 'useapi',
  'session-broken': 'useapi-kling',
  'no-accounts': 'useapi-kling',
  'account-missing': 'useapi-kling'
}

/** In the language that is spoken. */
export function problemWords(problem: Problem): ProblemWords {
  const link = LINKS[problem.kind]
  const said = words.of(problem)
  return link === undefined ? said : { ...said, link }
}

/** Adds the service's own words, where it had any. */
const quoting = (sentence: string, said: Said): string =>
  said === null ? sentence : `${sentence} The service says: “${said}”.`

/** What happened and what to do about it, for every kind of problem. */
function sentencesOf(problem: Problem): Sentences {
  switch (problem.kind) {
    case 'unauthorized':
      return {
        what: 'The service does not accept this API token.',
        remedy: problem.isUnlikely
          ? 'It does not look like one: a token begins with “user:” and a number. Copy it whole from useapi.net.'
          : 'The token may have been reset. Enter the current one from useapi.net.'
      }
    case 'payment-required':
      return {
        what: quoting(
          'The useapi.net subscription is not active, or its credits are used up.',
          problem.said
        ),
        remedy: 'Renew the subscription at useapi.net, then try again.'
      }
    case 'forbidden':
      return {
        what: quoting('The service denied access.', problem.said),
        remedy: 'Check at useapi.net that this account belongs to your token.'
      }
    case 'not-found':
      return {
        what: quoting('The service did not find what was requested.', problem.said),
        remedy: 'Check the account at useapi.net, then refresh.'
      }
    case 'rate-limited':
      return {
        what: quoting('Too many requests: the service asks for a pause.', problem.said),
        remedy:
          problem.retryAfterMs === null
            ? 'Wait a few minutes, then try again.'
            : `Wait ${seconds(problem.retryAfterMs)}, then try again.`
      }
    case 'session-broken':
      return {
        what: 'The service has lost its session with this Kling account.',
        remedy: 'Add the account again at useapi.net, then try again.'
      }
    case 'rejected':
      return {
        what: quoting('The service rejected the request.', problem.said),
        remedy: 'Refresh, then try again.'
      }
    case 'service-failed':
      return {
        what: quoting(
          `The service is having problems of its own (status ${problem.status}).`,
          problem.said
        ),
        remedy: 'Wait a moment, then try again.'
      }
    case 'unexpected-status':
      return {
        what: quoting(
          `The service gave an unexpected answer (status ${problem.status}).`,
          problem.said
        ),
        remedy: 'Check the address of the service, then try again.'
      }
    case 'unreadable':
      return {
        what: `The service’s answer could not be read (${problem.why}).`,
        remedy: 'Try again. A proxy may have changed the answer.'
      }
    case 'too-large':
      return {
        what: `The service’s answer was larger than ${megabytes(problem.limitBytes)} and was not read.`,
        remedy: 'Try again.'
      }
    case 'unreachable':
      return {
        what: `The service cannot be reached (${problem.code}).`,
        remedy: 'Check your network connection, then try again.'
      }
    case 'untrusted':
      return {
        what: `The server’s certificate is not trusted (${problem.code}). Nothing was sent.`,
        remedy:
          'Check this computer’s clock and network. If your company inspects its traffic, its certificate must be in the system’s certificate store.'
      }
    case 'proxy-refused':
      return proxyRefused(problem.status)
    case 'proxy-unsupported':
      return {
        what: `This proxy cannot be used: ${problem.named}. Nothing was sent.`,
        remedy:
          'Set an HTTP or HTTPS proxy in the system settings (or in HTTPS_PROXY), then try again.'
      }
    case 'interrupted':
      return {
        what: `The connection was interrupted (${problem.code}).`,
        remedy: 'Check your network connection, then try again.'
      }
    case 'timed-out':
      return {
        what: `The service did not answer within ${seconds(problem.afterMs)}.`,
        remedy: 'Try again.'
      }
    case 'cancelled':
      return { what: 'Cancelled.', remedy: 'Start again whenever you like.' }
    case 'no-accounts':
      return {
        what: quoting('No Kling account is linked to this token.', problem.said),
        remedy: 'Add your Kling account at useapi.net, then connect again.'
      }
    case 'account-missing':
      return {
        what: `The account ${problem.email} is not linked to this token.`,
        remedy: 'Check the e-mail address, or add the account at useapi.net.'
      }
    case 'not-connected':
      return { what: 'This account is no longer open.', remedy: 'Open the account again.' }
    case 'not-checked':
      return {
        what: 'The service has not been reached since Kling Sweep was started.',
        remedy: 'Kling Sweep keeps trying. Until then nothing can be refreshed or deleted.'
      }
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
      return keychainWords(problem)
    case 'token-gone':
      return { what: 'This token is no longer on this computer.', remedy: 'Enter the token again.' }
    case 'token-elsewhere':
      return {
        what: `This token belongs to another service (${problem.origin}) and is sent to no other.`,
        remedy: 'Start Kling Sweep with that service to use it.'
      }
    case 'plan-gone':
      return {
        what: 'This confirmation is no longer valid: the library was refreshed, another account was opened, or something in it was locked.',
        remedy: 'Press Delete again to see the current list.'
      }
    case 'plan-empty':
      return emptyPlan(problem)
    case 'run-active':
      return {
        what: 'A deletion is running, or copies are being uploaded.',
        remedy: 'Wait for that to end, or stop it first.'
      }
    case 'all-refused':
      return {
        what: quoting('The service refuses one deletion after another.', problem.said),
        remedy: 'Read what the service says, then continue or discard this deletion.'
      }
    case 'locked-since':
      return {
        what: count(problem.locked, {
          one: (n) => `${n} of these has been locked since you confirmed the deletion.`,
          other: (n) => `${n} of these have been locked since you confirmed the deletion.`
        }),
        remedy: 'Remove the lock to continue, or discard this deletion and start a new one.'
      }
    case 'keep-list-lost':
      return {
        what: 'Your keep list could not be read: its file is damaged or cannot be opened.',
        remedy:
          'Restore the file from a backup and restart Kling Sweep, or continue without the list and lock again what is to stay.'
      }
    case 'duplicates-lost':
      return {
        what: 'What you have decided about duplicates cannot be read: its file is damaged.',
        remedy: 'Open Duplicates to continue without it.'
      }
    case 'no-copies-folder':
      return {
        what: 'No folder for copies has been chosen for this account.',
        remedy: 'Choose a folder, then try again.'
      }
    case 'copies-active':
      return {
        what: 'Copies are being saved, checked or uploaded already.',
        remedy: 'Wait until that has ended, or stop it.'
      }
    case 'copies-folder-gone':
      return {
        what: 'The folder with this account’s copies is not where it was.',
        remedy: 'Connect its disk, or choose the folder once more to begin anew there.'
      }
    case 'copies-list-damaged':
      return {
        what: 'The list of copies (manifest.jsonl) is damaged: it lacks files that SHA256SUMS names.',
        remedy:
          'No file was touched. Save copies of what Kling still has once more: files that are there stay, and are listed again.'
      }
    case 'file-too-large':
    case 'file-failed':
    case 'file-broken':
    case 'file-of-other':
      return fileWords(problem)
    case 'link-failed':
      return { what: 'No browser could be opened.', remedy: `Open ${problem.address} yourself.` }
    case 'invalid-input':
      return {
        what: `This input cannot be used (${problem.why}).`,
        remedy: 'Check your input, then try again.'
      }
    default:
      return assertNever(problem)
  }
}

const AUTHENTICATION_REQUIRED = 407

function proxyRefused(status: number): Sentences {
  return status === AUTHENTICATION_REQUIRED
    ? {
        what: 'The proxy requires a user name and password. Nothing was sent.',
        remedy: 'Start Kling Sweep with HTTPS_PROXY=http://name:password@proxy:port.'
      }
    : {
        what: `The proxy refused the connection (status ${status}).`,
        remedy: 'Ask whoever runs the proxy, then try again.'
      }
}

/** Also said in the confirmation. */
function duplicatesStay(value: number): string {
  return count(value, {
    one: (n) => `${n} is a duplicate of an asset that is not sure to stay.`,
    other: (n) => `${n} are duplicates of assets that are not sure to stay.`
  })
}

/** Everything was left out of the plan: locked, or not in a listing of this session. */
function emptyPlan({ locked, unlisted, unbacked }: Problem & { kind: 'plan-empty' }): Sentences {
  const what = common.sentences([
    'None of these can be deleted.',
    locked > 0 &&
      count(locked, {
        one: (n) => `${n} is locked: a favourite, or kept.`,
        other: (n) => `${n} are locked: favourites, or kept.`
      }),
    unlisted > 0 && `${formatNumber(unlisted)} may no longer exist.`,
    unbacked > 0 && duplicatesStay(unbacked)
  ])
  const remedy = common.sentences([
    unlisted > 0 && 'Refresh the library, then select again.',
    unbacked > 0 && 'Deselect the one of each group that is to stay.',
    locked > 0 && UNLOCK
  ])

  return { what, remedy }
}
