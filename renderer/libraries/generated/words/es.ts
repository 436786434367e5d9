// Long because every sentence has three plural forms in Spanish.
import { ASSET_TYPES, type AssetType, type TypeCounts } from '@shared/asset'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/es'
import { formatDay } from '../../../ui/format'
import { common } from '../../../ui/words/es'
import { NO_PROMPT, worksOf } from '../task-words/es'
import type { generatedWords as english } from '../words'

const library: (typeof english)['library'] = {
  grid: 'Tareas generadas',
  search: 'Buscar en los prompts',
  unnamed: NO_PROMPT,
  byName: ['Prompt, de la A a la Z', 'Prompt, de la Z a la A'],
  howMany: (shown, all, isListing) => {
    const of = formatNumber(shown)
    if (isListing)
      return shown === all
        ? count(all, {
            one: (n) => `${n} tarea por ahora`,
            many: (n) => `${n} de tareas por ahora`,
            other: (n) => `${n} tareas por ahora`
          })
        : count(all, {
            one: (n) => `${of} de ${n} tarea por ahora`,
            many: (n) => `${of} de ${n} de tareas por ahora`,
            other: (n) => `${of} de ${n} tareas por ahora`
          })
    return shown === all
      ? count(all, {
          one: (n) => `${n} tarea`,
          many: (n) => `${n} de tareas`,
          other: (n) => `${n} tareas`
        })
      : count(all, {
          one: (n) => `${of} de ${n} tarea`,
          many: (n) => `${of} de ${n} de tareas`,
          other: (n) => `${of} de ${n} tareas`
        })
  },
  hiddenByLastFilter: (value, isListing) =>
    isListing
      ? count(value, {
          one: (n) => `El filtro de la última vez sigue activo: por ahora oculta ${n} tarea.`,
          many: (n) => `El filtro de la última vez sigue activo: por ahora oculta ${n} de tareas.`,
          other: (n) => `El filtro de la última vez sigue activo: por ahora oculta ${n} tareas.`
        })
      : count(value, {
          one: (n) => `El filtro de la última vez sigue activo: oculta ${n} tarea.`,
          many: (n) => `El filtro de la última vez sigue activo: oculta ${n} de tareas.`,
          other: (n) => `El filtro de la última vez sigue activo: oculta ${n} tareas.`
        }),
  split: ({ works }) => worksOf(works),
  deleteSelected: ({ total, works }) =>
    count(
      total,
      works === 0
        ? {
            one: (n) => `Eliminar ${n} tarea`,
            many: (n) => `Eliminar ${n} de tareas`,
            other: (n) => `Eliminar ${n} tareas`
          }
        : {
            one: (n) => `Eliminar ${n} tarea, ${worksOf(works)}`,
            many: (n) => `Eliminar ${n} de tareas, ${worksOf(works)}`,
            other: (n) => `Eliminar ${n} tareas, ${worksOf(works)}`
          }
    ),
  keepListHint:
    'Protege una tarea con K, o ábrela y haz clic en «Proteger»: no se puede seleccionar y ninguna eliminación la incluye. Cada cuenta tiene su propia lista, en este equipo.',
  keptCount: (value) =>
    count(value, {
      one: (n) => `${n} tarea protegida`,
      many: (n) => `${n} de tareas protegidas`,
      other: (n) => `${n} tareas protegidas`
    }),
  notListed:
    'Las tareas que no se han cargado no se pueden seleccionar ni eliminar. No se eliminó nada.',
  checkingHint: 'Comprobación en curso. Las tareas que ya se han comprobado se pueden eliminar.',
  mayBeMore: 'Puede que el servicio no lo muestre todo. No se quitó ninguna tarea de esta lista.',
  doubt: {
    'broken-off': '',
    empty: 'No mostró ninguna tarea.',
    gap: 'No se pudieron comprobar todas las tareas: puede que falten algunas.',
    order: 'No se pudieron comprobar todas las tareas: las respuestas se contradicen.',
    'one-way': 'No se pudieron comprobar todas las tareas.'
  },
  emptyTitle: (hadAny) => (hadAny ? 'No queda nada generado' : 'No se ha generado nada'),
  emptyHint:
    'Aquí solo figura lo que Kling creó para ti. Lo que subiste está en «Recursos subidos».',
  noMatchHint:
    'Ninguna tarea coincide con tu búsqueda o tu filtro. Lo que subiste está en «Recursos subidos».',
  showAll: 'Mostrar todo lo generado',
  firstPage: 'Cargando lo que Kling generó…',
  selectNow: (listed) =>
    count(listed, {
      one: (n) => `Seleccionar ${n} tarea cargada hasta ahora`,
      many: (n) => `Seleccionar las ${n} de tareas cargadas hasta ahora`,
      other: (n) => `Seleccionar las ${n} tareas cargadas hasta ahora`
    }),
  lostMeaning:
    'No se elimina nada hasta que continúes sin la lista. Entonces sus tareas dejan de estar protegidas.',
  listedTwice: (repeats) =>
    count(repeats, {
      one: (n) => `${n} tarea figuraba dos veces en la lista y se muestra una sola vez.`,
      many: (n) => `${n} de tareas figuraban dos veces en la lista y se muestran una sola vez.`,
      other: (n) => `${n} tareas figuraban dos veces en la lista y se muestran una sola vez.`
    }),
  notice: {
    leftOut: (value) =>
      count(value, {
        one: (n) => `Quedó fuera ${n} tarea.`,
        many: (n) => `Quedaron fuera ${n} de tareas.`,
        other: (n) => `Quedaron fuera ${n} tareas.`
      }),
    unlocked: (value) =>
      count(value, {
        one: (n) => `${n} tarea ya no está protegida.`,
        many: (n) => `${n} de tareas ya no están protegidas.`,
        other: (n) => `${n} tareas ya no están protegidas.`
      }),
    replaced: (value) =>
      count(value, {
        one: (n) => `Al arrastrar se reemplazó la selección: ${n} tarea quedó sin seleccionar.`,
        many: (n) =>
          `Al arrastrar se reemplazó la selección: ${n} de tareas quedaron sin seleccionar.`,
        other: (n) =>
          `Al arrastrar se reemplazó la selección: ${n} tareas quedaron sin seleccionar.`
      }),
    cleared: (value) =>
      count(value, {
        one: (n) => `${n} tarea quedó sin seleccionar.`,
        many: (n) => `${n} de tareas quedaron sin seleccionar.`,
        other: (n) => `${n} tareas quedaron sin seleccionar.`
      }),
    exported: (value) =>
      count(value, {
        one: (n) => `Se guardó el ID de ${n} tarea.`,
        many: (n) => `Se guardaron los ID de ${n} de tareas.`,
        other: (n) => `Se guardaron los ID de ${n} tareas.`
      }),
    kept: (value) =>
      count(value, {
        one: (n) => `${n} tarea está protegida.`,
        many: (n) => `${n} de tareas están protegidas.`,
        other: (n) => `${n} tareas están protegidas.`
      })
  }
}

