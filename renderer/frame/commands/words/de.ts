import { common } from '../../../ui/words/de'
import type { commandWords as englishCommands, keyWords as englishKeys } from '../words'

export const commandWords: typeof englishCommands = {
  library: common.library,
  history: common.history,
  settings: common.settings,
  shortcuts: 'Tastenkürzel',
  palette: 'Befehl, Filter oder Konto suchen',
  find: 'Namen oder Prompts suchen',
  refresh: 'Mediathek aktualisieren',
  'select-all': 'Alles Angezeigte auswählen',
  invert: 'Auswahl umkehren',
  'clear-selection': 'Auswahl aufheben',
  undo: 'Letzte Änderung an Auswahl oder Schutz rückgängig machen',
  redo: 'Letzte Änderung an Auswahl oder Schutz wiederholen',
  delete: 'Ausgewähltes löschen (fragt zuerst)',
  keep: 'Schützen oder Schutz aufheben: was den Fokus hat; ist es ausgewählt, alles Ausgewählte',
  compare: 'Zwei bis vier ausgewählte vergleichen',
  filter: 'Filter',
  'export-ids': 'IDs der Auswahl exportieren …',
  'import-ids': 'Nach einer Liste von IDs auswählen …'
}

export const keyWords: typeof englishKeys = {
  command: 'Strg',
  shift: 'Umschalt',
  delete: 'Entf',
  escape: 'Esc'
}
