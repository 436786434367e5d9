import type { Unproved } from '@shared/copies/copy'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/es'
import { assertNever } from '@shared/problem'
import { pixelsOf } from '../../media/words'
import { problemWords } from '../../problems/words'
import { common } from '../../ui/words/es'
import { bytesText } from '../bytes'
import type { words as english } from '../words'

export const words: typeof english = {
  saving: 'Guardando copias',
  pause: 'Pausar',
  resume: 'Reanudar',
  stop: 'Detener',
  details: common.details,
  close: common.close,
  show: 'Mostrar las copias',
  report: 'Copias guardadas',
  entries: 'Todo lo de esta lista',
  again: (left) => `Reintentar estas (${formatNumber(left)})`,
  notBegun: 'No se guardó ninguna copia.',
  notFlushed:
    'Los archivos están guardados, pero el disco no confirmó la lista de ellos. Revisa el disco y guarda otra vez.',
  endedEarly:
    'Lo que se guardó hasta entonces está completo y se queda. Lo que hay en Kling está intacto.',
  progress: {
    saved: (done, total) => `Guardadas: ${formatNumber(done)} de ${formatNumber(total)}`,
    pausing: 'se pausará tras los archivos en curso',
    paused: 'en pausa',
    stopping: 'deteniéndose'
  },
  pace: {
    fetchedOf: (bytes, all) => `${bytes} de aprox. ${all}`,
    fetchedLeft: (bytes, time) => `${bytes}, tiempo restante aprox.: ${time}`,
    fetchedOfLeft: (bytes, all, time) =>
      `${bytes} de aprox. ${all}, tiempo restante aprox.: ${time}`
  },
  counts: {
    saved: (value) =>
      count(value, {
        one: (n) => `${n} copia guardada`,
        many: (n) => `${n} de copias guardadas`,
        other: (n) => `${n} copias guardadas`
      }),
    there: (value) =>
      count(value, {
        one: (n) => `${n} que ya estaba y está completa`,
        many: (n) => `${n} que ya estaban y están completas`,
        other: (n) => `${n} que ya estaban y están completas`
      }),
    notSaved: (value) => `${formatNumber(value)} sin guardar`,
    nothing: 'Nada que guardar: no hay archivos',
    notTried: (value) => `${formatNumber(value)} sin intentar`
  },
  lead: (folder) => `En la carpeta «${folder}». Cada copia se releyó del disco.`,
  outcome: {
    notTried: 'Sin intentar',
    saved: (bytes) => `Guardada, ${bytes}`,
    there: (bytes) => `Ya estaba y está completa, ${bytes}`,
    notSaved: (why) => `No se guardó: ${whyUnproved(why)}`
  },
  unproved: whyUnproved
}

/** Why a copy is not proved. */
function whyUnproved(why: Unproved): string {
  switch (why.kind) {
    case 'no-address':
      return 'el servicio no indica la dirección del archivo'
    case 'fetch-failed':
      return fetchText(why)
    case 'wrong-length':
      return `llegaron ${bytesText(why.bytes)} y se habían anunciado ${bytesText(why.of)}`
    case 'wrong-type':
      return 'lo que llegó no es un archivo de este tipo'
    case 'no-end':
      return 'el archivo se corta antes del final'
    case 'not-decoded':
      return 'el archivo no se puede descodificar'
    case 'not-answered':
      return 'descodificar el archivo tardó demasiado'
    case 'other-size':
      return `mide ${sizeText(why.found)}, la biblioteca indica ${sizeText(why.told)}`
    case 'other-duration':
      return `dura ${secondsText(why.foundMs)}, la biblioteca indica ${secondsText(why.toldMs)}`
    case 'altered':
      return 'lo que se releyó del disco no es lo que se escribió'
    case 'missing':
      return 'el archivo ya no está en el disco'
    case 'name-taken':
      return 'otros archivos tienen su nombre, y ninguno se reemplaza nunca'
    case 'no-room':
      return `necesita ${bytesText(why.needsBytes)} y hay ${bytesText(why.freeBytes)} libres`
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
      one: (n) => `falló ${n} descarga. ${what}`,
      many: (n) => `fallaron ${n} de descargas. ${what}`,
      other: (n) => `fallaron ${n} descargas. ${what}`
    })

  const at = `${bytesText(bytes)} de ${bytesText(of)}`
  return count(tries, {
    one: (n) => `falló ${n} descarga, en ${at}. ${what}`,
    many: (n) => `fallaron ${n} de descargas, la última en ${at}. ${what}`,
    other: (n) => `fallaron ${n} descargas, la última en ${at}. ${what}`
  })
}

const sizeText = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  pixelsOf(width, height)

/** With a tenth: a duration is refused for a quarter of a second. */
const secondsText = (ms: number): string => `${formatNumber(Math.round(ms / 100) / 10)} s`