const filter: (typeof english)['filter'] = {
  all: 'Todo lo generado',
  days: 'Generada',
  unlockTitle: (kept) =>
    count(kept, {
      one: (n) => `¿Quitar la protección a ${n} tarea?`,
      many: (n) => `¿Quitar la protección a ${n} de tareas?`,
      other: (n) => `¿Quitar la protección a ${n} tareas?`
    }),
  matches: (value) =>
    count(value, {
      one: (n) => `${n} tarea coincide`,
      many: (n) => `${n} de tareas coinciden`,
      other: (n) => `${n} tareas coinciden`
    }),
  empty: {
    kept: 'No hay tareas protegidas',
    'no-picture': 'Todas las tareas tienen imagen',
    running: 'No hay nada en curso',
    failed: 'No hay tareas con error',
    'several-works': 'Ninguna tarea tiene variaciones',
    'favourite-not-known': 'De todas las tareas se sabe si son favoritas'
  }
}

const viewer: (typeof english)['viewer'] = {
  previous: 'Tarea anterior',
  next: 'Tarea siguiente',
  gone: 'La tarea que veías ya no está en la biblioteca. Esta es la siguiente.',
  unmatched: 'La tarea que veías ya no coincide con el filtro. Esta es la siguiente.',
  nothingLeft: 'La tarea que veías ya no está en la biblioteca y no hay nada más que mostrar.'
}

