import { count } from '@shared/language/de'
import { assertNever, type Problem, type Said } from '@shared/problem'
import { common } from '../../ui/words/de'
import { fileWords } from '../file-words/de'
import { keychainWords } from '../keychain-words/de'
import type { Sentences } from '../phrases'
import { megabytes, seconds, UNLOCK } from '../phrases/de'
import type { words as english } from '../words'

export const words: typeof english = {
  open: {
    useapi: 'useapi.net öffnen',
    'useapi-kling': 'Kling-Einrichtung bei useapi.net öffnen',
    releases: 'Seite der Versionen öffnen'
  },
  of: sentencesOf,
  duplicatesStay
}

/** Adds the service's own words, where it had any. */
const quoting = (sentence: string, said: Said): string =>
  said === null ? sentence : `${sentence} Der Dienst sagt: „${said}“.`

/** What happened and what to do about it, for every kind of problem. */
function sentencesOf(problem: Problem): Sentences {
  switch (problem.kind) {
    case 'unauthorized':
      return {
        what: 'Der Dienst nimmt dieses API-Token nicht an.',
        remedy: problem.isUnlikely
          ? 'Es sieht nicht wie eines aus: Ein Token beginnt mit „user:“ und einer Zahl. Kopieren Sie es ganz von useapi.net.'
          : 'Vielleicht wurde das Token zurückgesetzt. Geben Sie das aktuelle von useapi.net ein.'
      }
    case 'payment-required':
      return {
        what: quoting(
          'Das Abonnement bei useapi.net ist nicht aktiv, oder sein Guthaben ist aufgebraucht.',
          problem.said
        ),
        remedy: 'Erneuern Sie das Abonnement bei useapi.net, und versuchen Sie es dann noch einmal.'
      }
    case 'forbidden':
      return {
        what: quoting('Der Dienst hat den Zugriff verweigert.', problem.said),
        remedy: 'Prüfen Sie bei useapi.net, ob dieses Konto zu Ihrem Token gehört.'
      }
    case 'not-found':
      return {
        what: quoting('Der Dienst hat das Angefragte nicht gefunden.', problem.said),
        remedy: 'Prüfen Sie das Konto bei useapi.net, und aktualisieren Sie dann.'
      }
    case 'rate-limited':
      return {
        what: quoting('Zu viele Anfragen: Der Dienst bittet um eine Pause.', problem.said),
        remedy:
          problem.retryAfterMs === null
            ? 'Warten Sie einige Minuten, und versuchen Sie es dann noch einmal.'
            : `Warten Sie ${seconds(problem.retryAfterMs)}, und versuchen Sie es dann noch einmal.`
      }
    case 'session-broken':
      return {
        what: 'Der Dienst hat seine Sitzung mit diesem Kling-Konto verloren.',
        remedy:
          'Fügen Sie das Konto bei useapi.net noch einmal hinzu, und versuchen Sie es dann erneut.'
      }
    case 'rejected':
      return {
        what: quoting('Der Dienst hat die Anfrage zurückgewiesen.', problem.said),
        remedy: 'Aktualisieren Sie, und versuchen Sie es dann noch einmal.'
      }
    case 'service-failed':
      return {
        what: quoting(
          `Der Dienst hat selbst ein Problem (Status ${problem.status}).`,
          problem.said
        ),
        remedy: 'Warten Sie einen Moment, und versuchen Sie es dann noch einmal.'
      }
    case 'unexpected-status':
      return {
        what: quoting(
          `Der Dienst hat unerwartet geantwortet (Status ${problem.status}).`,
          problem.said
        ),
        remedy: 'Prüfen Sie die Adresse des Dienstes, und versuchen Sie es dann noch einmal.'
      }
    case 'unreadable':
      return {
        what: `Die Antwort des Dienstes konnte nicht gelesen werden (${problem.why}).`,
        remedy: 'Versuchen Sie es noch einmal. Vielleicht hat ein Proxy die Antwort verändert.'
      }
    case 'too-large':
      return {
        what: `Die Antwort des Dienstes war größer als ${megabytes(problem.limitBytes)} und wurde nicht gelesen.`,
        remedy: 'Versuchen Sie es noch einmal.'
      }
    case 'unreachable':
      return {
        what: `Der Dienst ist nicht erreichbar (${problem.code}).`,
        remedy: 'Prüfen Sie Ihre Netzwerkverbindung, und versuchen Sie es dann noch einmal.'
      }
    case 'untrusted':
      return {
        what: `Dem Zertifikat des Servers wird nicht vertraut (${problem.code}). Nichts wurde gesendet.`,
        remedy:
          'Prüfen Sie Uhr und Netzwerk dieses Computers. Falls Ihr Unternehmen den Datenverkehr untersucht, muss dessen Zertifikat im Zertifikatspeicher des Systems liegen.'
      }
    case 'proxy-refused':
      return proxyRefused(problem.status)
    case 'proxy-unsupported':
      return {
        what: `Dieser Proxy kann nicht verwendet werden: ${problem.named}. Nichts wurde gesendet.`,
        remedy:
          'Stellen Sie in den Systemeinstellungen (oder in HTTPS_PROXY) einen HTTP- oder HTTPS-Proxy ein, und versuchen Sie es dann noch einmal.'
      }
    case 'interrupted':
      return {
        what: `Die Verbindung wurde unterbrochen (${problem.code}).`,
        remedy: 'Prüfen Sie Ihre Netzwerkverbindung, und versuchen Sie es dann noch einmal.'
      }
    case 'timed-out':
      return {
        what: `Der Dienst hat nach ${seconds(problem.afterMs)} noch nicht geantwortet.`,
        remedy: 'Versuchen Sie es noch einmal.'
      }
    case 'cancelled':
      return { what: 'Abgebrochen.', remedy: 'Beginnen Sie von Neuem, wann immer Sie möchten.' }
    case 'no-accounts':
      return {
        what: quoting('Mit diesem Token ist kein Kling-Konto verknüpft.', problem.said),
        remedy:
          'Fügen Sie Ihr Kling-Konto bei useapi.net hinzu, und verbinden Sie sich dann noch einmal.'
      }
    case 'account-missing':
      return {
        what: `Das Konto ${problem.email} ist nicht mit diesem Token verknüpft.`,
        remedy: 'Prüfen Sie die E-Mail-Adresse, oder fügen Sie das Konto bei useapi.net hinzu.'
      }
    case 'not-connected':
      return {
        what: 'Dieses Konto ist nicht mehr geöffnet.',
        remedy: 'Öffnen Sie das Konto noch einmal.'
      }
    case 'not-checked':
      return {
        what: 'Der Dienst wurde seit dem Start von Kling Sweep nicht erreicht.',
        remedy:
          'Kling Sweep versucht es weiter. Bis dahin kann nichts aktualisiert oder gelöscht werden.'
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
      return {
        what: 'Dieses Token ist nicht mehr auf diesem Computer.',
        remedy: 'Geben Sie das Token noch einmal ein.'
      }
    case 'token-elsewhere':
      return {
        what: `Dieses Token gehört zu einem anderen Dienst (${problem.origin}) und wird an keinen anderen gesendet.`,
        remedy: 'Starten Sie Kling Sweep mit jenem Dienst, um es zu verwenden.'
      }
    case 'plan-gone':
      return {
        what: 'Diese Bestätigung gilt nicht mehr: Die Mediathek wurde aktualisiert, ein anderes Konto geöffnet oder etwas davon geschützt.',
        remedy: 'Klicken Sie noch einmal auf „Löschen“, um die aktuelle Liste zu sehen.'
      }
    case 'plan-empty':
      return emptyPlan(problem)
    case 'run-active':
      return {
        what: 'Ein Löschvorgang läuft, oder Kopien werden hochgeladen.',
        remedy: 'Warten Sie auf das Ende, oder stoppen Sie es zuerst.'
      }
    case 'all-refused':
      return {
        what: quoting('Der Dienst lehnt eine Löschung nach der anderen ab.', problem.said),
        remedy:
          'Lesen Sie, was der Dienst sagt; setzen Sie diesen Löschvorgang dann fort, oder belassen Sie es dabei.'
      }
    case 'locked-since':
      return {
        what: count(problem.locked, {
          one: (n) => `${n} davon wurde geschützt, seit Sie das Löschen bestätigt haben.`,
          other: (n) => `${n} davon wurden geschützt, seit Sie das Löschen bestätigt haben.`
        }),
        remedy:
          'Heben Sie den Schutz auf, um fortzusetzen, oder belassen Sie es dabei, und beginnen Sie einen neuen Löschvorgang.'
      }
    case 'keep-list-lost':
      return {
        what: 'Ihre Schutzliste konnte nicht gelesen werden: Die Datei ist beschädigt oder lässt sich nicht öffnen.',
        remedy:
          'Stellen Sie die Datei aus einer Sicherung wieder her, und starten Sie Kling Sweep neu; oder setzen Sie ohne die Liste fort, und schützen Sie noch einmal, was bleiben soll.'
      }
    case 'duplicates-lost':
      return {
        what: 'Was Sie über Duplikate entschieden haben, kann nicht gelesen werden: Die Datei ist beschädigt.',
        remedy: 'Öffnen Sie „Duplikate“, um ohne diese Entscheidungen fortzusetzen.'
      }
    case 'no-copies-folder':
      return {
        what: 'Für dieses Konto wurde kein Ordner für Kopien gewählt.',
        remedy: 'Wählen Sie einen Ordner, und versuchen Sie es dann noch einmal.'
      }
    case 'copies-active':
      return {
        what: 'Es werden bereits Kopien gesichert, kontrolliert oder hochgeladen.',
        remedy: 'Warten Sie auf das Ende, oder stoppen Sie es.'
      }
    case 'copies-folder-gone':
      return {
        what: 'Der Ordner mit den Kopien dieses Kontos ist nicht mehr da, wo er war.',
        remedy:
          'Schließen Sie seinen Datenträger an, oder wählen Sie den Ordner noch einmal, um dort neu zu beginnen.'
      }
    case 'copies-list-damaged':
      return {
        what: 'Die Liste der Kopien (manifest.jsonl) ist beschädigt: Ihr fehlen Dateien, die SHA256SUMS nennt.',
        remedy:
          'Keine Datei wurde angetastet. Sichern Sie noch einmal Kopien von dem, was Kling noch hat: Dateien, die da sind, bleiben und werden wieder aufgeführt.'
      }
    case 'file-too-large':
    case 'file-failed':
    case 'file-broken':
    case 'file-of-other':
      return fileWords(problem)
    case 'link-failed':
      return {
        what: 'Es konnte kein Browser geöffnet werden.',
        remedy: `Öffnen Sie ${problem.address} selbst.`
      }
    case 'invalid-input':
      return {
        what: `Diese Eingabe kann nicht verwendet werden (${problem.why}).`,
        remedy: 'Prüfen Sie Ihre Eingabe, und versuchen Sie es dann noch einmal.'
      }
    default:
      return assertNever(problem)
  }
}

const AUTHENTICATION_REQUIRED = 407

function proxyRefused(status: number): Sentences {
  return status === AUTHENTICATION_REQUIRED
    ? {
        what: 'Der Proxy verlangt Benutzername und Passwort. Nichts wurde gesendet.',
        remedy: 'Starten Sie Kling Sweep mit HTTPS_PROXY=http://name:password@proxy:port.'
      }
    : {
        what: `Der Proxy hat die Verbindung abgelehnt (Status ${status}).`,
        remedy: 'Fragen Sie die Betreiber des Proxys, und versuchen Sie es dann noch einmal.'
      }
}

/** Also said in the confirmation. */
function duplicatesStay(value: number): string {
  return count(value, {
    one: (n) => `${n} ist ein Duplikat eines Assets, von dem nicht sicher ist, dass es bleibt.`,
    other: (n) => `${n} sind Duplikate von Assets, von denen nicht sicher ist, dass sie bleiben.`
  })
}

/** Everything was left out of the plan: locked, or not in a listing of this session. */
function emptyPlan({ locked, unlisted, unbacked }: Problem & { kind: 'plan-empty' }): Sentences {
  const what = common.sentences([
    'Davon kann nichts gelöscht werden.',
    locked > 0 &&
      count(locked, {
        one: (n) => `${n} ist geschützt: als Favorit oder von Ihnen.`,
        other: (n) => `${n} sind geschützt: als Favoriten oder von Ihnen.`
      }),
    unlisted > 0 &&
      count(unlisted, {
        one: (n) => `${n} existiert vielleicht nicht mehr.`,
        other: (n) => `${n} existieren vielleicht nicht mehr.`
      }),
    unbacked > 0 && duplicatesStay(unbacked)
  ])
  const remedy = common.sentences([
    unlisted > 0 && 'Aktualisieren Sie die Mediathek, und wählen Sie dann noch einmal aus.',
    unbacked > 0 && 'Wählen Sie aus jeder Gruppe das ab, das bleiben soll.',
    locked > 0 && UNLOCK
  ])

  return { what, remedy }
}
