import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  fromLast: '上次所选，仍保持选中。',
  ofThem: (value) => `其中 ${formatNumber(value)} 个为上次所选。`
}
