import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  showNow: '显示',
  since: (value) =>
    value === 0 ? '此组在您打开后有变化。' : `您打开此组后又找到 ${formatNumber(value)} 个。`
}
