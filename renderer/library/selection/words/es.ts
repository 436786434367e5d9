import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  fromLast: 'Sigue seleccionado desde la última vez.',
  ofThem: (value) => `De la última vez: ${formatNumber(value)}.`
}
