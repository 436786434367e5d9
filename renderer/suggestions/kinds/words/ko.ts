import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  compared: (seen, all) =>
    `중복 항목은 지금까지 비교한 것 중에서만 알 수 있습니다(${formatNumber(all)}개 중 ${formatNumber(seen)}개 비교함).`
}
