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
    'Was bis dahin gesichert wurde, ist unversehrt und bleibt. Was bei Kling ist, wird nicht berührt.',
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

/** Why a copy is not proved. */
function whyUnproved(why: Unproved): string {
  switch (why.kind) {
    case 'no-address':
      return 'der Dienst nennt keine Adresse dafür'
    case 'fetch-failed':
      return fetchText(why)
    case 'wrong-length':
      return `${bytesText(why.bytes)} kamen an, ${bytesText(why.of)} waren angekündigt`
    case 'wrong-type':
      return 'was ankam, ist keine Datei dieses Typs'
    case 'no-end':
      return 'die Datei bricht vor ihrem Ende ab'
    case 'not-decoded':
      return 'die Datei lässt sich nicht dekodieren'
    case 'not-answered':
      return 'das Dekodieren der Datei hat zu lange gedauert'
    case 'other-size':
      return `sie hat ${sizeText(why.found)}, die Mediathek sagt ${sizeText(why.told)}`
    case 'other-duration':
      return `sie dauert ${secondsText(why.foundMs)}, die Mediathek sagt ${secondsText(why.toldMs)}`
    case 'altered':
      return 'vom Datenträger zurückgelesen wurde nicht, was geschrieben wurde'
    case 'missing':
      return 'die Datei ist nicht mehr auf dem Datenträger'
    case 'name-taken':
      return 'andere Dateien haben ihren Namen, und keine wird je ersetzt'
    case 'no-room':
      return `sie braucht ${bytesText(why.needsBytes)}, und ${bytesText(why.freeBytes)} sind frei`
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

  const at = `der letzte bei ${bytesText(bytes)} von ${bytesText(of)}`
  return count(tries, {
    one: (n) => `${n} Download ist fehlgeschlagen, ${at}. ${what}`,
    other: (n) => `${n} Downloads sind fehlgeschlagen, ${at}. ${what}`
  })
}

const sizeText = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  pixelsOf(width, height)

/** With a tenth: a duration is refused for a quarter of a second. */
const secondsText = (ms: number): string => `${formatNumber(Math.round(ms / 100) / 10)} s`
