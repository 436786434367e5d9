import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  compared: (seen, all) =>
    `As duplicatas só são conhecidas entre o que foi comparado até agora (${formatNumber(seen)} de ${formatNumber(all)}).`
}
