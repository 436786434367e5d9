import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  screens: '화면',
  sideBar: '사이드바 너비',
  shortcuts: '키보드 단축키',
  nothingSelected: '선택한 항목 없음',
  brokenTitle: '문제가 발생했습니다',
  brokenHint:
    '창의 이 부분을 표시할 수 없었습니다. 이 문제로 삭제된 것은 없으며, 선택은 유지되고 진행 중인 삭제는 계속됩니다.',
  selectedOf: (selected, total) => `${formatNumber(total)}개 중 ${formatNumber(selected)}개 선택됨`,
  deletedOf: (deleted, total) => `${formatNumber(total)}개 중 ${formatNumber(deleted)}개 삭제됨`,
  pausedOf: (deleted, total) =>
    `일시 중지됨. ${formatNumber(total)}개 중 ${formatNumber(deleted)}개 삭제됨`,
  endedOf: (deleted, total) =>
    `삭제가 끝났습니다. ${formatNumber(total)}개 중 ${formatNumber(deleted)}개 삭제됨`
}
