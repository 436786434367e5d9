import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  fromLast: '前回から選択されたままです。',
  ofThem: (value) => `うち前回から：${formatNumber(value)} 件。`
}
