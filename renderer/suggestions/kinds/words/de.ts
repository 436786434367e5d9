import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  compared: (seen, all) =>
    `Duplikate sind nur unter dem bekannt, was bisher verglichen wurde (${formatNumber(seen)} von ${formatNumber(all)}).`
}
