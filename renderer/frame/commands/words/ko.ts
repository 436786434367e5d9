import { common } from '../../../ui/words/ko'
import type { commandWords as englishCommands, keyWords as englishKeys } from '../words'

export const commandWords: typeof englishCommands = {
  library: common.library,
  history: common.history,
  settings: common.settings,
  shortcuts: '키보드 단축키',
  palette: '명령, 필터, 계정 찾기',
  find: '이름 또는 프롬프트 검색',
  refresh: '라이브러리 새로 고침',
  'select-all': '표시된 항목 모두 선택',
  invert: '선택 반전',
  'clear-selection': '선택 해제',
  undo: '마지막 선택 또는 보호 변경 실행 취소',
  redo: '마지막 선택 또는 보호 변경 다시 실행',
  delete: '선택한 항목 삭제(먼저 확인함)',
  keep: '보호 또는 보호 해제: 포커스가 있는 항목. 그 항목이 선택되어 있으면 선택한 항목 모두',
  compare: '선택한 2~4개 비교',
  filter: '필터',
  'export-ids': '선택한 항목의 ID 내보내기…',
  'import-ids': 'ID 목록으로 선택…'
}

export const keyWords: typeof englishKeys = {
  command: 'Ctrl',
  shift: 'Shift',
  delete: 'Delete',
  escape: 'Esc'
}
