import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  product: 'Kling Sweep',
  cannotStart: 'Kling Sweep을 시작할 수 없습니다',
  file: '파일',
  edit: '편집',
  view: '보기',
  help: '도움말',
  releases: '릴리스 보기…',
  settings: '설정…',
  undo: '실행 취소',
  redo: '다시 실행',
  selectAll: '모두 선택',
  invert: '선택 반전',
  clearSelection: '선택 해제',
  deleteSelected: '선택한 항목 삭제…',
  find: '이름 또는 프롬프트 검색',
  library: '라이브러리',
  history: '기록',
  refresh: '라이브러리 새로 고침',
  filter: '필터…',
  keep: '보호 또는 보호 해제',
  compare: '비교',
  exportIds: 'ID 내보내기…',
  importIds: 'ID 가져오기…',
  shortcuts: '키보드 단축키',
  palette: '명령…',
  ended: '삭제가 끝났습니다',
  roles: {
    about: 'Kling Sweep 정보',
    services: '서비스',
    hide: 'Kling Sweep 가리기',
    hideOthers: '기타 가리기',
    unhide: '모두 보기',
    quit: 'Kling Sweep 종료',
    exit: '종료',
    cut: '잘라내기',
    copy: '복사',
    paste: '붙여넣기',
    resetZoom: '실제 크기',
    zoomIn: '확대',
    zoomOut: '축소',
    togglefullscreen: '전체 화면 전환',
    window: '창',
    minimize: '최소화',
    zoom: '확대/축소',
    front: '모두 앞으로 가져오기',
    close: '창 닫기'
  },
  startFailed: (message) =>
    `${message}\n\n삭제된 것은 없습니다. 다시 시도하세요. 또 실패하면 먼저 컴퓨터를 다시 시작하세요.`,
  title: (deleted, total) =>
    `${formatNumber(total)}개 중 ${formatNumber(deleted)}개 삭제됨 · Kling Sweep`,
  titlePaused: (deleted, total) =>
    `일시 중지됨, ${formatNumber(total)}개 중 ${formatNumber(deleted)}개 삭제됨 · Kling Sweep`,
  counts: {
    deleted: (value) => `삭제됨 ${formatNumber(value)}개`,
    refused: (value) => `거부됨 ${formatNumber(value)}개`,
    'still-there': (value) => `아직 있음 ${formatNumber(value)}개`,
    unknown: (value) => `결과 불명 ${formatNumber(value)}개`,
    'not-sent': (value) => `미처리 ${formatNumber(value)}개`
  },
  list: (parts) => parts.join(', ')
}
