import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  showNow: '表示',
  since: (value) =>
    value === 0
      ? 'このグループは開いた後に変わりました。'
      : `このグループを開いた後に、さらに ${formatNumber(value)} 件見つかりました。`
}
