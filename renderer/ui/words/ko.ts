import type { common as english } from '../words'

export const common: typeof english = {
  close: '닫기',
  details: '자세히',
  cancel: '취소',
  tryAgain: '다시 시도',
  opening: '여는 중…',
  checking: '확인 중…',
  library: '라이브러리',
  uploads: '업로드한 에셋',
  generated: '생성한 작품',
  suggestions: '제안',
  duplicates: '중복 항목',
  history: '기록',
  settings: '설정',
  account: '계정',
  type: '종류',
  name: '이름',
  keep: '보호',
  kept: '보호됨',
  exportIds: 'ID 내보내기…',
  importIds: 'ID 가져오기…',
  noDate: '날짜 알 수 없음',
  noDateHeading: '날짜 알 수 없음',
  sentences: (parts) => parts.filter(Boolean).join(' '),
  list: (parts) => parts.filter(Boolean).join(', ')
}
