import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  screens: 'Pantallas',
  sideBar: 'Ancho de la barra lateral',
  shortcuts: 'Atajos de teclado',
  nothingSelected: 'No hay nada seleccionado',
  brokenTitle: 'Algo salió mal',
  brokenHint:
    'No se pudo mostrar esta parte de la ventana. No se eliminó nada por ello, tu selección se mantiene y, si hay una eliminación en curso, continúa.',
  selectedOf: (selected, total) => `Selección: ${formatNumber(selected)} de ${formatNumber(total)}`,
  deletedOf: (deleted, total) => `Eliminados: ${formatNumber(deleted)} de ${formatNumber(total)}`,
  pausedOf: (deleted, total) =>
    `En pausa. Eliminados: ${formatNumber(deleted)} de ${formatNumber(total)}`,
  endedOf: (deleted, total) =>
    `La eliminación ha terminado. Eliminados: ${formatNumber(deleted)} de ${formatNumber(total)}`
}
