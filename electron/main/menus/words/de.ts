import { count } from '@shared/language/de'
import type { words as english } from '../words'

export const words: typeof english = {
  alone: { uploads: 'Dieses Asset', generated: 'Dieser Auftrag' },
  besides: {
    uploads: (value) =>
      count(value, {
        one: (n) => `Nur dieses Asset: Die Auswahl von ${n} Asset bleibt`,
        other: (n) => `Nur dieses Asset: Die Auswahl von ${n} Assets bleibt`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `Nur dieser Auftrag: Die Auswahl von ${n} Auftrag bleibt`,
        other: (n) => `Nur dieser Auftrag: Die Auswahl von ${n} Aufträgen bleibt`
      })
  },
  selected: {
    uploads: (value) =>
      count(value, { one: (n) => `${n} Asset ausgewählt`, other: (n) => `${n} Assets ausgewählt` }),
    generated: (value) =>
      count(value, {
        one: (n) => `${n} Auftrag ausgewählt`,
        other: (n) => `${n} Aufträge ausgewählt`
      })
  },
  ofMonth: {
    uploads: (value) =>
      count(value, {
        one: (n) => `${n} Asset dieses Monats`,
        other: (n) => `${n} Assets dieses Monats`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `${n} Auftrag dieses Monats`,
        other: (n) => `${n} Aufträge dieses Monats`
      })
  },
  open: 'Öffnen',
  select: 'Auswählen',
  selectMonth: 'Den Monat auswählen',
  selectToHere: 'Bis hierher auswählen',
  deselect: 'Abwählen',
  deselectMonth: 'Den Monat abwählen',
  keep: 'Schützen',
  compare: 'Vergleichen',
  keepAll: {
    uploads: (value) =>
      count(value, { one: (n) => `${n} Asset schützen`, other: (n) => `${n} Assets schützen` }),
    generated: (value) =>
      count(value, { one: (n) => `${n} Auftrag schützen`, other: (n) => `${n} Aufträge schützen` })
  },
  unlock: 'Schutz aufheben',
  copyName: 'Namen kopieren',
  copyId: 'ID kopieren',
  saveCopy: 'Kopie sichern …',
  saveCopies: {
    uploads: (value) =>
      count(value, {
        one: (n) => `Kopie von ${n} Asset sichern …`,
        other: (n) => `Kopien von ${n} Assets sichern …`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `Kopien von ${n} Auftrag sichern …`,
        other: (n) => `Kopien von ${n} Aufträgen sichern …`
      })
  },
  showInFolder: 'Im Ordner anzeigen',
  likeThis: 'Danach filtern',
  likeType: 'Gleicher Typ',
  likeDay: 'Gleicher Tag',
  likeMonth: 'Dieser Monat',
  deleteOne: { uploads: 'Dieses Asset löschen …', generated: 'Diesen Auftrag löschen …' },
  deleteAll: {
    uploads: (value) =>
      count(value, { one: (n) => `${n} Asset löschen …`, other: (n) => `${n} Assets löschen …` }),
    generated: (value) =>
      count(value, {
        one: (n) => `${n} Auftrag löschen …`,
        other: (n) => `${n} Aufträge löschen …`
      })
  }
}
