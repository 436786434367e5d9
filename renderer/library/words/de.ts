import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/de'
import { common } from '../../ui/words/de'
import type { words as english } from '../words'

export const words: typeof english = {
  type: { image: 'Bild', video: 'Video', audio: 'Audio', other: 'Datei' },
  sort: {
    date: ['Älteste zuerst', 'Neueste zuerst'],
    duration: ['Kürzeste zuerst', 'Längste zuerst'],
    pixels: ['Niedrigste Auflösung zuerst', 'Höchste Auflösung zuerst']
  },
  byColumn: 'Nach einer Spalte der Liste',
  library: common.library,
  cleanUp: 'Aufräumen',
  selectMonth: (month) => `Alles auswählen: ${month}`,
  keepingFailed:
    'Ihre Auswahl gilt bis zum Beenden des Programms, ist beim nächsten Mal aber vielleicht nicht mehr da.',
  typeLabel: common.type,
  sortLabel: 'Sortieren nach',
  refresh: 'Aktualisieren',
  stopListing: 'Laden stoppen',
  selectAll: 'Alles auswählen',
  notAll: 'geladen, nicht alle',
  selectThese: (loaded) => `Diese ${formatNumber(loaded)} auswählen`,
  clear: 'Auswahl aufheben',
  show: 'Anzeigen',
  drop: 'Ausgeblendete abwählen',
  deselectThese: (shown) =>
    count(shown, {
      one: () => 'Dieses abwählen',
      other: (n) => `Diese ${n} abwählen`
    }),
  news: {
    selected: 'dort ist etwas ausgewählt',
    ended: 'dort ist ein Löschvorgang beendet',
    interrupted: 'dort wurde ein Löschvorgang unterbrochen',
    filtered: 'dort ist ein Filter an'
  },
  newsOf: {
    selected: (library) => `${library}: dort ist etwas ausgewählt`,
    ended: (library) => `${library}: dort ist ein Löschvorgang beendet`,
    interrupted: (library) => `${library}: dort wurde ein Löschvorgang unterbrochen`,
    filtered: (library) => `${library}: dort ist ein Filter an`
  },
  backToFilter: 'Zurück zum Filter',
  unnamed: 'ohne Namen',
  favourite: () => 'Favorit, wird nie gelöscht',
  kept: () => 'geschützt, wird nie gelöscht',
  copied: ['', 'Kopie gesichert', 'Kopie fehlt oder ist verändert', 'Kopie nicht nachgewiesen'],
  severalTypes: 'Mehrere Typen',
  keep: common.keep,
  keepHint: (withKey) =>
    withKey
      ? 'Vor dem Löschen schützen: Geschütztes wird nie gelöscht (K)'
      : 'Vor dem Löschen schützen: Geschütztes wird nie gelöscht',
  saveCopies: 'Kopien sichern …',
  saveShown: (shown) => `Kopien aller ${formatNumber(shown)} angezeigten sichern`,
  more: 'Mehr',
  showSelected: 'Nur diese anzeigen',
  exportIds: common.exportIds,
  importIds: common.importIds,
  keepList: 'Schutzliste',
  unsure: 'existiert vielleicht nicht mehr',
  partTitle: 'Dies ist nur ein Teil der Mediathek.',
  tryAgain: common.tryAgain,
  trying: common.checking,
  asOfLabel: 'Letzte Kontrolle der Mediathek',
  asOf: (time) => `Zuletzt kontrolliert: ${time}`,
  offlineHint:
    'Sie können blättern und auswählen, aber nicht aktualisieren oder löschen. Das geht wieder, sobald Sie online sind.',
  connectingHint: 'Verbindung wird hergestellt … Sie können schon blättern und auswählen.',
  partHint: 'Nur ein Teil der Mediathek wurde kontrolliert. Dieser Teil kann gelöscht werden.',
  partlyChecked:
    'Diese Liste wurde früher gespeichert, und nur ein Teil davon wurde kontrolliert. Nichts wurde gelöscht.',
  listingWaits: (time) => `Warten auf den Dienst bis ${time}. Dann geht die Liste weiter.`,
  offlineRefresh: 'Offline: Die Mediathek wird aktualisiert, sobald der Dienst erreichbar ist',
  offlineDelete: 'Offline: Zum Löschen ist eine Verbindung nötig',
  uncheckedDelete: (unchecked) =>
    `${formatNumber(unchecked)} noch nicht kontrolliert, daher noch nicht löschbar`,
  dismiss: common.close,
  noMatchTitle: 'Keine Treffer',
  brokenTitle: 'Die Mediathek konnte nicht geladen werden',
  stillListing: 'Die Mediathek wird noch geladen.',
  selectLater: 'Alles auswählen, sobald sie geladen ist',
  never: common.cancel,
  willSelect: 'Alles wird ausgewählt, sobald die Mediathek geladen ist.',
  willSelectFiltered:
    'Sobald die Mediathek geladen ist, wird alles ausgewählt, was zu dem Filter passt, den Sie gesetzt hatten.',
  openKept: '„Geschützt“ öffnen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  addHint: 'Halten Sie beim Ziehen Strg (⌘ auf einem Mac) gedrückt, um hinzuzufügen.',
  notSelected:
    'Die Mediathek wurde nicht vollständig geladen, daher hat „Alles auswählen“ nichts ausgewählt.',
  failed: {
    keep: 'Ein Schutz, der nicht gespeichert wurde, gilt bis zum Beenden des Programms, ist beim nächsten Mal aber vielleicht nicht mehr da. Nichts wurde gelöscht.',
    lock: 'Nichts wurde geschützt.',
    unlock: 'Kein Schutz wurde aufgehoben.',
    import: 'Nichts wurde importiert, und Ihre Auswahl ist unverändert.',
    export: 'Nichts wurde exportiert, und Ihre Auswahl ist unverändert.',
    filter: 'Der Filter vom letzten Mal ist aus, und alles wird angezeigt.',
    drag: 'Es wurde nichts aus dem Fenster gezogen.'
  },
  dragged: {
    some: (files, of) => `Mitgenommene Dateien: ${formatNumber(files)} von ${formatNumber(of)}.`,
    others: (most) =>
      `Die übrigen sind nicht so da, wie sie gesichert wurden, wurden nicht rechtzeitig gefunden oder sind mehr, als sich auf einmal ziehen lassen (${formatNumber(most)}).`
  },
  acceptLoss: 'Ohne die Liste fortsetzen',
  usedIn: (generations) =>
    count(generations, {
      one: (n) => `in ${n} Generierung verwendet`,
      other: (n) => `in ${n} Generierungen verwendet`
    }),
  usedInShort: (generations) => `verwendet in ${formatNumber(generations)}`,
  inUse: () => 'verwendet',
  upload: {
    image: (name) => `Bild ${name}`,
    video: (name) => `Video ${name}`,
    audio: (name) => `Audiodatei ${name}`,
    other: (name) => `Datei ${name}`
  },
  selected: (value) => `${formatNumber(value)} ausgewählt`,
  notLoaded: (value) => `${formatNumber(value)} nicht geladen`,
  hidden: (value) => `${formatNumber(value)} vom Filter ausgeblendet`,
  counts: {
    image: (value) => count(value, { one: (n) => `${n} Bild`, other: (n) => `${n} Bilder` }),
    video: (value) => count(value, { one: (n) => `${n} Video`, other: (n) => `${n} Videos` }),
    audio: (value) =>
      count(value, { one: (n) => `${n} Audiodatei`, other: (n) => `${n} Audiodateien` }),
    other: (value) =>
      count(value, { one: (n) => `${n} andere Datei`, other: (n) => `${n} andere Dateien` })
  },
  unusable: (value) =>
    count(value, {
      one: (n) =>
        `${n} Eintrag konnte nicht gelesen werden und kann deshalb weder angezeigt noch gelöscht werden.`,
      other: (n) =>
        `${n} Einträge konnten nicht gelesen werden und können deshalb weder angezeigt noch gelöscht werden.`
    }),
  keeping: {
    nothing: 'Nichts wurde geschützt.',
    before: (value) =>
      count(value, {
        one: (n) => `${n} war schon geschützt.`,
        other: (n) => `${n} waren schon geschützt.`
      }),
    meaning: () => 'Geschütztes lässt sich weder auswählen noch löschen.'
  },
  imported: {
    missing: (value) => `${formatNumber(value)} nicht in dieser Mediathek`,
    notLoaded: (value) => `${formatNumber(value)} noch nicht geladen`,
    locked: (value) => `${formatNumber(value)} geschützt`,
    sentence: (facts) => `${facts}.`
  },
  unread: {
    lines: (value) =>
      count(value, {
        one: (n) => `${n} Zeile war keine gültige ID`,
        other: (n) => `${n} Zeilen waren keine gültigen IDs`
      }),
    theseLines: (value, which, isAll) =>
      count(value, {
        one: (n) => `${n} Zeile war keine gültige ID (${which}${isAll ? '' : ', …'})`,
        other: (n) => `${n} Zeilen waren keine gültigen IDs (${which}${isAll ? '' : ', …'})`
      })
  }
}
