import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  screens: 'Telas',
  sideBar: 'Largura da barra lateral',
  shortcuts: 'Atalhos de teclado',
  nothingSelected: 'Nada está selecionado',
  brokenTitle: 'Algo deu errado',
  brokenHint:
    'Esta parte da janela não pôde ser exibida. Nada foi excluído por causa disso, sua seleção foi mantida e uma exclusão em andamento continua.',
  selectedOf: (selected, total) => `Seleção: ${formatNumber(selected)} de ${formatNumber(total)}`,
  deletedOf: (deleted, total) => `Excluídos: ${formatNumber(deleted)} de ${formatNumber(total)}`,
  pausedOf: (deleted, total) =>
    `Em pausa. Excluídos: ${formatNumber(deleted)} de ${formatNumber(total)}`,
  endedOf: (deleted, total) =>
    `A exclusão terminou. Excluídos: ${formatNumber(deleted)} de ${formatNumber(total)}`
}
