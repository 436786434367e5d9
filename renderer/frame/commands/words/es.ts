import { common } from '../../../ui/words/es'
import type { commandWords as englishCommands, keyWords as englishKeys } from '../words'

export const commandWords: typeof englishCommands = {
  library: common.library,
  history: common.history,
  settings: common.settings,
  shortcuts: 'Atajos de teclado',
  palette: 'Buscar un comando, un filtro o una cuenta',
  find: 'Buscar en los nombres o los prompts',
  refresh: 'Actualizar la biblioteca',
  'select-all': 'Seleccionar todo lo que se muestra',
  invert: 'Invertir la selección',
  'clear-selection': 'Anular la selección',
  undo: 'Deshacer el último cambio de la selección o la protección',
  redo: 'Rehacer el último cambio de la selección o la protección',
  delete: 'Eliminar lo seleccionado (pregunta antes)',
  keep: 'Proteger o quitar la protección: lo que tiene el foco; si está seleccionado, toda la selección',
  compare: 'Comparar de dos a cuatro seleccionados',
  filter: 'Filtrar',
  'export-ids': 'Exportar los ID de la selección…',
  'import-ids': 'Seleccionar según una lista de ID…'
}

export const keyWords: typeof englishKeys = {
  command: 'Ctrl',
  shift: 'Mayús',
  delete: 'Supr',
  escape: 'Esc'
}
