import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/es'
import type { words as english } from '../words'

export const words: typeof english = {
  product: 'Kling Sweep',
  cannotStart: 'Kling Sweep no puede iniciarse',
  file: 'Archivo',
  edit: 'Edición',
  view: 'Ver',
  help: 'Ayuda',
  releases: 'Ver las versiones…',
  settings: 'Configuración…',
  undo: 'Deshacer',
  redo: 'Rehacer',
  selectAll: 'Seleccionar todo',
  invert: 'Invertir la selección',
  clearSelection: 'Anular la selección',
  deleteSelected: 'Eliminar lo seleccionado…',
  find: 'Buscar en los nombres o los prompts',
  library: 'Biblioteca',
  history: 'Historial',
  refresh: 'Actualizar la biblioteca',
  filter: 'Filtro…',
  keep: 'Proteger o quitar la protección',
  compare: 'Comparar',
  exportIds: 'Exportar los ID…',
  importIds: 'Importar ID…',
  shortcuts: 'Atajos de teclado',
  palette: 'Comandos…',
  ended: 'La eliminación ha terminado',
  roles: {
    about: 'Acerca de Kling Sweep',
    services: 'Servicios',
    hide: 'Ocultar Kling Sweep',
    hideOthers: 'Ocultar otros',
    unhide: 'Mostrar todo',
    quit: 'Salir de Kling Sweep',
    exit: 'Salir',
    cut: 'Cortar',
    copy: 'Copiar',
    paste: 'Pegar',
    resetZoom: 'Tamaño real',
    zoomIn: 'Ampliar',
    zoomOut: 'Reducir',
    togglefullscreen: 'Activar o desactivar la pantalla completa',
    window: 'Ventana',
    minimize: 'Minimizar',
    zoom: 'Zoom',
    front: 'Traer todo al frente',
    close: 'Cerrar la ventana'
  },
  startFailed: (message) =>
    `${message}\n\nNo se eliminó nada. Vuelve a intentarlo. Si falla otra vez, reinicia antes el equipo.`,
  title: (deleted, total) =>
    `Eliminación: ${formatNumber(deleted)} de ${formatNumber(total)} · Kling Sweep`,
  titlePaused: (deleted, total) =>
    `En pausa. Eliminación: ${formatNumber(deleted)} de ${formatNumber(total)} · Kling Sweep`,
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
  list: (parts) => parts.join(', ')
}
