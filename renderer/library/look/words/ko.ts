import type { words as english } from '../words'

export const words: typeof english = {
  size: '썸네일 크기',
  layout: '보기',
  layouts: { grid: '격자', list: '목록' },
  options: '보기 옵션',
  isWhole: '이미지 전체 표시',
  isWholeHint: '정사각형이 아니면 옆에 여백이 생깁니다.',
  hasNames: '이미지 아래에 이름 표시',
  hasNamesHint: '격자 보기에서.',
  grouping: '그룹화 기준',
  groupings: { month: '월', day: '일', none: '없음' },
  groupingHint: '격자를 날짜순으로 정렬할 때.',
  columns: '열'
}
