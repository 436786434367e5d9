import { formatNumber } from '@shared/language/count'
import { common } from '../../../ui/words/es'
import type {
  words as english,
  emptyWords as englishEmpty,
  valueWords as englishValues
} from '../words'

export const words: typeof english = {
  filter: 'Filtro',
  filterOn: (on) => `Filtro ${formatNumber(on)}`,
  filters: 'Filtros',
  kinds: {
    type: common.type,
    age: 'Antigüedad',
    shape: 'Orientación',
    resolution: 'Resolución',
    duration: 'Duración',
    status: 'Estado',
    use: 'Uso',
    copy: 'Copia',
    model: 'Modelo',
    usedAsInput: 'Usado como entrada'
  },
  useUnknown: 'Todavía no se sabe nada de los usos.',
  from: 'Desde',
  to: 'Hasta',
  daysReversed: '«Desde» es posterior a «Hasta», así que nada puede coincidir.',
  clear: 'Quitar los filtros',
  done: 'Listo',
  remove: (what) => `Quitar el filtro: ${what}`,
  removeOf: 'Quitar el filtro:',
  searchFor: (search) => `«${search}»`,
  save: 'Guardar este filtro…',
  rename: 'Cambiar el nombre…',
  removeSaved: 'Quitar el filtro guardado…',
  removeTitle: (name) => `¿Quitar el filtro guardado «${name}»?`,
  removeLead: 'Desaparece de la barra lateral. Lo que muestra no se toca.',
  removeNow: 'Quitar',
  saveTitle: 'Guardar este filtro',
  saveLead:
    'Aparece en la barra lateral, en «Limpieza». Al abrirlo se muestra lo que coincide en ese momento y no se selecciona nada.',
  renameTitle: 'Cambiar el nombre de este filtro',
  name: common.name,
  taken: 'Ya existe un filtro con este nombre.',
  saveNow: 'Guardar',
  cancel: common.cancel,
  full: 'No se pueden guardar más filtros. Quita uno antes.',
  notSaved: 'Tus filtros guardados no han cambiado.',
  unlockLead:
    'Entonces dejan de estar protegidos y se pueden seleccionar y eliminar como los demás.',
  unlock: 'Quitar la protección',
  unlockShown: (kept) => `Quitar la protección a todo (${formatNumber(kept)})`,
  dismiss: common.close,
  filtered: 'Filtrado',
  until: (day) => `Hasta: ${day}`,
  since: (day) => `Desde: ${day}`,
  between: (from, to) => `${from} – ${to}`
}

export const valueWords: typeof englishValues = {
  image: 'Imágenes',
  video: 'Videos',
  audio: 'Audio',
  other: 'Archivos de otro tipo',
  'older-30': 'Más de 30 días',
  'older-90': 'Más de 90 días',
  'older-180': 'Más de 180 días',
  'older-365': 'Más de un año',
  landscape: 'Formato horizontal',
  portrait: 'Formato vertical',
  square: 'Formato cuadrado',
  'below-720p': 'Menos de 720p',
  '720p': '720p',
  '1080p': '1080p',
  '1440p': '1440p o más',
  'up-to-5s': 'Hasta 5 s',
  'up-to-10s': 'De 6 a 10 s',
  'up-to-30s': 'De 11 a 30 s',
  'over-30s': 'Más de 30 s',
  favourite: 'Favoritos',
  kept: common.kept,
  selected: 'Seleccionados',
  'no-picture': 'Sin imagen',
  these: 'Por revisar',
  used: 'Usados',
  'no-use': 'No se encontró ningún uso',
  'use-not-known': 'Uso desconocido',
  'copy-saved': 'Con copia guardada',
  'no-copy': 'Sin copia guardada',
  'favourite-not-known': 'No se sabe si es favorito',
  running: 'En curso',
  failed: 'Con error',
  'several-works': 'Con variaciones'
}

export const emptyWords: typeof englishEmpty = {
  favourite: 'No hay favoritos',
  selected: 'No hay nada seleccionado',
  'older-30': 'Nada tiene más de 30 días',
  'older-90': 'Nada tiene más de 90 días',
  'older-180': 'Nada tiene más de 180 días',
  'older-365': 'Nada tiene más de un año'
}
