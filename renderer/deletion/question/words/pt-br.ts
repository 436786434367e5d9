import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  dates: 'Datas',
  span: (from, to) => `de ${from} a ${to}`,
  showNotKnown: (value) => `Mostrar o que tem uso desconhecido (${formatNumber(value)})`,
  notKnownOnes: 'A excluir, usos desconhecidos'
}
