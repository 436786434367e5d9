import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  showNow: '보기',
  since: (value) =>
    value === 0
      ? '이 그룹은 연 뒤에 바뀌었습니다.'
      : `이 그룹을 연 뒤에 ${formatNumber(value)}개를 더 찾았습니다.`
}
