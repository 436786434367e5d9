import type { LinkName } from '@shared/links'
import { assertNever, type Problem, type Said } from '@shared/problem'
import { count, formatNumber } from '../ui/format'

export interface ProblemWords {
  /** What happened. */
  readonly what: string
  /** The one thing to do. */
  readonly remedy: string
  /** Where it is done, when that is outside this program. */
  readonly link?: LinkName
}

const seconds = (ms: number): string => count(Math.ceil(ms / 1000), 'second', 'seconds')
const quoting = (text: string, said: Said): string =>
  said === null ? text : `${text} The service says: “${said}”.`

/** Each kind of trouble in a person's words. */
export function problemWords(problem: Problem): ProblemWords {
  switch (problem.kind) {
    case 'unauthorized':
      return {
        what: 'The service does not accept this API token.',
        remedy:
          'It may have been reset. Copy the current token from your useapi.net account and enter it.',
        link: 'useapi'
      }
    case 'payment-required':
      return {
        what: quoting(
          'The useapi.net subscription is not active, or its credits are used up.',
          problem.said
        ),
        remedy: 'Renew it at useapi.net, then try again.',
        link: 'useapi'
      }
    case 'forbidden':
      return {
        what: quoting('The service refuses access.', problem.said),
        remedy: 'Check at useapi.net that this account belongs to your token.',
        link: 'useapi'
      }
    case 'not-found':
      return {
        what: quoting('The service did not find what was asked for.', problem.said),
        remedy: 'Check the account at useapi.net, then refresh.'
      }
    case 'rate-limited':
      return {
        what: quoting('The service asks for a pause: too many requests.', problem.said),
        remedy:
          problem.retryAfterMs === null
            ? 'Wait a few minutes, then try again.'
            : `Wait ${seconds(problem.retryAfterMs)}, then try again.`
      }
    case 'session-broken':
      return {
        what: 'The service has lost its session with this Kling account.',
        remedy: 'Add the account again at useapi.net, then try again.',
        link: 'useapi-kling'
      }
    case 'rejected':
      return {
        what: quoting('The service did not accept the request.', problem.said),
        remedy: 'Refresh, then try again.'
      }
    case 'service-failed':
      return {
        what: quoting(
          `The service has a problem of its own (status ${problem.status}).`,
          problem.said
        ),
        remedy: 'Wait a little, then try again.'
      }
    case 'unexpected-status':
      return {
        what: quoting(
          `The service answered in an unexpected way (status ${problem.status}).`,
          problem.said
        ),
        remedy: 'Check the address of the service, then try again.'
      }
    case 'unreadable':
      return {
        what: `The answer could not be read: ${problem.why}.`,
        remedy: 'Try again; a proxy in between may have changed it.'
      }
    case 'too-large':
      return {
        what: `The answer was larger than ${formatNumber(Math.round(problem.limitBytes / 1024 / 1024))} MB and was not read.`,
        remedy: 'Try again.'
      }
    case 'unreachable':
      return {
        what: `The service cannot be reached (${problem.code}).`,
        remedy: 'Check your network connection, then try again.'
      }
    case 'untrusted':
      return {
        what: `Whoever answers for the service has no certificate this computer trusts (${problem.code}). Nothing was sent.`,
        remedy:
          'Check the computer’s clock and network. Where a company inspects its traffic, its certificate has to be in the system’s store.'
      }
    case 'proxy-refused':
      return problem.status === 407
        ? {
            what: 'The proxy asks for a name and a password. Nothing was sent.',
            remedy:
              'Start the program with HTTPS_PROXY=http://name:password@proxy:port, then try again.'
          }
        : {
            what: `The proxy does not let the connection through (status ${problem.status}).`,
            remedy: 'Ask whoever runs the proxy, then try again.'
          }
    case 'proxy-unsupported':
      return {
        what: `This proxy cannot be used: ${problem.named}. Nothing was sent.`,
        remedy:
          'Set an HTTP or HTTPS proxy in the system’s settings (or in HTTPS_PROXY), then try again.'
      }
    case 'interrupted':
      return {
        what: `The connection broke off (${problem.code}).`,
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
        remedy: 'Add your Kling account at useapi.net, then connect again.',
        link: 'useapi-kling'
      }
    case 'account-missing':
      return {
        what: `The account ${problem.email} is not linked to this token.`,
        remedy: 'Check the e-mail address, or add the account at useapi.net.',
        link: 'useapi-kling'
      }
    case 'not-connected':
      return { what: 'This account is not open any more.', remedy: 'Open it again.' }
    case 'not-checked':
      return {
        what: 'The service has not been reached since the program was started.',
        remedy: 'It is tried again by itself; nothing can be listed or deleted before.'
      }
    case 'keychain-no-library':
      return {
        what: 'The program cannot reach the keychain: a part of the system that it needs is not installed.',
        remedy:
          'Install libsecret (on Debian and Ubuntu: libsecret-1-0), then start the program again.'
      }
    case 'keychain-no-bus':
      return {
        what: 'There is no D-Bus session here, and without one no keychain.',
        remedy: 'Start the program from a desktop session.'
      }
    case 'keychain-no-service':
      return {
        what: 'No keychain service runs on this computer.',
        remedy: 'Install or start one, such as GNOME Keyring or KWallet, then try again.'
      }
    case 'keychain-restarted':
      return {
        what: 'The keychain service was restarted while the program ran, and the program cannot reach the new one.',
        remedy: 'Start the program again.'
      }
    case 'keychain-denied':
      return {
        what: 'The keychain refused access: its question was answered with no.',
        remedy: 'Try again, and allow the access when the system asks.'
      }
    case 'keychain-locked':
      return {
        what: 'The keychain is locked, so the token could not be stored.',
        remedy: 'Unlock the keychain, then enter the token again.'
      }
    case 'keychain-missing':
      return {
        what: `The system's keychain cannot be used (${problem.why}).`,
        remedy: 'Check that it is unlocked and running, then try again.'
      }
    case 'keychain-silent':
      return {
        what: `The system's keychain has not answered within ${seconds(problem.afterMs)}.`,
        remedy:
          'It may be asking for its password in another window: answer there. If not, restart it, then try again.'
      }
    case 'keychain-unreadable':
      return {
        what: 'A token is stored in the keychain, but the keychain does not show it. It is probably locked.',
        remedy: 'Unlock the keychain, then try again.'
      }
    case 'keychain-foreign':
      return {
        what: 'What is stored in the keychain was written by a later version of this program. It was left as it is.',
        remedy: 'Install the current version of the program.'
      }
    case 'keychain-full':
      return {
        what: `The keychain of this system takes ${formatNumber(problem.limitBytes)} bytes, and the tokens would need ${formatNumber(problem.bytes)}. Nothing was written.`,
        remedy: 'Remove a token you no longer need, then add this one again.'
      }
    case 'token-gone':
      return { what: 'This token is no longer on this computer.', remedy: 'Enter it again.' }
    case 'token-elsewhere':
      return {
        what: `This token belongs to another service (${problem.origin}) and is sent to no other.`,
        remedy: 'Start the program with that service to use it.'
      }
    case 'plan-gone':
      return {
        what: 'This confirmation is no longer valid: the library was refreshed, another account was opened, or an asset in it was locked.',
        remedy: 'Press Delete again to see the current list.'
      }
    case 'plan-empty':
      return {
        what: emptyPlan(problem.locked, problem.unlisted),
        remedy:
          problem.unlisted > 0
            ? 'Refresh the library, then select again.'
            : 'Unlock what you keep with K; remove the mark of a favourite at Kling.'
      }
    case 'run-active':
      return { what: 'A deletion is running.', remedy: 'Wait for it to end, or stop it first.' }
    case 'locked-since':
      return {
        what: `${count(problem.locked, 'asset of this deletion has', 'assets of this deletion have')} been locked since it was confirmed.`,
        remedy:
          'Leave it as it is. What is left can be confirmed anew from the history, without what is locked.'
      }
    case 'keep-list-lost':
      return {
        what: 'The list of what you keep could not be read: its file is damaged, or cannot be opened.',
        remedy:
          'Put the file back from a copy and start again, or go on without it and lock anew what you want to keep.'
      }
    case 'file-too-large':
      return {
        what: `The file is larger than a list of ids can be (${formatNumber(Math.round(problem.limitBytes / 1024 / 1024))} MB), and was not read.`,
        remedy: 'Choose another file.'
      }
    case 'file-failed':
      return {
        what: failedFile(problem.what, problem.code),
        remedy: REMEDIES[problem.code] ?? OTHER_REMEDY
      }
    case 'file-broken':
      return {
        what: `The file ${problem.file} is not what this program wrote: it is damaged, or of another version.`,
        remedy:
          problem.aside === null
            ? 'It could not be moved away, so it stays as it is, and nothing is written over it.'
            : `It was set aside as ${problem.aside}, in the same folder. Nothing in it was changed.`
      }
    case 'link-failed':
      return { what: 'No browser could be opened.', remedy: `Open ${problem.address} yourself.` }
    case 'invalid-input':
      return {
        what: `This input cannot be used (${problem.why}).`,
        remedy: 'Check it and try again.'
      }
    default:
      return assertNever(problem)
  }
}

function emptyPlan(locked: number, unlisted: number): string {
  const parts = [
    locked > 0 &&
      `${count(locked, 'is locked', 'are locked')}, as a favourite or as kept, and this program never deletes those`,
    unlisted > 0 &&
      `of ${count(unlisted, 'asset', 'assets')} it is not known whether ${unlisted === 1 ? 'it exists' : 'they exist'}`
  ].filter((part) => part !== false)
  return `None of the selected assets can be deleted: ${parts.join('; ')}.`
}

const OTHER_REMEDY = 'Check the free space and the permissions of the data folder.'
const NO_PERMISSION = 'Give this user the permission to read and write the data folder.'
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'Make some room, then try again.',
  EDQUOT: 'Make some room, then try again.',
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  EROFS: 'The data folder has to be on a disk that can be written.'
}
const FAILURES: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk quota is used up',
  EACCES: 'Access was denied',
  EPERM: 'Access was denied',
  EROFS: 'The disk is read-only'
}

function failedFile(what: string, code: string): string {
  const failure = FAILURES[code]
  return failure === undefined
    ? `A file could not be used (${what}, ${code}).`
    : `${failure} (${what}, ${code}).`
}
