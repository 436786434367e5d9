import type { words as english } from '../words'

export const words: typeof english = {
  where: 'Wo das Token ist',
  drawing:
    'Eine E-Mail mit einem Link, der zu einer Seite mit einer Zeile führt, die mit „user:“ beginnt',
  mailTitle: 'Die Willkommensmail von useapi.net suchen',
  mailText: 'Sie kam beim Abschluss des Abonnements. Ihr Link führt zu Ihrem Token.',
  copyTitle: 'Das API-Token kopieren',
  copyText: 'Es beginnt mit „user:“ und ist eine Zeile. Kopieren Sie sie ganz.',
  pasteTitle: 'In das Feld einfügen',
  pasteText: 'Dann auf „Verbinden“ klicken: Der Dienst prüft es.',
  stored: 'Was wo gespeichert wird',
  token: 'Das Token',
  tokenPlace:
    'Im Schlüsselbund dieses Computers; gibt es keinen, bis zum Beenden im Arbeitsspeicher. Es wird nur an den Dienst gesendet, für den es eingegeben wurde.',
  lists: 'Listen, Vorschaubilder, Verlauf',
  listsPlace:
    'Im eigenen Ordner des Programms auf diesem Computer. Die Einstellungen öffnen und entfernen ihn.',
  copies: 'Kopien von Dateien',
  copiesPlace: 'In einem Ordner Ihrer Wahl, sobald Sie welche sichern. Vorher wird nichts kopiert.'
}
