import type { common as english } from '../words'

export const common: typeof english = {
  close: 'Schließen',
  details: 'Details',
  cancel: 'Abbrechen',
  tryAgain: 'Erneut versuchen',
  opening: 'Wird geöffnet …',
  checking: 'Wird geprüft …',
  library: 'Mediathek',
  uploads: 'Uploads',
  generated: 'Generiert',
  suggestions: 'Vorschläge',
  duplicates: 'Duplikate',
  history: 'Verlauf',
  settings: 'Einstellungen',
  account: 'Konto',
  type: 'Typ',
  name: 'Name',
  keep: 'Schützen',
  kept: 'Geschützt',
  exportIds: 'IDs exportieren …',
  importIds: 'IDs importieren …',
  noDate: 'Datum unbekannt',
  noDateHeading: 'Datum unbekannt',
  sentences: (parts) => parts.filter(Boolean).join(' '),
  list: (parts) => parts.filter(Boolean).join(', ')
}
