import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ko'
import type { words as english } from '../words'

export const words: typeof english = {
  copies: '사본',
  deletions: '삭제 기록',
  tabs: '기록 종류',
  hint: 'Kling Sweep이 이 계정을 위해 직접 선택하신 폴더에 저장한 파일입니다. 이 앱은 여기에 있는 것을 절대 지우지 않습니다.',
  emptyTitle: '아직 사본 없음',
  emptyHint: '라이브러리에서 항목을 선택하고 ‘사본 저장…’을 누르세요.',
  failed: '사본을 읽을 수 없었습니다. Kling에서는 아무것도 바뀌지 않았습니다.',
  check: '사본 검사',
  checkHint: '모든 파일을 다시 읽어 저장한 내용과 비교합니다.',
  checking: '사본 검사 중',
  stop: '중지',
  showFolder: '폴더 보기',
  showInFolder: '폴더에서 보기',
  change: '변경…',
  search: '이름 또는 ID로 검색',
  shownOf: (found, total) => `${formatNumber(found)} / ${formatNumber(total)}`,
  runningNow: (proved) =>
    `삭제를 진행하는 중입니다. 지금까지 사본 ${formatNumber(proved)}개를 저장했습니다. 끝나면 여기에 표시됩니다.`,
  runNow: (deleted, total) =>
    `삭제를 진행하는 중입니다. 지금까지 ${formatNumber(total)}개 중 ${formatNumber(deleted)}개를 삭제했습니다. 끝나면 여기에 표시됩니다.`,
  list: '저장한 사본',
  viewer: '사본',
  saveAgain: '다시 저장',
  prompts: '프롬프트도 저장',
  promptsHint: '지금부터 저장하는 작품의 프롬프트를 manifest.jsonl에 기록합니다.',
  clean: '워터마크 없음',
  asShown: 'Kling에 표시된 그대로',
  holds: (copies, bytes, folder) =>
    count(copies, { other: (n) => `사본 ${n}개, ${bytes}, “${folder}” 폴더` }),
  found: {
    whole: (value) => `온전함 ${formatNumber(value)}개`,
    missing: (value) => `없음 ${formatNumber(value)}개`,
    altered: (value) => `변경됨 ${formatNumber(value)}개`,
    unreadable: (value) => `읽을 수 없음 ${formatNumber(value)}개`,
    others: (value) => count(value, { other: (n) => `다른 파일 ${n}개(그대로 둠)` })
  },
  checked: (found) => `검사함: ${found}.`,
  checkedOf: (done, total, found) =>
    `${formatNumber(total)}개 중 ${formatNumber(done)}개 검사함: ${found}.`,
  stoppedAfter: (done, total, found) =>
    `${formatNumber(total)}개 중 ${formatNumber(done)}개를 검사하고 중지함: ${found}.`,
  copy: {
    missing: '없음: 파일이 폴더에 없음',
    altered: '변경됨: 파일이 저장한 내용과 다름',
    whole: (time, bytes) => `온전함, ${time}에 다시 읽음, ${bytes}`,
    saved: (day, bytes) => `사본 저장됨 ${day}, ${bytes}`,
    savedOn: (day) => `사본 저장됨 ${day}`
  }
}
