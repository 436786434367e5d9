import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/de'
import { formatDay } from '../../ui/format'
import type { words as english, texts as englishTexts } from '../words'

export const words: typeof english = {
  title: 'Duplikate',
  groups: 'Gruppen',
  members: 'Assets dieser Gruppe',
  showThem: 'Anzeigen',
  undo: 'Rückgängig',
  previous: 'Vorige Gruppe',
  next: 'Nächste Gruppe',
  stays: 'Bleibt',
  locked: 'Geschützt oder Favorit: wird nie gelöscht',
  keepInstead: 'Stattdessen bleibt dieses',
  variants: 'Varianten: alle bleiben',
  different: 'Verschieden',
  selectTicked: 'Die angehakten auswählen',
  blind:
    'Diese Suche sieht keine Ausschnitte, hinzugefügten Ränder oder gespiegelten Bilder. Ton wird nur als Datei verglichen.',
  look: 'Durchsehen',
  pause: 'Pausieren',
  resume: 'Fortsetzen',
  stop: 'Stoppen',
  lookTitle: 'Alles durchsehen',
  lookHint:
    'Bilder, an denen Sie vorbeikommen, werden nebenbei verglichen. Von allen anderen muss einmal das Original geholt werden.',
  looking: 'Alles wird durchgesehen',
  comparing: 'Bilder werden verglichen',
  lost: 'Nichts kann gelöscht werden, bis Sie fortsetzen. Dann wird alles abgewählt, denn jedes davon kann als Duplikat eines Assets ausgewählt worden sein, das bleibt.',
  acceptLoss: 'Alles abwählen und fortsetzen',
  problem: 'Ihre Antworten zu Duplikaten konnten nicht gelesen oder gespeichert werden.',
  pickGroup: 'Jede Gruppe ist entschieden.',
  name: {
    'same-file': 'Gleiche Datei',
    'same-picture': 'Gleiches Bild',
    'looks-alike': 'Ähnlich'
  },
  meaning: {
    'same-file': 'Byte für Byte gleich',
    'same-picture': 'gleich in Form und Farbe, Bytes nicht verglichen',
    'looks-alike': 'ähnlich in der Form, Farben können abweichen'
  },
  decided: {
    selected: 'ausgewählt',
    variants: 'Varianten, alle bleiben',
    different: 'verschieden'
  },
  because: {
    chosen: 'Bleibt, weil Sie es gewählt haben',
    locked: 'Bleibt, weil es geschützt oder Favorit ist',
    used: 'Bleibt, weil davon mehr Verwendungen bekannt sind',
    larger: 'Bleibt, weil es mehr Pixel hat',
    older: 'Bleibt, weil es älter ist',
    told: 'Bleibt: Vom anderen ist weniger bekannt',
    first: 'Bleibt: Nichts unterscheidet sie'
  }
}

export const texts: typeof englishTexts = {
  groupsOf: (groups, decided) =>
    count(groups, {
      one: (n) => `${n} Gruppe, ${formatNumber(decided)} entschieden`,
      other: (n) => `${n} Gruppen, ${formatNumber(decided)} entschieden`
    }),
  selectedSoFar: (value) => `bisher ${formatNumber(value)} ausgewählt`,
  placeOf: (at, total) => `${formatNumber(at)} von ${formatNumber(total)}`,
  selectOthers: (value) =>
    count(value, {
      one: () => 'Das andere auswählen',
      other: (n) => `Die ${n} anderen auswählen`
    }),
  selectAllOthers: (groups) => `Die anderen in allen ${formatNumber(groups)} Gruppen auswählen`,
  lookFirst: (value) =>
    count(value, {
      one: (n) => `Sehen Sie zuerst ${n} weitere Gruppe dieser Art an`,
      other: (n) => `Sehen Sie zuerst ${n} weitere Gruppen dieser Art an`
    }),
  membersOf: (type, value) => {
    switch (type) {
      case 'video':
        return count(value, { one: (n) => `${n} Video`, other: (n) => `${n} Videos` })
      case 'audio':
        return count(value, { one: (n) => `${n} Audiodatei`, other: (n) => `${n} Audiodateien` })
      default:
        return count(value, { one: (n) => `${n} Bild`, other: (n) => `${n} Bilder` })
    }
  },
  datesOf: (from, to) => {
    const [first, last] = [formatDay(from), formatDay(to)]
    return first === last ? first : `${first} bis ${last}`
  },
  selectedIn: (value) => `${formatNumber(value)} ausgewählt`,
  difference: {
    'newer smaller': 'Neuer, kleiner',
    'newer larger': 'Neuer, größer',
    'newer ': 'Neuer',
    'older smaller': 'Älter, kleiner',
    'older larger': 'Älter, größer',
    'older ': 'Älter',
    ' smaller': 'Kleiner',
    ' larger': 'Größer',
    ' ': 'Gleich alt und gleich groß'
  },
  noDuplicates: (pictures) =>
    pictures === 0
      ? 'Noch wurde nichts verglichen'
      : count(pictures, {
          one: (n) => `Keine Duplikate unter ${n} Asset`,
          other: (n) => `Keine Duplikate unter ${n} Assets`
        }),
  originals: (value) =>
    count(value, { one: (n) => `${n} Original`, other: (n) => `${n} Originale` }),
  notMeasured: 'Größe und Dauer noch nicht bekannt',
  about: (bytes) => `etwa ${bytes}`,
  minutes: (value) => count(value, { one: (n) => `${n} Minute`, other: (n) => `${n} Minuten` }),
  lookedAt: (done, total) => `${formatNumber(done)} von ${formatNumber(total)} durchgesehen`,
  failedOf: (value) =>
    count(value, {
      one: (n) => `${n} Original war nicht zu bekommen`,
      other: (n) => `${n} Originale waren nicht zu bekommen`
    })
}
