import { assertNever, type Problem, type Said } from '@shared/problem'
import { count, formatNumber } from './format'

export interface ProblemWords {
  /** What happened. */
  readonly what: string
  /** The one thing to do. */
  readonly remedy: string
}

const seconds = (ms: number): string => count(Math.ceil(ms / 1000), 'second', 'seconds')
const quoting = (text: string, said: Said): string => (said === null ? text : `${text} The service says: “${said}”.`)

/** Each kind of trouble in a person's words. */
export function problemWords(problem: Problem): ProblemWords {
  switch (problem.kind) {
    case 'unauthorized':
      return {
        what: 'The service does not accept this API token.',
        remedy: 'It may have been reset. Copy the current token from your useapi.net account and enter it.'
      }
    case 'payment-required':
      return {
        what: quoting('The useapi.net subscription is not active, or its credits are used up.', problem.said),
        remedy: 'Renew it at useapi.net, then try again.'
      }
    case 'forbidden':
      return { what: quoting('The service refuses access.', problem.said), remedy: 'Check at useapi.net that this account belongs to your token.' }
    case 'not-found':
      return { what: quoting('The service did not find what was asked for.', problem.said), remedy: 'Check the account at useapi.net, then refresh.' }
    case 'rate-limited':
      return {
        what: quoting('The service asks for a pause: too many requests.', problem.said),
        remedy: problem.retryAfterMs === null ? 'Wait a few minutes, then try again.' : `Wait ${seconds(problem.retryAfterMs)}, then try again.`
      }
    case 'session-broken':
      return { what: 'The service has lost its session with this Kling account.', remedy: 'Add the account again at useapi.net, then try again.' }
    case 'rejected':
      return { what: quoting('The service did not accept the request.', problem.said), remedy: 'Refresh, then try again.' }
    case 'service-failed':
      return {
        what: quoting(`The service has a problem of its own (status ${problem.status}).`, problem.said),
        remedy: 'Wait a little, then try again.'
      }
    case 'unexpected-status':
      return {
        what: quoting(`The service answered in an unexpected way (status ${problem.status}).`, problem.said),
        remedy: 'Check the address of the service, then try again.'
      }
    case 'unreadable':
      return { what: `The answer could not be read: ${problem.why}.`, remedy: 'Try again; a proxy in between may have changed it.' }
    case 'too-large':
      return {
        what: `The answer was larger than ${formatNumber(Math.round(problem.limitBytes / 1024 / 1024))} MB and was not read.`,
        remedy: 'Try again.'
      }
    case 'unreachable':
      return { what: `The service cannot be reached (${problem.code}).`, remedy: 'Check your network connection, then try again.' }
    case 'interrupted':
      return { what: `The connection broke off (${problem.code}).`, remedy: 'Check your network connection, then try again.' }
    case 'timed-out':
      return { what: `The service did not answer within ${seconds(problem.afterMs)}.`, remedy: 'Try again.' }
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
      return { what: 'This account is not open any more.', remedy: 'Open it again.' }
    case 'keychain-missing':
      return {
        what: `The system's keychain cannot be used (${problem.why}).`,
        remedy: 'The token is kept for this session only, in memory, and will be asked for again.'
      }
    case 'keychain-silent':
      return { what: `The system's keychain did not answer within ${seconds(problem.afterMs)}.`, remedy: 'Unlock it or restart it, then try again.' }
    case 'keychain-unreadable':
      return {
        what: 'A token is stored in the keychain, but the keychain does not show it. It is probably locked.',
        remedy: 'Unlock the keychain, then try again.'
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
          problem.unlisted > 0 ? 'Refresh the library, then select again.' : 'Unlock what you keep with K; remove the mark of a favourite at Kling.'
      }
    case 'run-active':
      return { what: 'A deletion is running.', remedy: 'Wait for it to end, or stop it first.' }
    case 'locked-since':
      return {
        what: `${count(problem.locked, 'asset of this deletion has', 'assets of this deletion have')} been locked since it was confirmed.`,
        remedy: 'Leave it as it is. What is left can be confirmed anew from the history, without what is locked.'
      }
    case 'keep-list-lost':
      return {
        what: 'The list of what you keep could not be read: its file is damaged, or cannot be opened.',
        remedy: 'Put the file back from a copy and start again, or go on without it and lock anew what you want to keep.'
      }
    case 'file-too-large':
      return {
        what: `The file is larger than a list of ids can be (${formatNumber(Math.round(problem.limitBytes / 1024 / 1024))} MB), and was not read.`,
        remedy: 'Choose another file.'
      }
    case 'file-failed':
      return {
        what: `A file could not be used (${problem.what}, ${problem.code}).`,
        remedy: 'Check the free space and the permissions of the data folder.'
      }
    case 'invalid-input':
      return { what: `This input cannot be used (${problem.why}).`, remedy: 'Check it and try again.' }
    default:
      return assertNever(problem)
  }
}

function emptyPlan(locked: number, unlisted: number): string {
  const parts = [
    locked > 0 && `${count(locked, 'is locked', 'are locked')}, as a favourite or as kept, and this program never deletes those`,
    unlisted > 0 && `of ${count(unlisted, 'asset', 'assets')} it is not known whether ${unlisted === 1 ? 'it exists' : 'they exist'}`
  ].filter((part) => part !== false)
  return `None of the selected assets can be deleted: ${parts.join('; ')}.`
}
