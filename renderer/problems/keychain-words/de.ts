import { formatNumber } from '@shared/language/count'
import { assertNever, type Problem } from '@shared/problem'
import type { Sentences } from '../phrases'
import { seconds } from '../phrases/de'

type KeychainProblem = Extract<Problem, { readonly kind: `keychain-${string}` }>

export function keychainWords(problem: KeychainProblem): Sentences {
  switch (problem.kind) {
    case 'keychain-no-library':
      return {
        what: 'Kling Sweep erreicht den Schlüsselbund nicht: Eine nötige Komponente des Systems ist nicht installiert.',
        remedy:
          'Installieren Sie libsecret (unter Debian und Ubuntu: libsecret-1-0), und starten Sie Kling Sweep dann neu.'
      }
    case 'keychain-no-bus':
      return {
        what: 'Es gibt keine D-Bus-Sitzung, und der Schlüsselbund braucht eine.',
        remedy: 'Starten Sie Kling Sweep aus einer Desktop-Sitzung.'
      }
    case 'keychain-no-service':
      return {
        what: 'Auf diesem Computer läuft kein Dienst für den Schlüsselbund.',
        remedy:
          'Installieren oder starten Sie einen solchen Dienst, etwa GNOME Keyring oder KWallet, und versuchen Sie es dann noch einmal.'
      }
    case 'keychain-restarted':
      return {
        what: 'Der Dienst für den Schlüsselbund wurde neu gestartet, und Kling Sweep erreicht den neuen nicht.',
        remedy: 'Starten Sie Kling Sweep neu.'
      }
    case 'keychain-denied':
      return {
        what: 'Das System hat gefragt, ob Kling Sweep den Schlüsselbund verwenden darf, und die Antwort war Nein.',
        remedy: 'Versuchen Sie es noch einmal, und erlauben Sie den Zugriff, wenn das System fragt.'
      }
    case 'keychain-locked':
      return {
        what: 'Der Schlüsselbund ist gesperrt, daher konnte das Token nicht gespeichert werden.',
        remedy: 'Entsperren Sie den Schlüsselbund, und geben Sie das Token dann noch einmal ein.'
      }
    case 'keychain-missing':
      return {
        what: `Der Schlüsselbund des Systems kann nicht verwendet werden (${problem.why}).`,
        remedy:
          'Prüfen Sie, ob der Schlüsselbund entsperrt ist und läuft, und versuchen Sie es dann noch einmal.'
      }
    case 'keychain-silent':
      return {
        what: `Der Schlüsselbund des Systems hat nach ${seconds(problem.afterMs)} noch nicht geantwortet.`,
        remedy:
          'Vielleicht fragt der Schlüsselbund in einem anderen Fenster nach seinem Passwort; antworten Sie dann dort. Starten Sie ihn sonst neu, und versuchen Sie es noch einmal.'
      }
    case 'keychain-unreadable':
      return {
        what: 'Ein Token ist gespeichert, aber der Schlüsselbund gibt es nicht heraus. Wahrscheinlich ist er gesperrt.',
        remedy: 'Entsperren Sie den Schlüsselbund, und versuchen Sie es dann noch einmal.'
      }
    case 'keychain-foreign':
      return {
        what: 'Der Eintrag im Schlüsselbund stammt von einer neueren Version von Kling Sweep. Er wurde gelassen, wie er ist.',
        remedy: 'Installieren Sie die neueste Version von Kling Sweep.'
      }
    case 'keychain-full':
      return {
        what: `Der Schlüsselbund dieses Systems fasst ${formatNumber(problem.limitBytes)} Byte, und die Token bräuchten ${formatNumber(problem.bytes)}. Nichts wurde gespeichert.`,
        remedy:
          'Entfernen Sie ein Token, das Sie nicht mehr brauchen, und fügen Sie dieses dann noch einmal hinzu.'
      }
    default:
      return assertNever(problem)
  }
}
