import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  dates: '기간',
  span: (from, to) => `${from} ~ ${to}`,
  showNotKnown: (value) => `사용 여부를 모르는 ${formatNumber(value)}개 보기`,
  notKnownOnes: '삭제할 항목 중 사용 여부를 모르는 것'
}
