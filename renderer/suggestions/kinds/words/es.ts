import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  compared: (seen, all) =>
    `Solo se conocen duplicados entre lo comparado hasta ahora: ${formatNumber(seen)} de ${formatNumber(all)}.`
}
