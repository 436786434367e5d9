import type { LeftOut } from '@shared/copies/again'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/es'
import { assertNever } from '@shared/problem'
import { pixelsOf } from '../../../media/words'
import { problemWords } from '../../../problems/words'
import { common } from '../../../ui/words/es'
import { bytesText } from '../../bytes'
import type { words as english } from '../words'

export const words: typeof english = {
  choose: (name) => `Elegir ${name}`,
  chooseGone: (gone) => `Elegir lo que Kling ya no tiene (${formatNumber(gone)})`,
  chooseNone: 'No elegir nada',
  upload: (chosen) =>
    chosen === 0 ? 'Volver a subir…' : `Volver a subir (${formatNumber(chosen)})…`,
  uploadHint: 'Elige abajo las copias que quieras enviar a Kling como nuevos recursos subidos.',
  whileListing:
    'Espera a que se haya leído la lista de la biblioteca: lo que sigue en Kling no se vuelve a subir.',
  question: (total) =>
    total === 0
      ? 'No se puede volver a subir ningún archivo'
      : count(total, {
          one: (n) => `¿Volver a subir ${n} archivo?`,
          many: (n) => `¿Volver a subir ${n} de archivos?`,
          other: (n) => `¿Volver a subir ${n} archivos?`
        }),
  questionPart: (total, chosen) =>
    `¿Volver a subir archivos (${formatNumber(total)} de ${formatNumber(chosen)})?`,
  lead: 'Cada archivo pasa a ser un nuevo recurso subido con un ID nuevo. Se relee antes y se envía una sola vez.',
  leadNone: 'No se envía nada.',
  confirm: 'Subir',
  starting: 'Empezando…',
  cancel: common.cancel,
  close: common.close,
  what: 'Qué',
  account: common.account,
  leftOut: 'Quedan fuera',
  goingList: 'Archivos que se subirán',
  leftOutList: 'Archivos que quedan fuera',
  showGoing: (total) => `Mostrar todo (${formatNumber(total)})`,
  showLeftOut: (total) =>
    count(total, {
      one: (n) => `Mostrar ${n} archivo que queda fuera`,
      many: (n) => `Mostrar ${n} de archivos que quedan fuera`,
      other: (n) => `Mostrar ${n} archivos que quedan fuera`
    }),
  hide: 'Ocultar',
  looked: 'Lo he mirado: no están en Kling',
  lookedHint: (doubtful) =>
    count(doubtful, {
      one: (n) =>
        `Puede que ${n} archivo siga en Kling o haya llegado en una subida anterior. Mira en la biblioteca antes de enviarlo otra vez.`,
      many: (n) =>
        `Puede que ${n} de archivos sigan en Kling o hayan llegado en una subida anterior. Mira en la biblioteca antes de enviarlos otra vez.`,
      other: (n) =>
        `Puede que ${n} archivos sigan en Kling o hayan llegado en una subida anterior. Mira en la biblioteca antes de enviarlos otra vez.`
    }),
  uploading: 'Volviendo a subir',
  stop: 'Detener',
  report: 'Subidas de copias',
  entries: 'Archivos de esta subida',
  show: 'Mostrar los archivos',
  look: 'Buscarlos',
  looking: 'Buscando…',
  interrupted: 'Interrumpida. Lo que entonces no se envió no se envía por sí solo.',
  damaged: 'Una parte de su registro no se puede leer: lo que no dice se desconoce.',
  endedEarly: 'Lo que se subió hasta entonces se queda. Después no se envió nada.',
  failed: 'No se envió nada.',
  nothing: 'nada',
  progress: {
    tried: (done, total) => `Intentados: ${formatNumber(done)} de ${formatNumber(total)}`,
    bytes: (bytes, all) => `${bytes} de ${all}`,
    waiting: (what) => `en espera. ${what}`,
    stopping: 'se detendrá tras este archivo'
  },
  counts: {
    seen: (value) =>
      count(value, {
        one: (n) => `${n} subido`,
        many: (n) => `${n} subidos`,
        other: (n) => `${n} subidos`
      }),
    unseen: (value) =>
      count(value, {
        one: (n) => `${n} subido que aún no figura en la lista`,
        many: (n) => `${n} subidos que aún no figuran en la lista`,
        other: (n) => `${n} subidos que aún no figuran en la lista`
      }),
    unknown: (value) => `${formatNumber(value)} con resultado desconocido`,
    refused: (value) =>
      count(value, {
        one: (n) => `${n} rechazado`,
        many: (n) => `${n} rechazados`,
        other: (n) => `${n} rechazados`
      }),
    notSent: (value) => `${formatNumber(value)} sin enviar`
  },
  outcome: {
    unlisted: (fileName) => `Subido como ${fileName}, aún no figura en la lista`,
    uploaded: (newId) => `Subido, nuevo ID ${newId}`,
    refused: (what) => `Rechazado. ${what}`,
    nameless: 'Resultado desconocido: el servicio no indicó ningún nombre que buscar',
    unknown: (what) => `Resultado desconocido: puede que haya llegado. ${what}`,
    notSent: 'Sin enviar',
    notSentBecause: (why) => `Sin enviar: ${whyLeftOut(why)}`
  },
  left: whyLeftOut
}

/** Why a file is not uploaded. */
function whyLeftOut(why: LeftOut): string {
  switch (why.kind) {
    case 'no-copy':
      return 'no hay ninguna copia'
    case 'missing':
      return 'el archivo no está en la carpeta'
    case 'altered':
      return 'el archivo no es lo que se guardó'
    case 'unreadable':
      return problemWords(why.why).what
    case 'not-measured':
      return 'no se puede saber su tamaño o su duración'
    case 'type':
      return why.extension === null
        ? 'no es un archivo que Kling acepte'
        : `Kling no acepta archivos ${why.extension}`
    case 'bytes':
      return `ocupa ${bytesText(why.bytes)}, más de ${bytesText(why.limitBytes)}`
    case 'sides':
      return `${pixelsOf(why.found.width, why.found.height)}, un lado de menos de ${formatNumber(why.leastPixels)} píxeles`
    case 'duration':
      return `dura ${seconds(why.foundMs)}, más de ${seconds(why.limitMs)}`
    case 'still-there':
      return 'Kling todavía lo tiene'
    case 'not-gone':
      return 'puede que Kling todavía lo tenga: no consta que ya no esté'
    case 'uploaded':
      return 'ya se volvió a subir'
    case 'uploaded-before':
      return 'ya se volvió a subir antes, y no figura en esta lista'
    case 'unknown':
      return 'puede que una subida anterior haya llegado'
    default:
      return assertNever(why)
  }
}

const seconds = (ms: number): string => `${formatNumber(Math.round(ms / 100) / 10)} s`
