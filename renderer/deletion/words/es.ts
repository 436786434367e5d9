import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/es'
import { common } from '../../ui/words/es'
import type { words as english } from '../words'

export const words: typeof english = {
  hidden: (of) => (of === 'generated' ? 'Ocultas' : 'Ocultos'),
  counting: 'Contando…',
  duration: 'Tiempo necesario',
  about: (time) => `aprox. ${time}`,
  requests: (requests) =>
    count(requests, {
      one: (n) => `${n} solicitud al servicio`,
      many: (n) => `${n} de solicitudes al servicio`,
      other: (n) => `${n} solicitudes al servicio`
    }),
  leftOut: () => 'Quedan fuera',
  inUse: () => 'En uso',
  showUsed: (used) => `Mostrar lo que está en uso (${formatNumber(used)})`,
  usedOnes: () => 'Por eliminar, en uso',
  backToQuestion: 'Volver a la pregunta',
  include: 'Eliminar también:',
  moreHeld: (more) =>
    count(more, {
      one: (n) => `También queda fuera ${n} más. Selecciona menos para poder elegir.`,
      many: (n) => `También quedan fuera ${n} más. Selecciona menos para poder elegir.`,
      other: (n) => `También quedan fuera ${n} más. Selecciona menos para poder elegir.`
    }),
  nothingYet: 'Nada por ahora: todo lo seleccionado quedó fuera.',
  confirm: 'Eliminar definitivamente',
  starting: 'Empezando…',
  showAll: (total) => `Mostrar todo (${formatNumber(total)})`,
  showLess: 'Mostrar menos',
  typeNumber: (total) => `Escribe ${formatNumber(total)} para confirmar`,
  deleting: 'Eliminando',
  deletingIn: (library) => `Eliminando en «${library}»`,
  favourites: 'Buscando favoritos',
  favouritesSoFar: (done, total) =>
    `Buscando cuáles son favoritos: ${formatNumber(done)} de ${formatNumber(total)}. Mientras tanto no se elimina nada.`,
  pause: 'Pausar',
  resume: 'Reanudar',
  stop: 'Detener',
  progressBroken: 'No se pudo mostrar el progreso. La eliminación continúa.',
  report: 'Informe de eliminación',
  details: common.details,
  less: 'Menos',
  nothingPlanned: 'No se eliminó nada y tu selección no ha cambiado.',
  nothingMore: 'No se eliminó nada más y tu selección no ha cambiado.',
  unknownHint:
    '«Resultado desconocido» significa que no se pudo averiguar qué ocurrió. Actualiza la biblioteca para ver qué sigue ahí.',
  verified: () => 'Verificado: dos comprobaciones seguidas ya no encontraron lo eliminado.',
  verifiedOf: (deleted) =>
    `Verificado lo eliminado (${formatNumber(deleted)}): dos comprobaciones seguidas ya no lo encontraron.`,
  exportAs: { csv: 'Exportar CSV', tsv: 'Exportar TSV', json: 'Exportar JSON' },
  offline: 'Sin conexión: hace falta una conexión.',
  retryLeft: 'Reintentar lo que queda',
  whileRunning: 'No disponible mientras haya una eliminación en curso.',
  goOn: 'Continuar',
  goOnWith: (left) => `Continuar: eliminar lo que queda (${formatNumber(left)})`,
  exported: 'El informe se guardó.',
  exportedCsv: 'El informe se guardó. Excel acorta sus ID largos: exporta TSV para abrirlo ahí.',
  exportFailed: 'El informe no se guardó. Esto no cambia nada de la eliminación.',
  unfinishedTitle: 'Se interrumpió una eliminación',
  leave: 'Dejarlo así',
  leaveHint:
    '«Dejarlo así» no elimina nada: solo da por terminada esta eliminación, y el resto sigue en Kling.',
  inOther: (runs, library) =>
    count(runs, {
      one: (n) => `${n} eliminación en «${library}»`,
      many: (n) => `${n} de eliminaciones en «${library}»`,
      other: (n) => `${n} eliminaciones en «${library}»`
    }),
  clearHistory: 'Borrar el historial',
  clearHistoryHint: 'Solo borra los registros de este equipo. En Kling no cambia nada.',
  clearTitle: '¿Borrar el historial de esta cuenta?',
  clearLead:
    'Los registros de todas las eliminaciones terminadas se borran de este equipo y no se pueden recuperar. Exporta antes los que aún necesites. En Kling no cambia nada.',
  historyFailed: 'No se pudo leer el historial. Tu biblioteca y tu selección no se ven afectadas.',
  show: 'Mostrar',
  hide: 'Ocultar',
  interrupted: 'Interrumpida',
  progress: {
    deleted: (deleted, total, of) =>
      of === 'generated'
        ? `Eliminadas: ${formatNumber(deleted)} de ${formatNumber(total)}`
        : `Eliminados: ${formatNumber(deleted)} de ${formatNumber(total)}`,
    requests: (done, planned) => `solicitudes: ${formatNumber(done)} de ${formatNumber(planned)}`,
    requestsLeft: (done, planned, time) =>
      `solicitudes: ${formatNumber(done)} de ${formatNumber(planned)} · tiempo restante aprox.: ${time}`,
    pausing: 'se pausará tras la solicitud en curso',
    paused: 'en pausa',
    checking: 'comprobando el resultado',
    stopping: 'se detendrá tras la solicitud en curso',
    shuttingDown: 'en pausa porque el equipo se está apagando',
    pausedBecause: (what) => `en pausa. ${what}`,
    waits: (what, time) => `${what} Se reanudará en ${time}.`
  },
  time: {
    seconds: (value) =>
      count(value, {
        one: (n) => `${n} segundo`,
        many: (n) => `${n} de segundos`,
        other: (n) => `${n} segundos`
      }),
    minutes: (value) =>
      count(value, {
        one: (n) => `${n} minuto`,
        many: (n) => `${n} de minutos`,
        other: (n) => `${n} minutos`
      }),
    hours: (value) =>
      count(value, {
        one: (n) => `${n} hora`,
        many: (n) => `${n} de horas`,
        other: (n) => `${n} horas`
      })
  },
  counts: {
    deleted: (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} eliminada`,
              many: (n) => `${n} eliminadas`,
              other: (n) => `${n} eliminadas`
            }
          : {
              one: (n) => `${n} eliminado`,
              many: (n) => `${n} eliminados`,
              other: (n) => `${n} eliminados`
            }
      ),
    refused: (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} rechazada`,
              many: (n) => `${n} rechazadas`,
              other: (n) => `${n} rechazadas`
            }
          : {
              one: (n) => `${n} rechazado`,
              many: (n) => `${n} rechazados`,
              other: (n) => `${n} rechazados`
            }
      ),
    'still-there': (value) =>
      count(value, {
        one: (n) => `${n} aún presente`,
        many: (n) => `${n} aún presentes`,
        other: (n) => `${n} aún presentes`
      }),
    unknown: (value) => `${formatNumber(value)} con resultado desconocido`,
    'not-sent': (value) => `${formatNumber(value)} sin procesar`
  },
  outcome: (of) =>
    of === 'generated'
      ? {
          confirmed: 'Eliminada: el servicio lo confirmó',
          gone: 'Eliminada: ya no está en la biblioteca',
          refused: 'Rechazada por el servicio',
          refusedSaying: (said) => `Rechazada: «${said}»`,
          unmentioned: 'Resultado desconocido: la respuesta del servicio no la mencionó',
          unknown: (what) => `Resultado desconocido. ${what}`,
          stillThere: 'Aún presente: la biblioteca todavía la muestra',
          notSent: 'Sin procesar: intacta',
          stays: {
            kept: 'Sin procesar: ahora está protegida por ti',
            favourite: 'Sin procesar: ahora está protegida como favorita',
            running: 'Sin procesar: está en curso',
            changed: 'Sin procesar: ahora tiene creaciones que no confirmaste',
            unsure: 'Sin procesar: el servicio no dijo si es favorita',
            'not-found': 'Sin procesar: el servicio no la encontró',
            unbacked: 'Sin procesar: el servicio no mostró el duplicado que se conserva',
            unlisted: 'Sin procesar: la biblioteca ya no la muestra'
          }
        }
      : {
          confirmed: 'Eliminado: el servicio lo confirmó',
          gone: 'Eliminado: ya no está en la biblioteca',
          refused: 'Rechazado por el servicio',
          refusedSaying: (said) => `Rechazado: «${said}»`,
          unmentioned: 'Resultado desconocido: la respuesta del servicio no lo mencionó',
          unknown: (what) => `Resultado desconocido. ${what}`,
          stillThere: 'Aún presente: la biblioteca todavía lo muestra',
          notSent: 'Sin procesar: intacto',
          stays: {
            kept: 'Sin procesar: ahora está protegido por ti',
            favourite: 'Sin procesar: ahora está protegido como favorito',
            running: 'Sin procesar: está en curso',
            changed: 'Sin procesar: ahora tiene creaciones que no confirmaste',
            unsure: 'Sin procesar: el servicio no dijo si es favorito',
            'not-found': 'Sin procesar: el servicio no lo encontró',
            unbacked: 'Sin procesar: el servicio no mostró el duplicado que se conserva',
            unlisted: 'Sin procesar: la biblioteca ya no lo muestra'
          }
        },
  allWell: (total, of) =>
    count(
      total,
      of === 'generated'
        ? {
            one: (n) => `${n} eliminada, todas las copias verificadas`,
            many: (n) => `${n} eliminadas, todas las copias verificadas`,
            other: (n) => `${n} eliminadas, todas las copias verificadas`
          }
        : {
            one: (n) => `${n} eliminado, todas las copias verificadas`,
            many: (n) => `${n} eliminados, todas las copias verificadas`,
            other: (n) => `${n} eliminados, todas las copias verificadas`
          }
    )
}
