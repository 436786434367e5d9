import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  product: 'Kling Sweep',
  cannotStart: 'Kling Sweep kann nicht starten',
  file: 'Datei',
  edit: 'Bearbeiten',
  view: 'Ansicht',
  help: 'Hilfe',
  releases: 'Versionen ansehen …',
  settings: 'Einstellungen …',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  selectAll: 'Alles auswählen',
  invert: 'Auswahl umkehren',
  clearSelection: 'Auswahl aufheben',
  deleteSelected: 'Ausgewähltes löschen …',
  find: 'Namen oder Prompts suchen',
  library: 'Mediathek',
  history: 'Verlauf',
  refresh: 'Mediathek aktualisieren',
  filter: 'Filter …',
  keep: 'Schützen oder Schutz aufheben',
  compare: 'Vergleichen',
  exportIds: 'IDs exportieren …',
  importIds: 'IDs importieren …',
  shortcuts: 'Tastenkürzel',
  palette: 'Befehle …',
  ended: 'Löschvorgang beendet',
  roles: {
    about: 'Über Kling Sweep',
    services: 'Dienste',
    hide: 'Kling Sweep ausblenden',
    hideOthers: 'Andere ausblenden',
    unhide: 'Alle einblenden',
    quit: 'Kling Sweep beenden',
    exit: 'Beenden',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    resetZoom: 'Originalgröße',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    togglefullscreen: 'Vollbild ein oder aus',
    window: 'Fenster',
    minimize: 'Im Dock ablegen',
    zoom: 'Zoomen',
    front: 'Alle nach vorne bringen',
    close: 'Fenster schließen'
  },
  startFailed: (message) =>
    `${message}\n\nNichts wurde gelöscht. Bitte versuchen Sie es noch einmal. Wenn es wieder fehlschlägt, starten Sie zuerst den Computer neu.`,
  title: (deleted, total) =>
    `${formatNumber(deleted)} von ${formatNumber(total)} gelöscht · Kling Sweep`,
  titlePaused: (deleted, total) =>
    `Pausiert, ${formatNumber(deleted)} von ${formatNumber(total)} gelöscht · Kling Sweep`,
  counts: {
    deleted: (value) => `${formatNumber(value)} gelöscht`,
    refused: (value) => `${formatNumber(value)} abgelehnt`,
    'still-there': (value) => `${formatNumber(value)} noch vorhanden`,
    unknown: (value) => `${formatNumber(value)} ungeklärt`,
    'not-sent': (value) => `${formatNumber(value)} nicht bearbeitet`
  },
  list: (parts) => parts.join(', ')
}
