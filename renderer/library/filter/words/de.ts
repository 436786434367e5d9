import { formatNumber } from '@shared/language/count'
import { common } from '../../../ui/words/de'
import type {
  words as english,
  emptyWords as englishEmpty,
  valueWords as englishValues
} from '../words'

export const words: typeof english = {
  filter: 'Filter',
  filterOn: (on) => `Filter ${formatNumber(on)}`,
  filters: 'Filter',
  kinds: {
    type: common.type,
    age: 'Alter',
    shape: 'Ausrichtung',
    resolution: 'Auflösung',
    duration: 'Dauer',
    status: 'Status',
    use: 'Verwendung',
    copy: 'Kopie',
    model: 'Modell',
    usedAsInput: 'Als Eingabe verwendet'
  },
  useUnknown: 'Über Verwendungen ist noch nichts bekannt.',
  from: 'Von',
  to: 'Bis',
  daysReversed: '„Von“ liegt nach „Bis“, daher kann nichts passen.',
  clear: 'Filter aufheben',
  done: 'Fertig',
  remove: (what) => `Filter entfernen: ${what}`,
  removeOf: 'Filter entfernen:',
  searchFor: (search) => `„${search}“`,
  save: 'Diesen Filter speichern …',
  rename: 'Umbenennen …',
  removeSaved: 'Gespeicherten Filter entfernen …',
  removeTitle: (name) => `Den gespeicherten Filter „${name}“ entfernen?`,
  removeLead: 'Er verschwindet aus der Seitenleiste. Was er zeigt, wird nicht berührt.',
  removeNow: 'Entfernen',
  saveTitle: 'Diesen Filter speichern',
  saveLead:
    'Er erscheint in der Seitenleiste unter „Aufräumen“. Beim Öffnen zeigt er, was dann passt, und wählt nichts aus.',
  renameTitle: 'Diesen Filter umbenennen',
  name: common.name,
  taken: 'Einen Filter mit diesem Namen gibt es bereits.',
  saveNow: 'Speichern',
  cancel: common.cancel,
  full: 'Mehr Filter lassen sich nicht speichern. Entfernen Sie zuerst einen.',
  notSaved: 'Ihre gespeicherten Filter sind unverändert.',
  unlockLead:
    'Danach sind sie nicht mehr geschützt und lassen sich wie alle anderen auswählen und löschen.',
  unlock: 'Schutz aufheben',
  unlockShown: (kept) => `Schutz aller ${formatNumber(kept)} aufheben`,
  dismiss: common.close,
  filtered: 'Gefiltert',
  until: (day) => `Bis ${day}`,
  since: (day) => `Ab ${day}`,
  between: (from, to) => `${from} – ${to}`
}

export const valueWords: typeof englishValues = {
  image: 'Bilder',
  video: 'Videos',
  audio: 'Audio',
  other: 'Andere Dateien',
  'older-30': 'Älter als 30 Tage',
  'older-90': 'Älter als 90 Tage',
  'older-180': 'Älter als 180 Tage',
  'older-365': 'Älter als ein Jahr',
  landscape: 'Querformat',
  portrait: 'Hochformat',
  square: 'Quadratisch',
  'below-720p': 'Unter 720p',
  '720p': '720p',
  '1080p': '1080p',
  '1440p': '1440p und mehr',
  'up-to-5s': 'Bis 5 s',
  'up-to-10s': '6 bis 10 s',
  'up-to-30s': '11 bis 30 s',
  'over-30s': 'Über 30 s',
  favourite: 'Favoriten',
  kept: common.kept,
  selected: 'Ausgewählt',
  'no-picture': 'Ohne Bild',
  these: 'Zum Ansehen',
  used: 'Verwendet',
  'no-use': 'Keine Verwendung gefunden',
  'use-not-known': 'Verwendung nicht bekannt',
  'copy-saved': 'Kopie gesichert',
  'no-copy': 'Keine Kopie gesichert',
  'favourite-not-known': 'Favorit nicht bekannt',
  running: 'In Arbeit',
  failed: 'Fehlgeschlagen',
  'several-works': 'Mit Variationen'
}

export const emptyWords: typeof englishEmpty = {
  favourite: 'Keine Favoriten',
  selected: 'Nichts ausgewählt',
  'older-30': 'Nichts ist älter als 30 Tage',
  'older-90': 'Nichts ist älter als 90 Tage',
  'older-180': 'Nichts ist älter als 180 Tage',
  'older-365': 'Nichts ist älter als ein Jahr'
}
