import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  fromLast: '지난번부터 선택된 상태입니다.',
  ofThem: (value) => `이 중 ${formatNumber(value)}개는 지난번부터 선택되었습니다.`
}
