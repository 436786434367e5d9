import { formatNumber } from '@shared/language/count'
import { common } from '../../../ui/words/ko'
import type {
  words as english,
  emptyWords as englishEmpty,
  valueWords as englishValues
} from '../words'

export const words: typeof english = {
  filter: '필터',
  filterOn: (on) => `필터 ${formatNumber(on)}`,
  filters: '필터',
  kinds: {
    type: common.type,
    age: '경과 기간',
    shape: '방향',
    resolution: '해상도',
    duration: '길이',
    status: '상태',
    use: '사용',
    copy: '사본',
    model: '모델',
    usedAsInput: '입력으로 사용됨'
  },
  useUnknown: '사용에 대해 아직 알려진 것이 없습니다.',
  from: '시작',
  to: '끝',
  daysReversed: '‘시작’이 ‘끝’보다 늦어 일치하는 항목이 있을 수 없습니다.',
  clear: '필터 지우기',
  done: '완료',
  remove: (what) => `필터 제거: ${what}`,
  removeOf: '필터 제거:',
  searchFor: (search) => `“${search}”`,
  save: '이 필터 저장…',
  rename: '이름 바꾸기…',
  removeSaved: '저장한 필터 제거…',
  removeTitle: (name) => `저장한 “${name}” 필터를 제거하시겠습니까?`,
  removeLead: '사이드바에서 사라집니다. 필터에 표시되던 항목은 그대로입니다.',
  removeNow: '제거',
  saveTitle: '이 필터 저장',
  saveLead:
    '사이드바의 ‘정리’ 아래에 표시됩니다. 필터를 열면 그때 일치하는 항목이 표시되며, 아무것도 선택되지 않습니다.',
  renameTitle: '필터 이름 바꾸기',
  name: common.name,
  taken: '같은 이름의 필터가 이미 있습니다.',
  saveNow: '저장',
  cancel: common.cancel,
  full: '필터를 더 저장할 수 없습니다. 먼저 하나를 제거하세요.',
  notSaved: '저장한 필터는 그대로입니다.',
  unlockLead: '보호가 해제되어 다른 항목처럼 선택하고 삭제할 수 있게 됩니다.',
  unlock: '보호 해제',
  unlockShown: (kept) => `${formatNumber(kept)}개 모두 보호 해제`,
  dismiss: common.close,
  filtered: '필터 적용됨',
  until: (day) => `~ ${day}`,
  since: (day) => `${day} ~`,
  between: (from, to) => `${from} ~ ${to}`
}

export const valueWords: typeof englishValues = {
  image: '이미지',
  video: '동영상',
  audio: '오디오',
  other: '기타 파일',
  'older-30': '30일보다 오래됨',
  'older-90': '90일보다 오래됨',
  'older-180': '180일보다 오래됨',
  'older-365': '1년보다 오래됨',
  landscape: '가로형',
  portrait: '세로형',
  square: '정사각형',
  'below-720p': '720p 미만',
  '720p': '720p',
  '1080p': '1080p',
  '1440p': '1440p 이상',
  'up-to-5s': '5초 이하',
  'up-to-10s': '6~10초',
  'up-to-30s': '11~30초',
  'over-30s': '30초 초과',
  favourite: '즐겨찾기',
  kept: common.kept,
  selected: '선택됨',
  'no-picture': '썸네일 없음',
  these: '살펴볼 항목',
  used: '사용됨',
  'no-use': '사용된 기록을 찾지 못함',
  'use-not-known': '사용 여부 알 수 없음',
  'copy-saved': '사본 저장됨',
  'no-copy': '저장한 사본 없음',
  'favourite-not-known': '즐겨찾기 여부 알 수 없음',
  running: '진행 중',
  failed: '실패',
  'several-works': '작품 여러 개'
}

export const emptyWords: typeof englishEmpty = {
  favourite: '즐겨찾기 없음',
  selected: '선택한 항목 없음',
  'older-30': '30일보다 오래된 항목 없음',
  'older-90': '90일보다 오래된 항목 없음',
  'older-180': '180일보다 오래된 항목 없음',
  'older-365': '1년보다 오래된 항목 없음'
}
