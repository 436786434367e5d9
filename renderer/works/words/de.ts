import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/de'
import { words as libraryWords } from '../../library/words/de'
import { common } from '../../ui/words/de'
import type { words as english } from '../words'

export const words: typeof english = {
  uses: 'Verwendungen',
  history: 'Wie weit die Historie gelesen wurde',
  reading: 'Die Historie wird gelesen',
  loading: 'Wird nachgesehen …',
  elements: 'Elemente',
  avatars: 'Avatare',
  running: 'Gerade in Arbeit',
  generations: 'Generierungen',
  taskId: (id) => `Auftrag ${id}`,
  unnamed: libraryWords.unnamed,
  noPrompt: 'ohne Prompt',
  readIt: 'Historie lesen',
  again: 'Noch einmal lesen',
  pause: 'Pausieren',
  resume: 'Fortsetzen',
  stop: 'Stoppen',
  showAll: (all) => `Alle ${formatNumber(all)} anzeigen`,
  showLess: 'Weniger anzeigen',
  openTask: 'Auftrag öffnen',
  notSeen:
    'Entwürfe, eigene Stimmen, gelöschte Aufträge und andere Konten sind für Kling Sweep nicht sichtbar.',
  card: 'Worin Uploads und Werke verwendet werden',
  setting: 'Die Historie von selbst lesen',
  settingHint:
    'Sobald die Mediathek geladen ist, liest Kling Sweep Seite für Seite, was Kling woraus gemacht hat. Bei Kling ändert das nichts. Ohne das lässt sich nichts über Verwendungen sagen.',
  strength: {
    certain: 'von Kling genannt',
    'same-object': 'dieselbe gespeicherte Datei',
    'same-name': 'gleicher Dateiname'
  },
  details: common.details,
  made: (time) => `Erstellt am ${time}`,
  works: (value) => count(value, { one: (n) => `${n} Werk`, other: (n) => `${n} Werke` }),
  byWayOf: (value) =>
    count(value, {
      one: (n) => `auf dem Umweg über ${n} anderes Werk`,
      other: (n) => `auf dem Umweg über ${n} andere Werke`
    }),
  read: {
    reading: (tasks) =>
      count(tasks, {
        one: (n) => `Die Historie wird gelesen: bisher ${n} Auftrag.`,
        other: (n) => `Die Historie wird gelesen: bisher ${n} Aufträge.`
      }),
    readingTo: (tasks, day) =>
      count(tasks, {
        one: (n) => `Die Historie wird gelesen: bisher ${n} Auftrag, zurück bis zum ${day}.`,
        other: (n) => `Die Historie wird gelesen: bisher ${n} Aufträge, zurück bis zum ${day}.`
      }),
    waiting: (tasks) =>
      count(tasks, {
        one: (n) => `Die Historie wird gelesen, anderes geht vor: bisher ${n} Auftrag.`,
        other: (n) => `Die Historie wird gelesen, anderes geht vor: bisher ${n} Aufträge.`
      }),
    waitingTo: (tasks, day) =>
      count(tasks, {
        one: (n) =>
          `Die Historie wird gelesen, anderes geht vor: bisher ${n} Auftrag, zurück bis ${day}.`,
        other: (n) =>
          `Die Historie wird gelesen, anderes geht vor: bisher ${n} Aufträge, zurück bis ${day}.`
      }),
    paused: (tasks) =>
      count(tasks, {
        one: (n) => `Das Lesen der Historie ist pausiert: bisher ${n} Auftrag.`,
        other: (n) => `Das Lesen der Historie ist pausiert: bisher ${n} Aufträge.`
      }),
    pausedTo: (tasks, day) =>
      count(tasks, {
        one: (n) =>
          `Das Lesen der Historie ist pausiert: bisher ${n} Auftrag, zurück bis zum ${day}.`,
        other: (n) =>
          `Das Lesen der Historie ist pausiert: bisher ${n} Aufträge, zurück bis zum ${day}.`
      }),
    empty: (time) => `Historie bis zu ihrem Ende gelesen (${time}): Sie ist leer.`,
    whole: (day, time) => `Historie zurück bis zum ${day} gelesen, bis zu ihrem Ende (${time}).`,
    partMissing:
      'Ein Teil konnte nicht gelesen werden, daher werden nur gefundene Verwendungen gezeigt.',
    missingBefore: (day) => `Vor dem ${day} fehlt vielleicht etwas.`,
    newUnread: 'Was seitdem neu ist, konnte nicht gelesen werden.',
    failed: 'Die Historie konnte nicht gelesen werden.',
    brokeOff: (day) => `Historie zurück bis ${day} gelesen, dann brach das Lesen ab.`,
    off: 'Die Historie wurde nicht gelesen: Das ist in den Einstellungen abgeschaltet.',
    never: 'Die Historie wurde nicht gelesen.'
  },
  verdict: {
    noneFound: 'Keine Verwendung gefunden.',
    noneFoundTo: (day) => `Keine Verwendung gefunden, zurück bis zum ${day}.`,
    notRead: 'Verwendungen sind nicht bekannt: Die Historie wurde nicht gelesen.',
    notCompared: 'Nicht bekannt: Etwas Neueres ließ sich nicht damit vergleichen.',
    hiddenBy: (day) =>
      `Nicht bekannt: Für einen späteren Auftrag vom ${day} wurde etwas verwendet, das sich nicht vergleichen lässt. Das könnte dies gewesen sein.`,
    notKnown: 'Verwendungen sind nicht bekannt.'
  },
  planned: {
    notRead: 'Nicht bekannt: Die Historie wurde nicht gelesen.',
    generations: (value) =>
      count(value, { one: (n) => `${n} Generierung`, other: (n) => `${n} Generierungen` }),
    elements: (value) =>
      count(value, { one: (n) => `${n} Element`, other: (n) => `${n} Elementen` }),
    avatars: (value) => count(value, { one: (n) => `${n} Avatar`, other: (n) => `${n} Avataren` }),
    running: (value) =>
      count(value, {
        one: (n) => `${n} laufendem Auftrag`,
        other: (n) => `${n} laufenden Aufträgen`
      }),
    used: (value, things) =>
      count(value, {
        one: (n) => `${n} davon wird in ${things} verwendet.`,
        other: (n) => `${n} davon werden in ${things} verwendet.`
      }),
    notKnown: (value) => `Bei ${formatNumber(value)} davon sind Verwendungen nicht bekannt.`,
    asOf: (time) => `Stand ${time}: Was seitdem neu ist, konnte nicht nachgesehen werden.`
  }
}
