import type { words as english } from '../words'

export const words: typeof english = {
  offered: 'Von Ihrer Organisation angeboten',
  product: 'Kling Sweep',
  promise:
    'Sehen Sie, was Sie zu Kling hochgeladen haben und was Kling für Sie gemacht hat, wählen Sie, was wegkann, und erfahren Sie, was mit jedem geschehen ist.',
  tokenLabel: 'API-Token',
  tokenHint:
    'Aus Ihrem Konto bei useapi.net. Es kommt in den Schlüsselbund dieses Computers, sofern es einen gibt, und wird nur an den Dienst gesendet.',
  tokenHintSession:
    'Aus Ihrem Konto bei useapi.net. Es bleibt bis zum Beenden im Arbeitsspeicher und wird nur an den Dienst gesendet.',
  emailLabel: 'E-Mail-Adresse des Kontos (optional)',
  emailHint: 'Nur nötig, um ein bestimmtes Konto direkt zu öffnen.',
  connect: 'Verbinden',
  connecting: 'Das Token wird geprüft …',
  save: 'Ohne Prüfung speichern',
  saving: 'Wird gespeichert …',
  demo: 'Demo-Mediathek ausprobieren',
  or: 'Kein Konto zur Hand?',
  nothingSent: 'Nichts wurde geändert oder gelöscht.',
  tokenEmpty: 'Geben Sie zuerst Ihr API-Token ein.',
  tokenForm:
    'Das ist kein Token, oder mehr als eines. Kopieren Sie es noch einmal, ganz und allein: Es beginnt mit „user:“.',
  emailForm: 'Das sieht nicht nach einer E-Mail-Adresse aus.',
  choose: 'Welches Konto?',
  chooseHint: 'Dieses Token gilt für mehrere Kling-Konten. Jedes hat eine eigene Mediathek.',
  open: 'Mediathek öffnen',
  unchecked: 'Gespeichert, noch nicht geprüft',
  uncheckedHint:
    'Das Token wird geprüft, sobald der Dienst erreichbar ist. Bis dahin kann nichts gelöscht werden.',
  uncheckedFailed: 'Nicht verbunden',
  otherToken: 'Anderes Token eingeben',
  disconnect: 'Trennen',
  switchAccount: 'Konto wechseln',
  switchTo: (email) => `Konto wechseln: ${email}`,
  connected: 'Verbunden',
  connectingAgain: 'Verbindung wird hergestellt …',
  offline: 'Offline',
  demoAccount: 'Demo-Mediathek',
  sessionOnly: 'Token nur bis zum Beenden des Programms',
  customEndpoint: 'Dienst:',
  accounts: 'Konten und Token',
  accountsHint:
    'Jedes Token öffnet die Kling-Konten eines Abonnements bei useapi.net. Es wird nur an den Dienst gesendet, für den es eingegeben wurde.',
  nameLabel: 'Name des Tokens (optional)',
  nameHint: 'Ihr eigener Name dafür, etwa „Studio“.',
  unnamed: 'Unbenanntes Token',
  saved: 'Welches Token?',
  addToken: 'Weiteres Token hinzufügen',
  noAccountsYet: 'Noch nicht geöffnet',
  noTokens: 'Auf diesem Computer ist kein Token gespeichert.',
  inUse: 'In Gebrauch',
  use: 'Öffnen',
  rename: 'Umbenennen',
  saveName: 'Namen speichern',
  remove: 'Entfernen …',
  removeToken: 'Token entfernen',
  removeLead:
    'Das Token wird von diesem Computer entfernt. Bei useapi.net bleibt es gültig, und Sie können es wieder eingeben. Bei Kling wird nichts berührt. Auswahl und Verlauf der Konten bleiben erhalten.',
  keptIn: { keychain: 'Im Schlüsselbund.', session: 'Nur bis zum Beenden des Programms.' },
  held: 'Während eines Löschvorgangs können Sie das Konto nicht wechseln.',
  listTrouble:
    'Die Datei mit den Namen der Token wurde beiseitegelegt. Die Liste unten stammt aus dem Schlüsselbund.',
  listNotStored:
    'Diese Änderungen konnten nicht gespeichert werden und gelten nur bis zum Beenden des Programms.',
  back: 'Zurück',
  asking: 'Warten auf den Schlüsselbund …',
  storedHere: 'Auf diesem Computer gespeichert:',
  forThisSession: 'Ein Token bis zum Beenden verwenden',
  sessionBecause:
    'Der Schlüsselbund kann gerade nicht verwendet werden. Dieses Token gilt bis zum Beenden; das gespeicherte wird nicht geändert.',
  forgetStored: 'Gespeicherte Token vergessen …',
  forgetTitle: 'Die gespeicherten Token vergessen?',
  forgetLead:
    'Nützlich, wenn Ihr Schlüsselbund zurückgesetzt wurde. Kling Sweep vergisst, dass Token gespeichert waren, und fragt nach einem neuen. Ein gesperrter Schlüsselbund behält seinen Inhalt. Bei useapi.net und bei Kling ändert sich nichts.',
  forget: 'Vergessen',
  removeTitle: (name) => `„${name}“ von diesem Computer entfernen?`,
  replacing: (name) => `Das neue Token ersetzt „${name}“.`,
  elsewhere: (host) => `Für einen anderen Dienst: ${host}.`,
  keychain: {
    silent: 'Warten auf den Schlüsselbund',
    locked: 'Der Schlüsselbund ist gesperrt',
    denied: 'Der Zugriff auf den Schlüsselbund wurde verweigert',
    none: 'Kein Schlüsselbund gefunden',
    other: 'Der Schlüsselbund kann nicht verwendet werden'
  }
}
