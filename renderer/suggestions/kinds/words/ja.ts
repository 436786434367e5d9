import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  compared: (seen, all) =>
    `重複は、これまでに比較したものの中でだけ分かります：${formatNumber(all)} 件中 ${formatNumber(seen)} 件。`
}
