import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  compared: (seen, all) =>
    `目前只知道已比较内容中的重复项：已比较 ${formatNumber(seen)} 个，共 ${formatNumber(all)} 个。`
}
