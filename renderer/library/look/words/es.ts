import type { words as english } from '../words'

export const words: typeof english = {
  size: 'Tamaño de las miniaturas',
  layout: 'Vista',
  layouts: { grid: 'Cuadrícula', list: 'Lista' },
  options: 'Opciones de vista',
  isWhole: 'Mostrar las imágenes enteras',
  isWholeHint: 'Con espacio a los lados si no son cuadradas.',
  hasNames: 'Nombres debajo de las imágenes',
  hasNamesHint: 'En la cuadrícula.',
  grouping: 'Agrupar por',
  groupings: { month: 'Mes', day: 'Día', none: 'Nada' },
  groupingHint: 'Mientras la cuadrícula esté ordenada por fecha.',
  columns: 'Columnas'
}
