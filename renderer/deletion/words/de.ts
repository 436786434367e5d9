import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/de'
import { common } from '../../ui/words/de'
import type { words as english } from '../words'

export const words: typeof english = {
  hidden: () => 'Ausgeblendet',
  counting: 'Wird gezählt …',
  duration: 'Benötigte Zeit',
  about: (time) => `etwa ${time}`,
  requests: (requests) =>
    count(requests, {
      one: (n) => `${n} Anfrage an den Dienst`,
      other: (n) => `${n} Anfragen an den Dienst`
    }),
  leftOut: () => 'Ausgelassen',
  inUse: () => 'Verwendet',
  showUsed: (used) => `Verwendete anzeigen (${formatNumber(used)})`,
  usedOnes: () => 'Zu löschen, in Verwendung',
  backToQuestion: 'Zurück zur Frage',
  include: 'Auch löschen:',
  moreHeld: (more) =>
    count(more, {
      one: (n) =>
        `Außerdem wird ${n} ausgelassen. Wählen Sie weniger aus, um einzeln zu entscheiden.`,
      other: (n) =>
        `Außerdem werden ${n} ausgelassen. Wählen Sie weniger aus, um einzeln zu entscheiden.`
    }),
  nothingYet: 'Noch nichts: Alles Ausgewählte wurde ausgelassen.',
  confirm: 'Endgültig löschen',
  starting: 'Wird gestartet …',
  showAll: (total) => `Alle ${formatNumber(total)} anzeigen`,
  showLess: 'Weniger anzeigen',
  typeNumber: (total) => `Zum Bestätigen ${formatNumber(total)} eingeben`,
  deleting: 'Löschen läuft',
  deletingIn: (library) => `Löschen läuft in „${library}“`,
  favourites: 'Favoriten werden gesucht',
  favouritesSoFar: (done, total) =>
    `Favoriten werden gesucht: ${formatNumber(done)} von ${formatNumber(total)} angesehen. Währenddessen wird nichts gelöscht.`,
  pause: 'Pausieren',
  resume: 'Fortsetzen',
  stop: 'Stoppen',
  progressBroken: 'Der Fortschritt konnte nicht angezeigt werden. Das Löschen geht weiter.',
  report: 'Löschbericht',
  details: common.details,
  less: 'Weniger',
  nothingPlanned: 'Es wurde nichts gelöscht, und Ihre Auswahl ist unverändert.',
  nothingMore: 'Es wurde nichts weiter gelöscht, und Ihre Auswahl ist unverändert.',
  unknownHint:
    '„Ungeklärt“ heißt: Es ließ sich nicht feststellen, was geschehen ist. Aktualisieren Sie die Mediathek, um zu sehen, was noch vorhanden ist.',
  verified: () => 'Geprüft: Zwei Kontrollen hintereinander haben nichts mehr davon gefunden.',
  verifiedOf: (deleted) =>
    `${formatNumber(deleted)} gelöscht und geprüft: Zwei Kontrollen hintereinander haben nichts mehr davon gefunden.`,
  exportAs: {
    csv: 'Als CSV exportieren',
    tsv: 'Als TSV exportieren',
    json: 'Als JSON exportieren'
  },
  offline: 'Offline: Dafür ist eine Verbindung nötig.',
  retryLeft: 'Rest erneut versuchen',
  whileRunning: 'Während eines Löschvorgangs nicht verfügbar.',
  goOn: 'Fortsetzen',
  goOnWith: (left) =>
    count(left, {
      one: () => 'Fortsetzen: den Rest löschen',
      other: (n) => `Fortsetzen: die übrigen ${n} löschen`
    }),
  exported: 'Der Bericht wurde gespeichert.',
  exportedCsv:
    'Der Bericht wurde gespeichert. Excel kürzt die langen IDs: Exportieren Sie ihn als TSV, um ihn dort zu öffnen.',
  exportFailed: 'Der Bericht wurde nicht gespeichert. Am Löschvorgang ändert das nichts.',
  unfinishedTitle: 'Ein Löschvorgang wurde unterbrochen',
  leave: 'Dabei belassen',
  leaveHint:
    '„Dabei belassen“ löscht nichts: Es beendet nur diesen Löschvorgang, und der Rest bleibt bei Kling.',
  inOther: (runs, library) =>
    count(runs, {
      one: (n) => `${n} Löschvorgang in „${library}“`,
      other: (n) => `${n} Löschvorgänge in „${library}“`
    }),
  clearHistory: 'Verlauf leeren',
  clearHistoryHint:
    'Entfernt nur die Aufzeichnungen auf diesem Computer. Bei Kling ändert sich nichts.',
  clearTitle: 'Den Verlauf dieses Kontos leeren?',
  clearLead:
    'Die Aufzeichnungen aller beendeten Löschvorgänge werden von diesem Computer entfernt und lassen sich nicht zurückholen. Exportieren Sie zuerst, was Sie noch brauchen. Bei Kling ändert sich nichts.',
  historyFailed:
    'Der Verlauf konnte nicht gelesen werden. Ihre Mediathek und Ihre Auswahl sind davon nicht betroffen.',
  show: 'Anzeigen',
  hide: 'Ausblenden',
  interrupted: 'Unterbrochen',
  progress: {
    deleted: (deleted, total) => `${formatNumber(deleted)} von ${formatNumber(total)} gelöscht`,
    requests: (done, planned) => `Anfragen: ${formatNumber(done)} von ${formatNumber(planned)}`,
    requestsLeft: (done, planned, time) =>
      `Anfragen: ${formatNumber(done)} von ${formatNumber(planned)} · noch etwa ${time}`,
    pausing: 'Pause nach der laufenden Anfrage',
    paused: 'pausiert',
    checking: 'das Ergebnis wird kontrolliert',
    stopping: 'stoppt nach der laufenden Anfrage',
    shuttingDown: 'pausiert, weil der Computer heruntergefahren wird',
    pausedBecause: (what) => `pausiert: ${what}`,
    waits: (what, time) => `${what} Weiter in ${time}.`
  },
  time: {
    seconds: (value) => count(value, { one: (n) => `${n} Sekunde`, other: (n) => `${n} Sekunden` }),
    minutes: (value) => count(value, { one: (n) => `${n} Minute`, other: (n) => `${n} Minuten` }),
    hours: (value) => count(value, { one: (n) => `${n} Stunde`, other: (n) => `${n} Stunden` })
  },
  counts: {
    deleted: (value) => `${formatNumber(value)} gelöscht`,
    refused: (value) => `${formatNumber(value)} abgelehnt`,
    'still-there': (value) => `${formatNumber(value)} noch vorhanden`,
    unknown: (value) => `${formatNumber(value)} ungeklärt`,
    'not-sent': (value) => `${formatNumber(value)} nicht bearbeitet`
  },
  outcome: () => ({
    confirmed: 'Gelöscht: vom Dienst gemeldet',
    gone: 'Gelöscht: nicht mehr in der Mediathek',
    refused: 'Vom Dienst abgelehnt',
    refusedSaying: (said) => `Abgelehnt: „${said}“`,
    unmentioned: 'Ungeklärt: Die Antwort des Dienstes hat es nicht erwähnt',
    unknown: (what) => `Ungeklärt: ${what}`,
    stillThere: 'Noch vorhanden: Die Mediathek zeigt es noch',
    notSent: 'Nicht bearbeitet: unverändert',
    stays: {
      kept: 'Nicht bearbeitet: inzwischen von Ihnen geschützt',
      favourite: 'Nicht bearbeitet: inzwischen als Favorit geschützt',
      running: 'Nicht bearbeitet: inzwischen in Arbeit',
      changed: 'Nicht bearbeitet: Es gibt inzwischen Werke, die Sie nicht bestätigt haben',
      unsure: 'Nicht bearbeitet: Der Dienst hat nicht gesagt, ob es ein Favorit ist',
      'not-found': 'Nicht bearbeitet: Der Dienst hat es nicht gefunden',
      unbacked: 'Nicht bearbeitet: Der Dienst hat das Duplikat, das bleiben soll, nicht gezeigt',
      unlisted: 'Nicht bearbeitet: Die Mediathek zeigt es nicht mehr'
    }
  }),
  allWell: (total) => `${formatNumber(total)} gelöscht, alle Kopien nachgewiesen`
}
