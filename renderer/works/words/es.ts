import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/es'
import { words as libraryWords } from '../../library/words/es'
import { common } from '../../ui/words/es'
import type { words as english } from '../words'

export const words: typeof english = {
  uses: 'Usos',
  history: 'Hasta dónde se leyó el historial',
  reading: 'Leyendo el historial',
  loading: 'Buscando…',
  elements: 'Elementos',
  avatars: 'Avatares',
  running: 'En curso ahora',
  generations: 'Generaciones',
  taskId: (id) => `Tarea ${id}`,
  unnamed: libraryWords.unnamed,
  noPrompt: 'sin prompt',
  readIt: 'Leer el historial',
  again: 'Leer de nuevo',
  pause: 'Pausar',
  resume: 'Reanudar',
  stop: 'Detener',
  showAll: (all) => `Mostrar todo (${formatNumber(all)})`,
  showLess: 'Mostrar menos',
  openTask: 'Abrir la tarea',
  notSeen:
    'Kling Sweep no puede ver los borradores, las voces personalizadas, las tareas eliminadas ni las demás cuentas.',
  card: 'En qué se usan los recursos subidos y las creaciones',
  setting: 'Leer el historial automáticamente',
  settingHint:
    'Cuando la biblioteca se ha cargado, Kling Sweep lee página a página lo que Kling creó y a partir de qué. No cambia nada en Kling. Sin ello no se puede decir nada de los usos.',
  strength: {
    certain: 'indicado por Kling',
    'same-object': 'mismo archivo almacenado',
    'same-name': 'mismo nombre de archivo'
  },
  details: common.details,
  made: (time) => `Generada el ${time}`,
  works: (value) =>
    count(value, {
      one: (n) => `${n} creación`,
      many: (n) => `${n} de creaciones`,
      other: (n) => `${n} creaciones`
    }),
  byWayOf: (value) =>
    count(value, {
      one: () => 'a través de otra creación',
      many: (n) => `a través de otras ${n} de creaciones`,
      other: (n) => `a través de otras ${n} creaciones`
    }),
  read: {
    reading: (tasks) =>
      count(tasks, {
        one: (n) => `Leyendo el historial: ${n} tarea por ahora.`,
        many: (n) => `Leyendo el historial: ${n} de tareas por ahora.`,
        other: (n) => `Leyendo el historial: ${n} tareas por ahora.`
      }),
    readingTo: (tasks, day) =>
      count(tasks, {
        one: (n) => `Leyendo el historial: ${n} tarea por ahora, desde el ${day}.`,
        many: (n) => `Leyendo el historial: ${n} de tareas por ahora, desde el ${day}.`,
        other: (n) => `Leyendo el historial: ${n} tareas por ahora, desde el ${day}.`
      }),
    waiting: (tasks) =>
      count(tasks, {
        one: (n) =>
          `El historial se sigue leyendo después de lo que va primero: ${n} tarea por ahora.`,
        many: (n) =>
          `El historial se sigue leyendo después de lo que va primero: ${n} de tareas por ahora.`,
        other: (n) =>
          `El historial se sigue leyendo después de lo que va primero: ${n} tareas por ahora.`
      }),
    waitingTo: (tasks, day) =>
      count(tasks, {
        one: (n) =>
          `El historial se sigue leyendo después de lo que va primero: ${n} tarea por ahora, desde el ${day}.`,
        many: (n) =>
          `El historial se sigue leyendo después de lo que va primero: ${n} de tareas por ahora, desde el ${day}.`,
        other: (n) =>
          `El historial se sigue leyendo después de lo que va primero: ${n} tareas por ahora, desde el ${day}.`
      }),
    paused: (tasks) =>
      count(tasks, {
        one: (n) => `La lectura del historial está en pausa: ${n} tarea por ahora.`,
        many: (n) => `La lectura del historial está en pausa: ${n} de tareas por ahora.`,
        other: (n) => `La lectura del historial está en pausa: ${n} tareas por ahora.`
      }),
    pausedTo: (tasks, day) =>
      count(tasks, {
        one: (n) =>
          `La lectura del historial está en pausa: ${n} tarea por ahora, desde el ${day}.`,
        many: (n) =>
          `La lectura del historial está en pausa: ${n} de tareas por ahora, desde el ${day}.`,
        other: (n) =>
          `La lectura del historial está en pausa: ${n} tareas por ahora, desde el ${day}.`
      }),
    empty: (time) => `Historial leído entero (${time}): está vacío.`,
    whole: (day, time) => `Historial leído entero, desde el ${day} (lectura: ${time}).`,
    partMissing: 'Una parte no se pudo leer, así que solo se muestran los usos que se encontraron.',
    missingBefore: (day) => `Puede que falte algo anterior al ${day}.`,
    newUnread: 'No se pudo leer lo nuevo desde entonces.',
    failed: 'No se pudo leer el historial.',
    brokeOff: (day) => `El historial solo se leyó desde el ${day}; ahí se cortó la lectura.`,
    off: 'El historial no se ha leído: está desactivado en la configuración.',
    never: 'El historial no se ha leído.'
  },
  verdict: {
    noneFound: 'No se encontró ningún uso.',
    noneFoundTo: (day) => `No se encontró ningún uso desde el ${day}.`,
    notRead: 'Usos desconocidos: el historial no se ha leído.',
    notCompared: 'Desconocido: hay algo más reciente con lo que no se pudo comparar.',
    hiddenBy: (day) =>
      `Desconocido: una tarea posterior, del ${day}, se creó a partir de algo que no se puede comparar. Pudo ser esto.`,
    notKnown: 'Usos desconocidos.'
  },
  planned: {
    notRead: 'Desconocido: el historial no se ha leído.',
    generations: (value) =>
      count(value, {
        one: (n) => `${n} generación`,
        many: (n) => `${n} de generaciones`,
        other: (n) => `${n} generaciones`
      }),
    elements: (value) =>
      count(value, {
        one: (n) => `${n} elemento`,
        many: (n) => `${n} de elementos`,
        other: (n) => `${n} elementos`
      }),
    avatars: (value) =>
      count(value, {
        one: (n) => `${n} avatar`,
        many: (n) => `${n} de avatares`,
        other: (n) => `${n} avatares`
      }),
    running: (value) =>
      count(value, {
        one: (n) => `${n} tarea en curso`,
        many: (n) => `${n} de tareas en curso`,
        other: (n) => `${n} tareas en curso`
      }),
    used: (value, things, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} de estas se usa en ${things}.`,
              many: (n) => `${n} de estas se usan en ${things}.`,
              other: (n) => `${n} de estas se usan en ${things}.`
            }
          : {
              one: (n) => `${n} de estos se usa en ${things}.`,
              many: (n) => `${n} de estos se usan en ${things}.`,
              other: (n) => `${n} de estos se usan en ${things}.`
            }
      ),
    notKnown: (value, of) =>
      of === 'generated'
        ? `De ${formatNumber(value)} de estas no se conocen los usos.`
        : `De ${formatNumber(value)} de estos no se conocen los usos.`,
    asOf: (time) => `Datos del ${time}: lo nuevo desde entonces no se pudo consultar.`
  }
}