const TASK_TYPES: Readonly<Record<AssetType, (number: string) => string>> = {
  image: (n) => `${n} de imágenes`,
  video: (n) => `${n} de videos`,
  audio: (n) => `${n} de audio`,
  other: (n) => `${n} de archivos de otro tipo`
}

/** "6: 4 de imágenes, 2 de videos". */
function splitTasks(total: number, types: TypeCounts): string {
  const parts = ASSET_TYPES.map(
    (type) => types[type] > 0 && TASK_TYPES[type](formatNumber(types[type]))
  )
  return `${formatNumber(total)}: ${common.list(parts)}`
}

const deletion: (typeof english)['deletion'] = {
  title: ({ total, works }) =>
    total === 0
      ? 'Todo lo seleccionado quedó fuera'
      : count(
          total,
          works === 0
            ? {
                one: (n) => `¿Eliminar definitivamente ${n} tarea?`,
                many: (n) => `¿Eliminar definitivamente ${n} de tareas?`,
                other: (n) => `¿Eliminar definitivamente ${n} tareas?`
              }
            : {
                one: (n) => `¿Eliminar definitivamente ${n} tarea con ${worksOf(works)}?`,
                many: (n) => `¿Eliminar definitivamente ${n} de tareas con ${worksOf(works)}?`,
                other: (n) => `¿Eliminar definitivamente ${n} tareas con ${worksOf(works)}?`
              }
        ),
  lead: ({ total, works }) => {
    if (total === 0) return 'Tal como está, no se eliminará nada de la cuenta indicada abajo.'
    if (works === 0)
      return total === 1
        ? 'Esta tarea se eliminará de la cuenta indicada abajo, con su prompt. No tiene creaciones.'
        : 'Estas tareas se eliminarán de la cuenta indicada abajo, con sus prompts. No tienen creaciones.'
    return total === 1
      ? 'Con esta tarea se eliminan su prompt y todas sus creaciones: cada variación, no solo la que se ve en su imagen.'
      : 'Con cada tarea se eliminan su prompt y todas sus creaciones: cada variación, no solo la que se ve en su imagen.'
  },
  waits: (total) =>
    count(total, {
      one: (n) => `La pregunta sobre ${n} tarea queda en espera. No se eliminó nada.`,
      many: (n) => `La pregunta sobre ${n} de tareas queda en espera. No se eliminó nada.`,
      other: (n) => `La pregunta sobre ${n} tareas queda en espera. No se eliminó nada.`
    }),
  facts: ({ total, types, works }) => [
    ['Tareas', splitTasks(total, types)],
    ['Creaciones', formatNumber(works)],
    ['Recursos subidos', 'se quedan: no se toca nada de lo que sirvió para generarlas']
  ],
  noFacts: 'Tareas',
  hidden: (value) =>
    count(value, {
      one: (n) => `${n} tarea no coincide con el filtro`,
      many: (n) => `${n} de tareas no coinciden con el filtro`,
      other: (n) => `${n} tareas no coinciden con el filtro`
    }),
  held: (value) =>
    count(value, {
      one: (n) => `${n} tarea de la que depende un elemento o una tarea en curso`,
      many: (n) => `${n} de tareas de las que depende un elemento o una tarea en curso`,
      other: (n) => `${n} tareas de las que depende un elemento o una tarea en curso`
    }),
  unsure: (value) =>
    count(value, {
      one: (n) => `${n} tarea de la que no se sabe si es favorita`,
      many: (n) => `${n} de tareas de las que no se sabe si son favoritas`,
      other: (n) => `${n} tareas de las que no se sabe si son favoritas`
    }),
  running: (value) =>
    count(value, {
      one: (n) => `${n} tarea en curso, que nunca se elimina`,
      many: (n) => `${n} de tareas en curso, que nunca se eliminan`,
      other: (n) => `${n} tareas en curso, que nunca se eliminan`
    }),
  favourites: (value) =>
    count(value, {
      one: (n) => `${n} tarea favorita, que nunca se elimina`,
      many: (n) => `${n} de tareas favoritas, que nunca se eliminan`,
      other: (n) => `${n} tareas favoritas, que nunca se eliminan`
    }),
  kept: (value) =>
    count(value, {
      one: (n) => `${n} tarea protegida, que nunca se elimina`,
      many: (n) => `${n} de tareas protegidas, que nunca se eliminan`,
      other: (n) => `${n} tareas protegidas, que nunca se eliminan`
    }),
  unlisted: (value) =>
    count(value, {
      one: (n) => `Puede que ${n} tarea ya no exista. Actualiza para comprobarlo.`,
      many: (n) => `Puede que ${n} de tareas ya no existan. Actualiza para comprobarlo.`,
      other: (n) => `Puede que ${n} tareas ya no existan. Actualiza para comprobarlo.`
    }),
  warning:
    'Esta acción no se puede deshacer. Ni Kling ni Kling Sweep pueden recuperar las creaciones eliminadas.',
  frozen: 'Tareas que se eliminarán',
  // Of a list of files each is a work itself.
  about: ({ createdAt, works }) =>
    works ? `${formatDay(createdAt)}, ${worksOf(works.length)}` : formatDay(createdAt),
  entries: 'Todas las tareas de esta eliminación',
  stoppedByUser: (notSent) =>
    notSent > 0
      ? 'Detuviste esta eliminación. Las tareas sin procesar están intactas.'
      : 'Detuviste esta eliminación. Para entonces ya se había solicitado la eliminación de todas las tareas.',
  stoppedMeaning: (notSent) =>
    notSent > 0
      ? 'La eliminación se detuvo aquí. Las tareas sin procesar están intactas.'
      : 'La eliminación se detuvo aquí. Para entonces ya se había solicitado la eliminación de todas las tareas.',
  unverified: {
    stopped:
      'Sin verificar: la eliminación terminó antes de comprobar en el historial lo que figura como eliminado.',
    empty: 'Sin verificar: al comprobarlo, el historial apareció vacío, y eso no prueba nada.',
    unsteady:
      'Sin verificar: al comprobar el historial, las respuestas del servicio se contradijeron.',
    shown:
      'Sin verificar: el historial volvió a mostrar algunas tareas que figuraban como eliminadas.',
    unlistable:
      'Sin verificar: no se pudo cargar el historial por completo para comprobar lo que figura como eliminado.',
    unwitnessed:
      'Sin verificar: no se pudieron comprobar todas las tareas que figuran como eliminadas.',
    oldest:
      'Sin verificar: ya no aparecen en ninguna lista, pero no queda nada más antiguo con lo que comparar las más antiguas.'
  },
  nothingLeft:
    'Ya se solicitó la eliminación de todas las tareas que confirmaste. No se envía nada más hasta que continúes.',
  someLeft: (left) =>
    count(left, {
      one: (n) =>
        `Aún no se ha eliminado ${n} tarea que confirmaste. No se envía nada hasta que continúes.`,
      many: (n) =>
        `Aún no se han eliminado ${n} de tareas que confirmaste. No se envía nada hasta que continúes.`,
      other: (n) =>
        `Aún no se han eliminado ${n} tareas que confirmaste. No se envía nada hasta que continúes.`
    }),
  unknownLeft: (unknown) =>
    count(unknown, {
      one: (n) =>
        `No se sabe si se eliminó ${n} tarea. Al continuar, primero se comprueba y, si sigue ahí, se elimina.`,
      many: (n) =>
        `No se sabe si se eliminaron ${n} de tareas. Al continuar, primero se comprueba y se eliminan las que sigan ahí.`,
      other: (n) =>
        `No se sabe si se eliminaron ${n} tareas. Al continuar, primero se comprueba y se eliminan las que sigan ahí.`
    }),
  lookingUp: 'Comprobando qué ocurrió con las tareas cuya eliminación ya se solicitó…',
  historyHint: 'Todas las eliminaciones de tareas de esta cuenta, tal como constan en este equipo.',
  historyEmptyTitle: 'Aún no se ha eliminado ninguna tarea',
  historyEmptyHint: 'Cada tarea que elimines queda registrada aquí hasta que borres el historial.',
  damaged:
    'Hay partes de este registro que no se pueden leer. Las tareas registradas en ellas figuran con resultado desconocido.'
}

export const generatedWords: typeof english = { library, filter, viewer, deletion }
