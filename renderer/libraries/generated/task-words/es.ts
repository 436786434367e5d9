import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/es'
import type { stateWords as englishStates, workWords as englishWorks } from '../task-words'

export const NO_PROMPT = 'sin prompt'

export const worksOf = (value: number): string =>
  count(value, {
    one: (n) => `${n} creación`,
    many: (n) => `${n} de creaciones`,
    other: (n) => `${n} creaciones`
  })

export const stateWords: typeof englishStates = {
  running: 'En curso',
  failed: 'Con error, no se creó nada',
  made: 'Sin creaciones',
  withWorks: { running: 'En curso', failed: 'Con error' },
  works: worksOf,
  noPrompt: NO_PROMPT
}

export const workWords: typeof englishWorks = {
  works: 'Creaciones de esta tarea',
  workOf: (at, total) => `Creación ${formatNumber(at + 1)} de ${formatNumber(total)}`,
  title: (prompt, at, total) =>
    `Creación ${formatNumber(at + 1)} de ${formatNumber(total)}, ${prompt}`,
  prompt: 'Prompt',
  model: 'Modelo',
  status: 'Estado',
  state: { made: 'Terminada', running: 'En curso', failed: 'Con error' },
  favourite: 'Favorita',
  favourites: {
    yes: 'Sí: nunca se elimina',
    no: 'No',
    'not-known': 'No se sabe: se consulta primero si la eliminas'
  },
  favouritesUnknown: {
    title: 'Aún no se conoce ninguna favorita',
    hint: 'Las listas de Kling no dicen qué tareas son favoritas. Antes de eliminar una tarea se consulta, y las favoritas siempre se conservan.',
    lookUp: 'Consultar cuáles son favoritas',
    show: (value) =>
      count(value, {
        one: (n) => `Mostrar ${n} tarea sin consultar`,
        many: (n) => `Mostrar ${n} de tareas sin consultar`,
        other: (n) => `Mostrar ${n} tareas sin consultar`
      })
  },
  made: 'Generada',
  inputs: 'Generada a partir de',
  noInputs: 'Solo del prompt, según lo que indica Kling.',
  openUpload: 'Abrir el recurso subido',
  uploadGone: 'Un recurso subido que ya no figura en la lista',
  otherWork: 'Una creación de otra tarea',
  unknownInput: 'Una entrada que Kling no nombra',
  settings: 'Ajustes',
  loading: 'Buscando…',
  notListed: 'Kling Sweep no sabe nada más de esta tarea hasta que la haya leído en la lista.'
}
