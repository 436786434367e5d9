import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  compared: (seen, all) =>
    `Los duplicados solo se conocen entre lo comparado hasta ahora (${formatNumber(seen)} de ${formatNumber(all)}).`
}
