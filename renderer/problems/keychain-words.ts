import { formatNumber } from '@shared/language/count'
import { assertNever, type Problem } from '@shared/problem'
import { type Sentences, seconds } from './phrases'

type KeychainProblem = Extract<Problem, { readonly kind: `keychain-${string}` }>

export function keychainWords(problem: KeychainProblem): Sentences {
  switch (problem.kind) {
    case 'keychain-no-library':
      return {
        what: 'Kling Sweep cannot reach the keychain: a system component it needs is not installed.',
        remedy: 'Install libsecret (on Debian and Ubuntu: libsecret-1-0), then restart Kling Sweep.'
      }
    case 'keychain-no-bus':
      return {
        what: 'There is no D-Bus session, and the keychain needs one.',
        remedy: 'Start Kling Sweep from a desktop session.'
      }
    case 'keychain-no-service':
      return {
        what: 'No keychain service is running on this computer.',
        remedy: 'Install or start a service such as GNOME Keyring or KWallet, then try again.'
      }
    case 'keychain-restarted':
      return {
        what: 'The keychain service was restarted, and Kling Sweep cannot reach the new one.',
        remedy: 'Restart Kling Sweep.'
      }
    case 'keychain-denied':
      return {
        what: 'The system asked whether Kling Sweep may use the keychain, and the answer was no.',
        remedy: 'Try again, and allow access when the system asks.'
      }
    case 'keychain-locked':
      return {
        what: 'The keychain is locked, so the token could not be stored.',
        remedy: 'Unlock the keychain, then enter the token again.'
      }
    case 'keychain-missing':
      return {
        what: `The system’s keychain cannot be used (${problem.why}).`,
        remedy: 'Check that the keychain is unlocked and running, then try again.'
      }
    case 'keychain-silent':
      return {
        what: `The system’s keychain did not answer within ${seconds(problem.afterMs)}.`,
        remedy:
          'The keychain may be asking for its password in another window; if so, answer there. Otherwise restart it, then try again.'
      }
    case 'keychain-unreadable':
      return {
        what: 'A token is stored, but the keychain does not show it. It is probably locked.',
        remedy: 'Unlock the keychain, then try again.'
      }
    case 'keychain-foreign':
      return {
        what: 'The keychain entry was written by a newer version of Kling Sweep. It was left as it is.',
        remedy: 'Install the latest version of Kling Sweep.'
      }
    case 'keychain-full':
      return {
        what: `This system’s keychain holds ${formatNumber(problem.limitBytes)} bytes, and the tokens would need ${formatNumber(problem.bytes)}. Nothing was saved.`,
        remedy: 'Remove a token you no longer need, then add this one again.'
      }
    default:
      return assertNever(problem)
  }
}
