import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ko'
import { formatDay } from '../../ui/format'
import { common } from '../../ui/words/ko'
import type { words as english, texts as englishTexts } from '../words'

export const words: typeof english = {
  title: common.duplicates,
  groups: '그룹',
  members: '이 그룹의 에셋',
  showThem: '보기',
  undo: '실행 취소',
  previous: '이전 그룹',
  next: '다음 그룹',
  stays: '남음',
  locked: '보호됨 또는 즐겨찾기: 삭제되지 않음',
  keepInstead: '대신 이 항목 남기기',
  variants: '변형이므로 모두 남기기',
  different: '서로 다름',
  selectTicked: '체크한 항목 선택',
  blind:
    '이 검색으로는 잘라낸 이미지, 테두리를 더한 이미지, 좌우로 뒤집은 이미지를 찾지 못합니다. 소리는 파일로만 비교합니다.',
  look: '살펴보기',
  pause: '일시 중지',
  resume: '계속',
  stop: '중지',
  lookTitle: '모두 살펴보기',
  lookHint:
    '스크롤하며 지나간 이미지는 나오는 대로 비교합니다. 나머지는 원본을 한 번 가져와야 합니다.',
  looking: '모두 살펴보는 중',
  comparing: '이미지 비교 중',
  lost: '계속하기 전에는 아무것도 삭제할 수 없습니다. 계속하면 모두 선택 해제됩니다. 남을 에셋의 중복 항목으로 선택된 것이 있을 수 있기 때문입니다.',
  acceptLoss: '모두 선택 해제하고 계속',
  problem: '중복 항목에 대한 결정을 읽거나 저장할 수 없었습니다.',
  pickGroup: '모든 그룹을 결정했습니다.',
  name: {
    'same-file': '같은 파일',
    'same-picture': '같은 이미지',
    'looks-alike': '비슷함'
  },
  meaning: {
    'same-file': '바이트까지 모두 같음',
    'same-picture': '형태와 색이 같음, 바이트는 비교하지 않음',
    'looks-alike': '형태가 비슷함, 색은 다를 수 있음'
  },
  decided: {
    selected: '선택됨',
    variants: '변형, 모두 남음',
    different: '서로 다름'
  },
  because: {
    chosen: '남음: 직접 선택함',
    locked: '남음: 보호됨 또는 즐겨찾기',
    used: '남음: 알려진 사용이 더 많음',
    larger: '남음: 픽셀 수가 더 많음',
    older: '남음: 더 오래됨',
    told: '남음: 다른 쪽은 알려진 것이 더 적음',
    first: '남음: 구별할 것이 없음'
  }
}

export const texts: typeof englishTexts = {
  groupsOf: (groups, decided) =>
    count(groups, { other: (n) => `그룹 ${n}개, ${formatNumber(decided)}개 결정됨` }),
  selectedSoFar: (value) => `지금까지 ${formatNumber(value)}개 선택됨`,
  placeOf: (at, total) => `${formatNumber(at)} / ${formatNumber(total)}`,
  selectOthers: (value) => count(value, { other: (n) => `나머지 ${n}개 선택` }),
  selectAllOthers: (groups) => `그룹 ${formatNumber(groups)}개 모두에서 나머지 선택`,
  lookFirst: (value) => count(value, { other: (n) => `먼저 이런 그룹 ${n}개를 더 살펴보세요` }),
  membersOf: (type, value) => {
    switch (type) {
      case 'video':
        return count(value, { other: (n) => `동영상 ${n}개` })
      case 'audio':
        return count(value, { other: (n) => `오디오 ${n}개` })
      default:
        return count(value, { other: (n) => `이미지 ${n}개` })
    }
  },
  datesOf: (from, to) => {
    const [first, last] = [formatDay(from), formatDay(to)]
    return first === last ? first : `${first} ~ ${last}`
  },
  selectedIn: (value) => `${formatNumber(value)}개 선택됨`,
  difference: {
    'newer smaller': '더 새롭고 더 작음',
    'newer larger': '더 새롭고 더 큼',
    'newer ': '더 새로움',
    'older smaller': '더 오래되고 더 작음',
    'older larger': '더 오래되고 더 큼',
    'older ': '더 오래됨',
    ' smaller': '더 작음',
    ' larger': '더 큼',
    ' ': '날짜와 크기가 같음'
  },
  noDuplicates: (pictures) =>
    pictures === 0
      ? '아직 비교한 것 없음'
      : count(pictures, { other: (n) => `에셋 ${n}개 중 중복 항목 없음` }),
  originals: (value) => count(value, { other: (n) => `원본 ${n}개` }),
  notMeasured: '크기와 소요 시간은 아직 알 수 없음',
  about: (bytes) => `약 ${bytes}`,
  minutes: (value) => count(value, { other: (n) => `${n}분` }),
  lookedAt: (done, total) => `${formatNumber(total)}개 중 ${formatNumber(done)}개 살펴봄`,
  failedOf: (value) => count(value, { other: (n) => `원본 ${n}개를 가져올 수 없었음` })
}
