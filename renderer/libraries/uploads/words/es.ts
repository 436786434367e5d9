import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/es'
import { splitByType } from '../../../library/words'
import { words } from '../../../library/words/es'
import { formatDay } from '../../../ui/format'
import type { uploadsWords as english } from '../words'

const library: (typeof english)['library'] = {
  grid: 'Recursos subidos',
  search: 'Buscar por nombre',
  unnamed: words.unnamed,
  byName: ['Nombre, de la A a la Z', 'Nombre, de la Z a la A'],
  howMany: (shown, all, isListing) => {
    const of = formatNumber(shown)
    if (isListing)
      return shown === all
        ? count(all, {
            one: (n) => `${n} recurso por ahora`,
            many: (n) => `${n} de recursos por ahora`,
            other: (n) => `${n} recursos por ahora`
          })
        : count(all, {
            one: (n) => `${of} de ${n} recurso por ahora`,
            many: (n) => `${of} de ${n} de recursos por ahora`,
            other: (n) => `${of} de ${n} recursos por ahora`
          })
    return shown === all
      ? count(all, {
          one: (n) => `${n} recurso`,
          many: (n) => `${n} de recursos`,
          other: (n) => `${n} recursos`
        })
      : count(all, {
          one: (n) => `${of} de ${n} recurso`,
          many: (n) => `${of} de ${n} de recursos`,
          other: (n) => `${of} de ${n} recursos`
        })
  },
  hiddenByLastFilter: (value, isListing) =>
    isListing
      ? count(value, {
          one: (n) => `El filtro de la última vez sigue activo: por ahora oculta ${n} recurso.`,
          many: (n) =>
            `El filtro de la última vez sigue activo: por ahora oculta ${n} de recursos.`,
          other: (n) => `El filtro de la última vez sigue activo: por ahora oculta ${n} recursos.`
        })
      : count(value, {
          one: (n) => `El filtro de la última vez sigue activo: oculta ${n} recurso.`,
          many: (n) => `El filtro de la última vez sigue activo: oculta ${n} de recursos.`,
          other: (n) => `El filtro de la última vez sigue activo: oculta ${n} recursos.`
        }),
  split: ({ types }) => splitByType(types),
  deleteSelected: ({ total }) =>
    count(total, {
      one: (n) => `Eliminar ${n} recurso`,
      many: (n) => `Eliminar ${n} de recursos`,
      other: (n) => `Eliminar ${n} recursos`
    }),
  keepListHint:
    'Protege un recurso con K, o ábrelo y haz clic en «Proteger»: no se puede seleccionar y ninguna eliminación lo incluye. Cada cuenta tiene su propia lista, en este equipo.',
  keptCount: (value) =>
    count(value, {
      one: (n) => `${n} recurso protegido`,
      many: (n) => `${n} de recursos protegidos`,
      other: (n) => `${n} recursos protegidos`
    }),
  notListed:
    'Los recursos que no se han cargado no se pueden seleccionar ni eliminar. No se eliminó nada.',
  checkingHint: 'Comprobación en curso. Los recursos que ya se han comprobado se pueden eliminar.',
  mayBeMore: 'Puede que el servicio no lo muestre todo. No se quitó ningún recurso de esta lista.',
  doubt: {
    'broken-off': '',
    empty: 'No mostró ningún recurso.',
    gap: 'No se pudieron comprobar todos los recursos: puede que falten algunos.',
    order: 'No se pudieron comprobar todos los recursos: las respuestas se contradicen.',
    'one-way': 'No se pudieron comprobar todos los recursos.'
  },
  emptyTitle: (hadAny) => (hadAny ? 'No quedan recursos subidos' : 'No hay recursos subidos'),
  emptyHint:
    'Aquí solo figuran los recursos subidos. Lo que Kling creó para ti está en «Creaciones».',
  noMatchHint:
    'Ningún recurso subido coincide con tu búsqueda o tu filtro. Lo que Kling creó está en «Creaciones».',
  showAll: 'Mostrar todos los recursos subidos',
  firstPage: 'Cargando tus recursos subidos…',
  selectNow: (listed) =>
    count(listed, {
      one: (n) => `Seleccionar ${n} recurso cargado hasta ahora`,
      many: (n) => `Seleccionar los ${n} de recursos cargados hasta ahora`,
      other: (n) => `Seleccionar los ${n} recursos cargados hasta ahora`
    }),
  lostMeaning:
    'No se elimina nada hasta que continúes sin la lista. Entonces sus recursos dejan de estar protegidos.',
  listedTwice: (repeats) =>
    count(repeats, {
      one: (n) => `${n} recurso figuraba dos veces en la lista y se muestra una sola vez.`,
      many: (n) => `${n} de recursos figuraban dos veces en la lista y se muestran una sola vez.`,
      other: (n) => `${n} recursos figuraban dos veces en la lista y se muestran una sola vez.`
    }),
  notice: {
    leftOut: (value) =>
      count(value, {
        one: (n) => `Quedó fuera ${n} recurso.`,
        many: (n) => `Quedaron fuera ${n} de recursos.`,
        other: (n) => `Quedaron fuera ${n} recursos.`
      }),
    unlocked: (value) =>
      count(value, {
        one: (n) => `${n} recurso ya no está protegido.`,
        many: (n) => `${n} de recursos ya no están protegidos.`,
        other: (n) => `${n} recursos ya no están protegidos.`
      }),
    replaced: (value) =>
      count(value, {
        one: (n) => `Al arrastrar se reemplazó la selección: ${n} recurso quedó sin seleccionar.`,
        many: (n) =>
          `Al arrastrar se reemplazó la selección: ${n} de recursos quedaron sin seleccionar.`,
        other: (n) =>
          `Al arrastrar se reemplazó la selección: ${n} recursos quedaron sin seleccionar.`
      }),
    cleared: (value) =>
      count(value, {
        one: (n) => `${n} recurso quedó sin seleccionar.`,
        many: (n) => `${n} de recursos quedaron sin seleccionar.`,
        other: (n) => `${n} recursos quedaron sin seleccionar.`
      }),
    exported: (value) =>
      count(value, {
        one: (n) => `Se guardó el ID de ${n} recurso.`,
        many: (n) => `Se guardaron los ID de ${n} de recursos.`,
        other: (n) => `Se guardaron los ID de ${n} recursos.`
      }),
    kept: (value) =>
      count(value, {
        one: (n) => `${n} recurso está protegido.`,
        many: (n) => `${n} de recursos están protegidos.`,
        other: (n) => `${n} recursos están protegidos.`
      })
  }
}

