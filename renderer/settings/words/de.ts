import type { words as english } from '../words'

export const words: typeof english = {
  atOnce: 'Änderungen gelten sofort.',
  appearance: 'Aussehen',
  language: 'Sprache',
  systemLanguage: 'Wie das System',
  languageHint: 'Fenster und Menü wechseln sofort.',
  languageLater: 'Datumsfelder und Wiedergabe folgen beim nächsten Start.',
  theme: 'Farbschema',
  themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  density: 'Größe der Vorschaubilder',
  densities: { small: 'Klein', medium: 'Mittel', large: 'Groß' },
  pace: 'Löschen und Laden',
  notifications: 'Mitteilungen',
  notify: 'Wenn ein Löschvorgang im Hintergrund endet',
  notifyHint:
    'Zeigt die Ergebnisse in einer Mitteilung des Systems, ohne Namen, Prompts und Konten.',
  keyboard: 'Tastatur',
  playOnHover: 'Clips unter dem Mauszeiger abspielen',
  playOnHoverHint: 'Ohne Ton, solange der Mauszeiger darauf ruht. Nie bei reduzierter Bewegung.',
  singleKeys: 'Kürzel aus einer einzelnen Taste',
  singleKeysHint:
    'Buchstaben, Ziffern und Zeichen wie K und ? wirken ohne Strg oder ⌘. Schalten Sie sie ab, wenn Sie diktieren oder versehentlich Tasten drücken.',
  parallel: 'Gleichzeitige Anfragen',
  parallelHint:
    'Zum Laden und Löschen. Eine schont den Dienst am meisten. Mehr sind schneller, und es wird wieder eine, solange der Dienst ausgelastet ist.',
  pageSize: 'Seitengröße',
  pageSizeHint:
    'Zum Laden der Mediathek. Größer ist schneller; kleiner hilft, wenn eine langsame Verbindung immer wieder abreißt. Eine Größe, die der Dienst ablehnt, wird von selbst verringert.',
  token: 'Konto und Token',
  kept: 'Token',
  keptIn: {
    keychain: 'Im Schlüsselbund dieses Computers gespeichert.',
    session: 'Bis zum Beenden im Arbeitsspeicher. Danach wird wieder danach gefragt.',
    demo: 'Nicht nötig: Dies ist die Demo-Mediathek.'
  },
  service: 'Dienst',
  about: 'Über Kling Sweep',
  version: 'Version',
  newVersions: 'Neue Versionen melden',
  newVersionsHint:
    'Sieht bei jedem Start einmal nach und sendet nichts über Sie. Nichts wird heruntergeladen.',
  newVersionsAsk: 'Neue Versionen melden?',
  newVersionsYes: 'Ja, melden',
  newVersionsNo: 'Nein, danke',
  newer: (version) => `Version ${version} ist verfügbar.`,
  runtime: 'Läuft mit',
  system: 'System',
  provisioned: 'Von Ihrer Organisation festgelegt',
  presetMark: 'Von Ihrer Organisation voreingestellt.',
  preset: {
    endpoint: 'Adresse des Dienstes',
    emails: 'Konten',
    parallel: 'gleichzeitige Anfragen',
    pageSize: 'Seitengröße',
    theme: 'Farbschema',
    density: 'Größe der Vorschaubilder',
    notify: 'Mitteilungen'
  },
  data: 'Ihre Daten auf diesem Computer',
  dataHint:
    'Einstellungen, Auswahl, gespeicherte Listen der Mediathek, Schutzlisten, gespeicherte Filter, was Kling woraus gemacht hat, Vorschaubilder und die Aufzeichnung jedes Löschvorgangs. Das Token gehört nicht dazu: Es ist im Schlüsselbund.',
  openData: 'Datenordner öffnen',
  openLogs: 'Protokollordner öffnen',
  copyDiagnostics: 'Diagnose kopieren',
  copied: 'In die Zwischenablage kopiert.',
  diagnosticsHint:
    'Versionen, Einstellungen und die letzten Zeilen des Protokolls, ohne Token, E-Mail-Adressen, Namen und Prompts.',
  startOver: 'Neu beginnen',
  startOverHint:
    'Entfernt alles, was Kling Sweep auf diesem Computer und in seinem Schlüsselbund gespeichert hat. Was Sie bei Kling haben, bleibt, wie es ist.',
  removeEverythingAsk: 'Alle Programmdaten entfernen …',
  notWhileRunning: 'Während eines Löschvorgangs nicht verfügbar.',
  removeTitle: 'Alles entfernen, was Kling Sweep gespeichert hat?',
  removeLead: 'Endgültig von diesem Computer entfernt werden:',
  removeList: [
    'Das API-Token im Schlüsselbund',
    'Einstellungen und die Konten, die Sie geöffnet haben',
    'Auswahl, gespeicherte Listen der Mediathek, Schutzlisten und gespeicherte Filter',
    'Beiseitegelegte Vorschläge und Ihre Antworten zu Duplikaten',
    'Was Kling gemacht hat, und woraus',
    'Vorschaubilder',
    'Aufzeichnung und Verlauf aller Löschvorgänge und erneuten Uploads',
    'Protokolle'
  ],
  removeStays:
    'Was Sie bei Kling haben, wird nicht berührt. Gesicherte Kopien bleiben in Ihrem Ordner, ebenso andere Dateien im Datenordner. Kling Sweep startet danach wie neu installiert.',
  removedNothing: 'Nichts wurde entfernt.',
  removedInPart: 'Ein Teil konnte nicht entfernt werden. Der Rest wurde entfernt.',
  removeEverything: 'Alle Programmdaten entfernen',
  removing: 'Wird entfernt …',
  notStored:
    'Ihre Wahl konnte nicht gespeichert werden und gilt nur bis zum Beenden des Programms.',
  found: {
    named: 'Sie wurde beim Start von Kling Sweep genannt.',
    system: 'Sie liegt in den verwalteten Einstellungen dieses Computers.',
    beside: 'Sie liegt neben dem Programm.'
  },
  passedOver: 'Eine andere, neben dem Programm, wird nicht verwendet.',
  presetNothing: 'Nichts ist voreingestellt.',
  presetSome: (names) => `Voreingestellt: ${names}.`,
  provisionedBy: (file) => [
    'Ihre eigenen Einstellungen hier haben Vorrang. Konfigurationsdatei: ',
    file,
    '.'
  ]
}
