import type { words as english } from '../words'

export const words: typeof english = {
  size: 'Tamanho das miniaturas',
  layout: 'Exibição',
  layouts: { grid: 'Grade', list: 'Lista' },
  options: 'Opções de exibição',
  isWhole: 'Mostrar imagens inteiras',
  isWholeHint: 'Com espaço ao lado quando não são quadradas.',
  hasNames: 'Nomes abaixo das imagens',
  hasNamesHint: 'Na grade.',
  grouping: 'Agrupar por',
  groupings: { month: 'Mês', day: 'Dia', none: 'Nada' },
  groupingHint: 'Enquanto a grade está ordenada por data.',
  columns: 'Colunas'
}
