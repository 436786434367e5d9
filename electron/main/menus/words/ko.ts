import { count } from '@shared/language/ko'
import type { words as english } from '../words'

export const words: typeof english = {
  alone: { uploads: '이 에셋', generated: '이 생성 작업' },
  besides: {
    uploads: (others) =>
      count(others, { other: (n) => `이 에셋만: 선택한 에셋 ${n}개는 그대로 유지` }),
    generated: (others) =>
      count(others, { other: (n) => `이 생성 작업만: 선택한 생성 작업 ${n}개는 그대로 유지` })
  },
  selected: {
    uploads: (value) => count(value, { other: (n) => `선택한 에셋 ${n}개` }),
    generated: (value) => count(value, { other: (n) => `선택한 생성 작업 ${n}개` })
  },
  ofMonth: {
    uploads: (value) => count(value, { other: (n) => `이 달의 에셋 ${n}개` }),
    generated: (value) => count(value, { other: (n) => `이 달의 생성 작업 ${n}개` })
  },

  open: '열기',
  select: '선택',
  selectMonth: '이 달 선택',
  selectToHere: '여기까지 선택',
  deselect: '선택 해제',
  deselectMonth: '이 달 선택 해제',
  keep: '보호',
  compare: '비교',
  keepAll: {
    uploads: (value) => count(value, { other: (n) => `에셋 ${n}개 보호` }),
    generated: (value) => count(value, { other: (n) => `생성 작업 ${n}개 보호` })
  },
  unlock: '보호 해제',
  copyName: '이름 복사',
  copyId: 'ID 복사',
  saveCopy: '사본 저장…',
  saveCopies: {
    uploads: (value) => count(value, { other: (n) => `에셋 ${n}개의 사본 저장…` }),
    generated: (value) => count(value, { other: (n) => `생성 작업 ${n}개의 사본 저장…` })
  },
  showInFolder: '폴더에서 보기',
  likeThis: '비슷한 항목 필터링',
  likeType: '같은 종류',
  likeDay: '같은 날',
  likeMonth: '이 달',
  deleteOne: { uploads: '이 에셋 삭제…', generated: '이 생성 작업 삭제…' },
  deleteAll: {
    uploads: (value) => count(value, { other: (n) => `에셋 ${n}개 삭제…` }),
    generated: (value) => count(value, { other: (n) => `생성 작업 ${n}개 삭제…` })
  }
}
