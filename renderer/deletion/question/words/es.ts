import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  dates: 'Fechas',
  span: (from, to) => `del ${from} al ${to}`,
  showNotKnown: (value) => `Mostrar lo que tiene usos desconocidos (${formatNumber(value)})`,
  notKnownOnes: 'Por eliminar, usos desconocidos'
}
