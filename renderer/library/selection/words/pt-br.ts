import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  fromLast: 'Ainda selecionado desde a última vez.',
  ofThem: (value) => `Da última vez: ${formatNumber(value)}.`
}