const filter: (typeof english)['filter'] = {
  all: 'Todo lo subido',
  days: 'Subido',
  unlockTitle: (kept) =>
    count(kept, {
      one: (n) => `¿Quitar la protección a ${n} recurso?`,
      many: (n) => `¿Quitar la protección a ${n} de recursos?`,
      other: (n) => `¿Quitar la protección a ${n} recursos?`
    }),
  matches: (value) =>
    count(value, {
      one: (n) => `${n} recurso coincide`,
      many: (n) => `${n} de recursos coinciden`,
      other: (n) => `${n} recursos coinciden`
    }),
  empty: {
    kept: 'No hay recursos protegidos',
    'no-picture': 'Todos los recursos tienen imagen'
  }
}

const viewer: (typeof english)['viewer'] = {
  previous: 'Recurso anterior',
  next: 'Recurso siguiente',
  gone: 'El recurso que veías ya no está en la biblioteca. Este es el siguiente.',
  unmatched: 'El recurso que veías ya no coincide con el filtro. Este es el siguiente.',
  nothingLeft: 'El recurso que veías ya no está en la biblioteca y no hay nada más que mostrar.'
}

const deletion: (typeof english)['deletion'] = {
  title: ({ total }) =>
    total === 0
      ? 'Todo lo seleccionado quedó fuera'
      : count(total, {
          one: (n) => `¿Eliminar definitivamente ${n} recurso?`,
          many: (n) => `¿Eliminar definitivamente ${n} de recursos?`,
          other: (n) => `¿Eliminar definitivamente ${n} recursos?`
        }),
  lead: ({ total }) => {
    if (total === 0) return 'Tal como está, no se eliminará nada de la cuenta indicada abajo.'
    return total === 1
      ? 'Este recurso se eliminará de la cuenta indicada abajo. Lo que se creó a partir de él no se elimina.'
      : 'Estos recursos se eliminarán de la cuenta indicada abajo. Lo que se creó a partir de ellos no se elimina.'
  },
  waits: (total) =>
    count(total, {
      one: (n) => `La pregunta sobre ${n} recurso queda en espera. No se eliminó nada.`,
      many: (n) => `La pregunta sobre ${n} de recursos queda en espera. No se eliminó nada.`,
      other: (n) => `La pregunta sobre ${n} recursos queda en espera. No se eliminó nada.`
    }),
  facts: (counted) => [['Recursos', splitByType(counted.types)]],
  noFacts: 'Recursos',
  hidden: (value) =>
    count(value, {
      one: (n) => `${n} recurso no coincide con el filtro`,
      many: (n) => `${n} de recursos no coinciden con el filtro`,
      other: (n) => `${n} recursos no coinciden con el filtro`
    }),
  held: (value) =>
    count(value, {
      one: (n) => `${n} recurso del que depende un elemento o una tarea en curso`,
      many: (n) => `${n} de recursos de los que depende un elemento o una tarea en curso`,
      other: (n) => `${n} recursos de los que depende un elemento o una tarea en curso`
    }),
  unsure: () => '',
  running: () => '',
  favourites: (value) =>
    count(value, {
      one: (n) => `${n} favorito, que nunca se elimina`,
      many: (n) => `${n} de favoritos, que nunca se eliminan`,
      other: (n) => `${n} favoritos, que nunca se eliminan`
    }),
  kept: (value) =>
    count(value, {
      one: (n) => `${n} recurso protegido, que nunca se elimina`,
      many: (n) => `${n} de recursos protegidos, que nunca se eliminan`,
      other: (n) => `${n} recursos protegidos, que nunca se eliminan`
    }),
  unlisted: (value) =>
    count(value, {
      one: (n) => `Puede que ${n} recurso ya no exista. Actualiza para comprobarlo.`,
      many: (n) => `Puede que ${n} de recursos ya no existan. Actualiza para comprobarlo.`,
      other: (n) => `Puede que ${n} recursos ya no existan. Actualiza para comprobarlo.`
    }),
  warning:
    'Esta acción no se puede deshacer. Ni Kling ni Kling Sweep pueden recuperar los recursos eliminados.',
  frozen: 'Recursos que se eliminarán',
  about: ({ createdAt }) => formatDay(createdAt),
  entries: 'Todos los recursos de esta eliminación',
  stoppedByUser: (notSent) =>
    notSent > 0
      ? 'Detuviste esta eliminación. Los recursos sin procesar están intactos.'
      : 'Detuviste esta eliminación. Para entonces ya se había solicitado la eliminación de todos los recursos.',
  stoppedMeaning: (notSent) =>
    notSent > 0
      ? 'La eliminación se detuvo aquí. Los recursos sin procesar están intactos.'
      : 'La eliminación se detuvo aquí. Para entonces ya se había solicitado la eliminación de todos los recursos.',
  unverified: {
    stopped:
      'Sin verificar: la eliminación terminó antes de comprobar en la biblioteca lo que figura como eliminado.',
    empty: 'Sin verificar: al comprobarla, la biblioteca apareció vacía, y eso no prueba nada.',
    unsteady:
      'Sin verificar: al comprobar la biblioteca, las respuestas del servicio se contradijeron.',
    shown:
      'Sin verificar: la biblioteca volvió a mostrar algunos recursos que figuraban como eliminados.',
    unlistable:
      'Sin verificar: no se pudo cargar la biblioteca por completo para comprobar lo que figura como eliminado.',
    unwitnessed:
      'Sin verificar: no se pudieron comprobar todos los recursos que figuran como eliminados.',
    oldest:
      'Sin verificar: ya no aparecen en ninguna lista, pero no queda nada más antiguo con lo que comparar los más antiguos.'
  },
  nothingLeft:
    'Ya se solicitó la eliminación de todos los recursos que confirmaste. No se envía nada más hasta que continúes.',
  someLeft: (left) =>
    count(left, {
      one: (n) =>
        `Aún no se ha eliminado ${n} recurso que confirmaste. No se envía nada hasta que continúes.`,
      many: (n) =>
        `Aún no se han eliminado ${n} de recursos que confirmaste. No se envía nada hasta que continúes.`,
      other: (n) =>
        `Aún no se han eliminado ${n} recursos que confirmaste. No se envía nada hasta que continúes.`
    }),
  unknownLeft: (unknown) =>
    count(unknown, {
      one: (n) =>
        `No se sabe si se eliminó ${n} recurso. Al continuar, primero se comprueba y, si sigue ahí, se elimina.`,
      many: (n) =>
        `No se sabe si se eliminaron ${n} de recursos. Al continuar, primero se comprueba y se eliminan los que sigan ahí.`,
      other: (n) =>
        `No se sabe si se eliminaron ${n} recursos. Al continuar, primero se comprueba y se eliminan los que sigan ahí.`
    }),
  lookingUp: 'Comprobando qué ocurrió con los recursos cuya eliminación ya se solicitó…',
  historyHint:
    'Todas las eliminaciones de recursos subidos de esta cuenta, tal como constan en este equipo.',
  historyEmptyTitle: 'Aún no se ha eliminado ningún recurso subido',
  historyEmptyHint:
    'Cada recurso que elimines queda registrado aquí hasta que borres el historial.',
  damaged:
    'Hay partes de este registro que no se pueden leer. Los recursos registrados en ellas figuran con resultado desconocido.'
}

export const uploadsWords: typeof english = { library, filter, viewer, deletion }
