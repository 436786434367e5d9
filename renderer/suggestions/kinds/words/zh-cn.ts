import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  compared: (seen, all) =>
    `只在目前已比较的内容中查找了重复项：${formatNumber(seen)} 个，共 ${formatNumber(all)} 个。`
}
