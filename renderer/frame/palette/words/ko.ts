import { count } from '@shared/language/ko'
import { words as accountWords } from '../../../accounts/words/ko'
import { common } from '../../../ui/words/ko'
import type { words as english, whyNotWords as englishWhyNot } from '../words'

export const words: typeof english = {
  title: '명령',
  field: '명령, 필터, 계정 검색',
  nothing: '이 이름의 명령, 필터, 계정이 없습니다.',
  recent: '최근 사용',
  groups: {
    commands: '명령',
    places: '이동',
    filters: '필터',
    settings: common.settings,
    accounts: '계정'
  },
  savedFilter: '저장한 필터',
  shownNow: '지금 표시됨',
  openNow: '지금 열려 있음',
  chosenNow: '현재 설정',
  library: common.library,
  accounts: '계정 및 토큰…',
  token: '토큰',
  heldByRun: accountWords.held,
  found: (lines) => count(lines, { other: (n) => `${n}줄` })
}

export const whyNotWords: typeof englishWhyNot = {
  elsewhere: '라이브러리에서만 사용 가능',
  running: '삭제가 진행 중일 때는 사용 불가',
  asking: '삭제를 준비하는 중에는 사용 불가',
  listing: '라이브러리를 불러오는 중입니다',
  offline: '서비스에 연결할 수 없을 때는 사용 불가',
  'nothing-shown': '표시된 항목 없음',
  'nothing-selected': '선택한 항목 없음',
  'not-few': '먼저 2~4개를 선택하세요',
  'nothing-to-undo': '실행 취소할 것 없음',
  'nothing-to-redo': '다시 실행할 것 없음',
  unchecked: '선택한 항목 중 일부가 아직 조회되지 않았습니다',
  blocked: '라이브러리 위의 안내에 이유가 있습니다'
}
