import type { Unproved } from '@shared/copies/copy'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/de'
import { assertNever } from '@shared/problem'
import { pixelsOf } from '../../media/words'
import { problemWords } from '../../problems/words'
import { common } from '../../ui/words/de'
import { bytesText } from '../bytes'
import type { words as english } from '../words'

export const words: typeof english = {
  saving: 'Kopien werden gesichert',
  pause: 'Pausieren',
  resume: 'Fortsetzen',
  stop: 'Stoppen',
  details: common.details,
  close: common.close,
  show: 'Kopien anzeigen',
  report: 'Gesicherte Kopien',
  entries: 'Alles in dieser Liste',
  again: (left) => `Erneut versuchen (${formatNumber(left)})`,
  notBegun: 'Es wurden keine Kopien gesichert.',
  notFlushed:
    'Die Dateien sind gesichert, aber der Datenträger hat ihre Liste nicht bestätigt. Sehen Sie nach dem Datenträger, und sichern Sie dann noch einmal.',
  endedEarly:
    'Was bis dahin gesichert wurde, ist unversehrt und bleibt. Was bei Kling ist, wurde nicht berührt.',
  progress: {
    saved: (done, total) => `${formatNumber(done)} von ${formatNumber(total)} gesichert`,
    pausing: 'Pause nach den laufenden Dateien',
    paused: 'pausiert',
    stopping: 'wird gestoppt'
  },
  pace: {
    fetchedOf: (bytes, all) => `${bytes} von etwa ${all}`,
    fetchedLeft: (bytes, time) => `${bytes}, noch etwa ${time}`,
    fetchedOfLeft: (bytes, all, time) => `${bytes} von etwa ${all}, noch etwa ${time}`
  },
  counts: {
    saved: (value) =>
      count(value, {
        one: (n) => `${n} Kopie gesichert`,
        other: (n) => `${n} Kopien gesichert`
      }),
    there: (value) => `${formatNumber(value)} schon da und unversehrt`,
    notSaved: (value) => `${formatNumber(value)} nicht gesichert`,
    nothing: 'Nichts zu sichern: Es gibt keine Dateien',
    notTried: (value) => `${formatNumber(value)} nicht versucht`
  },
  lead: (folder) => `Im Ordner „${folder}“. Jede Kopie wurde vom Datenträger zurückgelesen.`,
  outcome: {
    notTried: 'Nicht versucht',
    saved: (bytes) => `Gesichert, ${bytes}`,
    there: (bytes) => `Schon da und unversehrt, ${bytes}`,
    notSaved: (why) => `Nicht gesichert: ${whyUnproved(why)}`
  },
  unproved: whyUnproved
}

/** Whole sentences: behind a colon, German begins them with a capital. */
function whyUnproved(why: Unproved): string {
  switch (why.kind) {
    case 'no-address':
      return 'der Dienst nennt keine Adresse dafür'
    case 'fetch-failed':
      return fetchText(why)
    case 'wrong-length':
      return `Angekommen: ${bytesText(why.bytes)}, angekündigt: ${bytesText(why.of)}`
    case 'wrong-type':
      return 'Was ankam, ist keine Datei dieses Typs'
    case 'no-end':
      return 'Die Datei bricht vor ihrem Ende ab'
    case 'not-decoded':
      return 'Die Datei lässt sich nicht decodieren'
    case 'not-answered':
      return 'Das Decodieren der Datei hat zu lange gedauert'
    case 'other-size':
      return `Abmessungen: ${pixelsOf(why.found.width, why.found.height)}, laut Mediathek ${pixelsOf(why.told.width, why.told.height)}`
    case 'other-duration':
      return `Dauer: ${secondsText(why.foundMs)}, laut Mediathek ${secondsText(why.toldMs)}`
    case 'altered':
      return 'Was vom Datenträger zurückgelesen wurde, ist nicht das, was geschrieben wurde'
    case 'missing':
      return 'Die Datei ist nicht mehr auf dem Datenträger'
    case 'name-taken':
      return 'Andere Dateien tragen ihren Namen, und keine wird je ersetzt'
    case 'no-room':
      return `Benötigt: ${bytesText(why.needsBytes)}, frei: ${bytesText(why.freeBytes)}`
    case 'disk-failed':
      return problemWords(why.why).what
    default:
      return assertNever(why)
  }
}

function fetchText({ tries, bytes, of, why }: Unproved & { kind: 'fetch-failed' }): string {
  const { what } = problemWords(why)
  if (of === null)
    return count(tries, {
      one: (n) => `${n} Download ist fehlgeschlagen. ${what}`,
      other: (n) => `${n} Downloads sind fehlgeschlagen. ${what}`
    })

  const [at, all] = [bytesText(bytes), bytesText(of)]
  return count(tries, {
    one: (n) => `${n} Download ist fehlgeschlagen, bei ${at} von ${all}. ${what}`,
    other: (n) => `${n} Downloads sind fehlgeschlagen, der letzte bei ${at} von ${all}. ${what}`
  })
}

/** With a tenth: a duration is refused for a quarter of a second. */
const secondsText = (ms: number): string => `${formatNumber(Math.round(ms / 100) / 10)} s`
