import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  compared: (seen, all) =>
    `重複がわかるのは、これまでに比較したものの中だけです（${formatNumber(all)} 件中 ${formatNumber(seen)} 件を比較済み）。`
}
