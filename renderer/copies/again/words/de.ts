import type { LeftOut } from '@shared/copies/again'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/de'
import { assertNever } from '@shared/problem'
import { pixelsOf } from '../../../media/words'
import { problemWords } from '../../../problems/words'
import { common } from '../../../ui/words/de'
import { bytesText } from '../../bytes'
import type { words as english } from '../words'

export const words: typeof english = {
  choose: (name) => `${name} wählen`,
  chooseGone: (gone) => `Die ${formatNumber(gone)} wählen, die Kling nicht mehr hat`,
  chooseNone: 'Keine wählen',
  upload: (chosen) =>
    chosen === 0 ? 'Wieder hochladen …' : `${formatNumber(chosen)} wieder hochladen …`,
  uploadHint: 'Wählen Sie unten, welche Kopien als neue Uploads an Kling gesendet werden.',
  whileListing:
    'Warten Sie, bis die Mediathek geladen ist: Was noch bei Kling ist, wird nicht wieder hochgeladen.',
  question: (total) =>
    total === 0
      ? 'Keine Datei kann wieder hochgeladen werden'
      : count(total, {
          one: (n) => `${n} Datei wieder hochladen?`,
          other: (n) => `${n} Dateien wieder hochladen?`
        }),
  questionPart: (total, chosen) =>
    count(chosen, {
      one: (n) => `${formatNumber(total)} von ${n} Datei wieder hochladen?`,
      other: (n) => `${formatNumber(total)} von ${n} Dateien wieder hochladen?`
    }),
  lead: 'Jede Datei wird zu einem neuen Upload mit neuer ID. Sie wird zuerst zurückgelesen und einmal gesendet.',
  leadNone: 'Nichts wird gesendet.',
  confirm: 'Hochladen',
  starting: 'Wird gestartet …',
  cancel: common.cancel,
  close: common.close,
  what: 'Was',
  account: common.account,
  leftOut: 'Ausgelassen',
  goingList: 'Hochzuladende Dateien',
  leftOutList: 'Ausgelassene Dateien',
  showGoing: (total) => `Alle ${formatNumber(total)} anzeigen`,
  showLeftOut: (total) =>
    count(total, {
      one: (n) => `${n} ausgelassene Datei anzeigen`,
      other: (n) => `${n} ausgelassene Dateien anzeigen`
    }),
  hide: 'Ausblenden',
  looked: 'Ich habe nachgesehen: Die Dateien sind nicht bei Kling',
  lookedHint: (doubtful) =>
    count(doubtful, {
      one: (n) =>
        `${n} Datei ist vielleicht noch bei Kling oder bei einem früheren Hochladen angekommen. Sehen Sie in der Mediathek nach, bevor Sie sie noch einmal senden.`,
      other: (n) =>
        `${n} Dateien sind vielleicht noch bei Kling oder bei einem früheren Hochladen angekommen. Sehen Sie in der Mediathek nach, bevor Sie sie noch einmal senden.`
    }),
  uploading: 'Wird wieder hochgeladen',
  stop: 'Stoppen',
  report: 'Hochladen von Kopien',
  entries: 'Dateien dieses Hochladens',
  show: 'Dateien anzeigen',
  look: 'Danach suchen',
  looking: 'Wird gesucht …',
  interrupted: 'Unterbrochen. Was damals nicht gesendet wurde, wird nicht von selbst gesendet.',
  damaged: 'Ein Teil der Aufzeichnung ist nicht lesbar: Was dort stand, ist nicht bekannt.',
  endedEarly: 'Was bis dahin hochgeladen wurde, bleibt. Danach wurde nichts gesendet.',
  failed: 'Nichts wurde gesendet.',
  nothing: 'nichts',
  progress: {
    tried: (done, total) => `${formatNumber(done)} von ${formatNumber(total)} versucht`,
    bytes: (bytes, all) => `${bytes} von ${all}`,
    waiting: (what) => `wartet: ${what}`,
    stopping: 'stoppt nach dieser Datei'
  },
  counts: {
    seen: (value) => `${formatNumber(value)} hochgeladen`,
    unseen: (value) => `${formatNumber(value)} hochgeladen und noch nicht in der Liste`,
    unknown: (value) => `${formatNumber(value)} nicht bekannt`,
    refused: (value) => `${formatNumber(value)} abgelehnt`,
    notSent: (value) => `${formatNumber(value)} nicht gesendet`
  },
  outcome: {
    unlisted: (fileName) => `Hochgeladen als ${fileName}, noch nicht in der Liste`,
    uploaded: (newId) => `Hochgeladen, neue ID ${newId}`,
    refused: (what) => `Abgelehnt: ${what}`,
    nameless: 'Nicht bekannt: Der Dienst hat keinen Namen genannt, nach dem sich suchen ließe',
    unknown: (what) => `Nicht bekannt: Die Datei kann angekommen sein. ${what}`,
    notSent: 'Nicht gesendet',
    notSentBecause: (why) => `Nicht gesendet: ${whyLeftOut(why)}`
  },
  left: whyLeftOut
}

/** Whole sentences: behind a colon, German begins them with a capital. */
function whyLeftOut(why: LeftOut): string {
  switch (why.kind) {
    case 'no-copy':
      return 'Davon gibt es keine Kopie'
    case 'missing':
      return 'Die Datei ist nicht im Ordner'
    case 'altered':
      return 'die Datei ist nicht mehr die gesicherte'
    case 'unreadable':
      return problemWords(why.why).what
    case 'not-measured':
      return 'Abmessungen oder Dauer lassen sich nicht feststellen'
    case 'type':
      return why.extension === null
        ? 'Das ist keine Datei, die Kling annimmt'
        : `Kling nimmt keine ${why.extension}-Dateien an`
    case 'bytes':
      return `Größe: ${bytesText(why.bytes)}, mehr als ${bytesText(why.limitBytes)}`
    case 'sides':
      return `Abmessungen: ${pixelsOf(why.found.width, why.found.height)}, eine Seite unter ${formatNumber(why.leastPixels)} Pixeln`
    case 'duration':
      return `Dauer: ${seconds(why.foundMs)}, mehr als ${seconds(why.limitMs)}`
    case 'still-there':
      return 'Kling hat sie noch'
    case 'not-gone':
      return 'Kling hat sie vielleicht noch: Es ist nicht bekannt, ob sie weg ist'
    case 'uploaded':
      return 'Bereits wieder hochgeladen'
    case 'uploaded-before':
      return 'Bei einem früheren Mal wieder hochgeladen und nicht in dieser Liste'
    case 'unknown':
      return 'Bei einem früheren Hochladen ist sie vielleicht angekommen'
    default:
      return assertNever(why)
  }
}

const seconds = (ms: number): string => `${formatNumber(Math.round(ms / 100) / 10)} s`
