import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/es'
import { common } from '../../ui/words/es'
import type { words as english } from '../words'

export const words: typeof english = {
  close: common.close,
  select: 'Seleccionar',
  selected: 'Seleccionado',
  keep: common.keep,
  kept: 'Protegido',
  saveCopy: 'Guardar una copia',
  facts: common.details,
  name: common.name,
  type: common.type,
  pixels: 'Dimensiones',
  duration: 'Duración',
  uploaded: 'Subido',
  updated: 'Actualizado',
  id: 'ID',
  favourite: 'Favorito en Kling: nunca se elimina',
  copy: 'Copiar el ID',
  copied: 'Copiado',
  notCopied: 'No se pudo copiar',
  unknown: 'desconocido',
  loading: 'Cargando la imagen…',
  tooLarge: 'Con más de 50 megapíxeles, esta imagen es demasiado grande para abrirla.',
  tooLargeThumbnail:
    'Con más de 50 megapíxeles, esta imagen es demasiado grande para abrirla. Se muestra su miniatura.',
  failed: 'No se pudo cargar la imagen.',
  playFailed: 'No se pudo reproducir este archivo.',
  nothing: 'No hay vista previa de este archivo.',
  strip: 'Lo que se muestra',
  nothingSelected: 'No hay nada seleccionado: X selecciona lo que está abierto.',
  notSelected: (others) =>
    count(others, {
      one: (n) =>
        `Lo que está abierto no está seleccionado; hay otro que sí (${n}). Pulsa Supr otra vez y se te preguntará si quieres eliminar ese otro.`,
      many: (n) =>
        `Lo que está abierto no está seleccionado; lo seleccionado son otros ${n}. Pulsa Supr otra vez y se te preguntará si quieres eliminar esos ${n}.`,
      other: (n) =>
        `Lo que está abierto no está seleccionado; lo seleccionado son otros ${n}. Pulsa Supr otra vez y se te preguntará si quieres eliminar esos ${n}.`
    }),
  selectsOpen: 'X selecciona lo que está abierto.',
  deleteElsewhere: 'Elimina lo seleccionado desde la biblioteca.',
  again: common.tryAgain,
  cache: 'Caché de miniaturas',
  cacheHint:
    'La próxima vez, las miniaturas de la caché aparecen al instante. Primero se quitan las que hace más tiempo que no se ven.',
  cacheLimit: 'Tamaño máximo',
  cacheUsed: 'Espacio ocupado',
  clearCache: 'Vaciar la caché',
  clearing: 'Vaciando…',
  cacheCleared: 'La caché está vacía.',
  cacheNotCleared:
    'Algunas miniaturas no se pudieron quitar. Ocupan espacio, y nada más. Inténtalo de nuevo más tarde.',
  title: (name, day) => `${name}, ${day}`,
  place: (at, total) => `${formatNumber(at)} de ${formatNumber(total)}`,
  pixelsOf: (width, height) => `${formatNumber(width)} × ${formatNumber(height)}`,
  usage: (megabytes, pictures) =>
    count(pictures, {
      one: (n) => `${formatNumber(megabytes)} MB, ${n} miniatura`,
      many: (n) => `${formatNumber(megabytes)} MB, ${n} de miniaturas`,
      other: (n) => `${formatNumber(megabytes)} MB, ${n} miniaturas`
    })
}
