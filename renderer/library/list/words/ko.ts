import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ko'
import { NO_USE_FOUND, USED } from '../../catalog/uses'
import type { words as english } from '../words'

const shared = {
  type: '종류',
  model: '모델',
  works: '작품',
  pixels: '크기',
  duration: '길이',
  uses: '사용된 곳',
  copy: '사본'
}

const headings = {
  uploads: { ...shared, name: '이름', date: '업로드한 날짜' },
  generated: { ...shared, name: '프롬프트', date: '생성한 날짜' }
}

export const words: typeof english = {
  heading: (column, kind) => headings[kind][column],
  picture: '이미지',
  marks: '선택',
  selectAll: '모두 선택',
  width: (heading) => `‘${heading}’ 열의 너비`,
  size: (width, height) => `${formatNumber(width)} × ${formatNumber(height)}`,
  uses: (uses) => {
    if (uses > USED) return count(uses - USED, { other: (n) => `생성 ${n}회` })
    if (uses === USED) return '사용 중'
    return uses === NO_USE_FOUND ? '사용된 기록을 찾지 못함' : '알 수 없음'
  },
  copies: ['', '저장됨', '없거나 변경됨', '검증되지 않음']
}
