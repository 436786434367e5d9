import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  fromLast: 'Noch vom letzten Mal ausgewählt.',
  ofThem: (value) => `${formatNumber(value)} davon vom letzten Mal.`
}
