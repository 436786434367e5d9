import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/es'
import { inLocale } from '@shared/language/locale'
import { formatDay } from '../../ui/format'
import { common } from '../../ui/words/es'
import { CLIP_DAYS, OLD_DAYS, SHORT_CLIP_MS } from '../kinds/plain'
import type { Reach } from '../kinds/suggestion'
import type { words as english, texts as englishTexts } from '../words'

/** "14 ago 2026, 15:04–15:48". */
const span = inLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
)

const SHORT_CLIP_S = SHORT_CLIP_MS / 1000

export const words: typeof english = {
  title: common.suggestions,
  against: 'En contra:',
  notThese: 'Estos no',
  putAwayTitle: 'Ignoradas',
  suggestAgain: 'Volver a sugerir',
  suggestAgainOf: (name) => `Volver a sugerir: ${name}`,
  undo: 'Deshacer',
  looking: 'Buscando…',
  comparing: 'Comparando imágenes',
  problem: 'No se pudo leer o guardar lo que has ignorado.',
  nothing: 'No hay nada que sugerir',
  nothingHint:
    'Las sugerencias tratan de los duplicados y de los recursos subidos de los que no se encontró ningún uso.',
  nothingListed: 'No hay recursos subidos',
  nothingListedHint: 'Todavía no hay nada que examinar.',
  stillListing: 'La biblioteca todavía se está cargando: después puede haber más sugerencias.',
  partOnly: 'Solo se ha cargado una parte de la biblioteca. Las sugerencias tratan de esa parte.',
  waiting: 'Esperando el historial',
  withoutHistory:
    'Sin el historial no se puede decir nada de los usos. Estas sugerencias solo se basan en los recursos subidos.',
  name: {
    'same-file': 'Mismo archivo, subido de nuevo',
    'same-picture': 'Misma imagen, subida de nuevo',
    smaller: 'Más pequeño, junto a uno mejor',
    'no-picture': 'Sin imagen',
    'no-use': `De hace más de ${OLD_DAYS} días, no se encontró ningún uso`,
    trials: 'Un día de pruebas',
    'short-clips': 'Clips cortos, no se encontró ningún uso'
  }
}

const UNKNOWN_USE = 'No se sabe si están en uso.'

export const texts: typeof englishTexts = {
  assets: (value) =>
    count(value, {
      one: (n) => `${n} recurso`,
      many: (n) => `${n} de recursos`,
      other: (n) => `${n} recursos`
    }),
  show: (value) => `Mostrar (${formatNumber(value)})`,
  putAwayCount: (value) => `Ignoradas: ${formatNumber(value)}`,
  cardName: ({ kind, count: value }) =>
    count(value, {
      one: (n) => `${words.name[kind]}, ${n} recurso`,
      many: (n) => `${words.name[kind]}, ${n} de recursos`,
      other: (n) => `${words.name[kind]}, ${n} recursos`
    }),
  summary: (value) =>
    value === 0
      ? 'No se selecciona nada por ti'
      : count(value, {
          one: (n) => `${n} sugerencia, y no se selecciona nada por ti`,
          many: (n) => `${n} de sugerencias, y no se selecciona nada por ti`,
          other: (n) => `${n} sugerencias, y no se selecciona nada por ti`
        }),
  wasPutAway: (kind, value) =>
    count(value, {
      one: (n) => `«${words.name[kind]}»: ${n} recurso no se volverá a sugerir por este motivo.`,
      many: (n) =>
        `«${words.name[kind]}»: ${n} de recursos no se volverán a sugerir por este motivo.`,
      other: (n) => `«${words.name[kind]}»: ${n} recursos no se volverán a sugerir por este motivo.`
    }),
  trials: (when, uploads, others) =>
    `${formatNumber(uploads)} recursos subidos, ${when}. Uno se usa; de los demás no se encontró ningún uso. Ni protegidos ni favoritos: ${formatNumber(others)}.`,
  reasonFor({ kind, batch, count: value }, reach) {
    switch (kind) {
      case 'same-file':
        return 'Idéntico byte a byte a otro recurso subido. De cada uno se queda uno.'
      case 'same-picture':
        return 'La misma imagen que otro recurso subido. De cada una se queda una.'
      case 'smaller':
        return 'La misma imagen que otro recurso subido que tiene más píxeles. Se queda el más grande.'
      case 'no-picture':
        return 'Kling no muestra ninguna imagen de estas imágenes y videos. Puede que la subida fallara.'
      case 'no-use':
        return reach?.backTo
          ? `No se encontró ningún uso en tareas, elementos ni avatares, desde el ${formatDay(reach.backTo)}.`
          : 'No se encontró ningún uso en tareas, elementos ni avatares.'
      case 'trials':
        return batch === null
          ? ''
          : texts.trials(span().formatRange(batch.from, batch.to), batch.uploads, value)
      case 'short-clips':
        return reach?.backTo
          ? `Videos de menos de ${SHORT_CLIP_S} segundos, de hace más de ${CLIP_DAYS} días. No se encontró ningún uso desde el ${formatDay(reach.backTo)}.`
          : `Videos de menos de ${SHORT_CLIP_S} segundos, de hace más de ${CLIP_DAYS} días. No se encontró ningún uso.`
    }
  },
  against({ kind }, reach) {
    const unread = reach === null && UNKNOWN_USE
    switch (kind) {
      case 'same-file':
        return reach === null
          ? UNKNOWN_USE
          : 'Nada, que se sepa. Lo que se sabe que está en uso quedó fuera.'
      case 'same-picture':
        return common.sentences(['No se compararon los bytes: la calidad puede diferir.', unread])
      case 'smaller':
        return common.sentences([
          'El pequeño puede ser intencionado: un logotipo, una máscara, una referencia de estilo.',
          unread
        ])
      case 'no-picture':
        return common.sentences(['Puede que el propio archivo esté completo.', unread])
      case 'no-use':
        return 'Las tareas eliminadas y los borradores no dejan rastro.'
      case 'trials':
        return 'Un lote suele ser material para un trabajo que aún no ha empezado.'
      case 'short-clips':
        return 'Los clips cortos suelen ser referencias de movimiento.'
    }
  },
  leftOut: (value, all, reach) =>
    count(all, {
      one: (n) => `${leftOutWhy(reach)} Es decir, ${formatNumber(value)} de ${n} recurso.`,
      many: (n) => `${leftOutWhy(reach)} Es decir, ${formatNumber(value)} de ${n} de recursos.`,
      other: (n) => `${leftOutWhy(reach)} Es decir, ${formatNumber(value)} de ${n} recursos.`
    })
}

const leftOutWhy = (reach: Reach | null): string =>
  reach === null
    ? 'Queda fuera de toda sugerencia lo que está protegido, es favorito, se sabe que está en uso o quizá ya no exista.'
    : 'Queda fuera de toda sugerencia lo que está protegido, es favorito, está en uso, quizá ya no exista o es de uso desconocido.'
