import { count } from '@shared/language/de'
import { words as accountWords } from '../../../accounts/words/de'
import { common } from '../../../ui/words/de'
import type { words as english, whyNotWords as englishWhyNot } from '../words'

export const words: typeof english = {
  title: 'Befehle',
  field: 'Befehle, Filter und Konten suchen',
  nothing: 'So heißt kein Befehl, Filter oder Konto.',
  recent: 'Zuletzt verwendet',
  groups: {
    commands: 'Befehle',
    places: 'Gehe zu',
    filters: 'Filter',
    settings: common.settings,
    accounts: 'Konten'
  },
  savedFilter: 'Gespeicherter Filter',
  shownNow: 'Wird gerade angezeigt',
  openNow: 'Gerade geöffnet',
  chosenNow: 'Jetzt gewählt',
  library: common.library,
  accounts: 'Konten und Token …',
  token: 'Token',
  heldByRun: accountWords.held,
  found: (lines) => count(lines, { one: (n) => `${n} Zeile`, other: (n) => `${n} Zeilen` })
}

export const whyNotWords: typeof englishWhyNot = {
  elsewhere: 'Nur in der Mediathek',
  running: 'Nicht während eines Löschvorgangs',
  asking: 'Nicht während ein Löschvorgang vorbereitet wird',
  listing: 'Die Mediathek wird geladen',
  offline: 'Nicht solange der Dienst nicht erreichbar ist',
  'nothing-shown': 'Nichts wird angezeigt',
  'nothing-selected': 'Nichts ausgewählt',
  'not-few': 'Zuerst zwei bis vier auswählen',
  'nothing-to-undo': 'Nichts rückgängig zu machen',
  'nothing-to-redo': 'Nichts zu wiederholen',
  unchecked: 'Ein Teil der Auswahl wurde noch nicht kontrolliert',
  blocked: 'Der Hinweis über der Mediathek nennt den Grund'
}
