import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  fromLast: 'Toujours sélectionné depuis la dernière fois.',
  ofThem: (value) => `De la dernière fois : ${formatNumber(value)}.`
}
