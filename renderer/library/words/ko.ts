import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ko'
import { common } from '../../ui/words/ko'
import type { words as english } from '../words'

export const words: typeof english = {
  type: { image: '이미지', video: '동영상', audio: '오디오', other: '파일' },
  sort: {
    date: ['오래된 순', '최신순'],
    duration: ['짧은 순', '긴 순'],
    pixels: ['낮은 해상도순', '높은 해상도순']
  },
  byColumn: '목록의 열 기준',
  library: common.library,
  cleanUp: '정리',
  selectMonth: (month) => `모두 선택: ${month}`,
  keepingFailed: '선택은 앱을 종료할 때까지 유지되지만 다음에는 남아 있지 않을 수 있습니다.',
  typeLabel: common.type,
  sortLabel: '정렬 기준',
  refresh: '새로 고침',
  stopListing: '불러오기 중지',
  selectAll: '모두 선택',
  notAll: '불러옴, 전체 아님',
  selectThese: (loaded) => `이 ${formatNumber(loaded)}개 선택`,
  clear: '선택 해제',
  show: '보기',
  drop: '숨겨진 항목 선택 해제',
  deselectThese: (shown) => `표시된 ${formatNumber(shown)}개 선택 해제`,
  news: {
    selected: '이곳에 선택한 항목이 있습니다',
    ended: '이곳에서 삭제가 끝났습니다',
    interrupted: '이곳에서 삭제가 중단되었습니다',
    filtered: '이곳에 필터가 켜져 있습니다'
  },
  newsOf: {
    selected: (library) => `${library}: 이곳에 선택한 항목이 있습니다`,
    ended: (library) => `${library}: 이곳에서 삭제가 끝났습니다`,
    interrupted: (library) => `${library}: 이곳에서 삭제가 중단되었습니다`,
    filtered: (library) => `${library}: 이곳에 필터가 켜져 있습니다`
  },
  backToFilter: '필터로 돌아가기',
  unnamed: '이름 없음',
  favourite: () => '즐겨찾기, 삭제되지 않음',
  kept: () => '보호됨, 삭제되지 않음',
  copied: ['', '사본 저장됨', '사본이 없거나 변경됨', '사본이 검증되지 않음'],
  severalTypes: '여러 종류',
  keep: common.keep,
  keepHint: (withKey) => (withKey ? '삭제되지 않도록 보호합니다(K)' : '삭제되지 않도록 보호합니다'),
  saveCopies: '사본 저장…',
  saveShown: (shown) => `표시된 ${formatNumber(shown)}개 모두 사본 저장`,
  more: '더 보기',
  showSelected: '선택한 항목만 보기',
  exportIds: common.exportIds,
  importIds: common.importIds,
  keepList: '보호 목록',
  unsure: '더 이상 없을 수 있음',
  partTitle: '라이브러리의 일부만 표시되어 있습니다.',
  tryAgain: common.tryAgain,
  trying: common.checking,
  asOfLabel: '라이브러리 마지막 조회',
  asOf: (time) => `마지막 조회 ${time}`,
  offlineHint:
    '둘러보고 선택할 수는 있지만 새로 고치거나 삭제할 수는 없습니다. 다시 온라인이 되면 사용할 수 있습니다.',
  connectingHint: '연결 중… 지금도 둘러보고 선택할 수 있습니다.',
  partHint: '라이브러리의 일부만 조회되었습니다. 조회된 부분은 삭제할 수 있습니다.',
  partlyChecked:
    '이 목록은 이전에 저장된 것이며, 일부만 다시 조회되었습니다. 삭제된 것은 없습니다.',
  listingWaits: (time) => `서비스를 기다리는 중입니다(${time}까지). 그 후 목록을 계속 불러옵니다.`,
  offlineRefresh: '오프라인: 서비스에 연결되면 라이브러리를 새로 고칩니다',
  offlineDelete: '오프라인: 삭제하려면 연결이 필요합니다',
  uncheckedDelete: (unchecked) =>
    `${formatNumber(unchecked)}개는 아직 조회되지 않아 삭제할 수 없습니다`,
  dismiss: common.close,
  noMatchTitle: '일치하는 항목 없음',
  brokenTitle: '라이브러리를 불러올 수 없었습니다',
  stillListing: '라이브러리를 아직 불러오는 중입니다.',
  selectLater: '다 불러온 뒤 모두 선택',
  never: common.cancel,
  willSelect: '라이브러리를 다 불러오면 모두 선택됩니다.',
  willSelectFiltered:
    '라이브러리를 다 불러오면 그때 설정되어 있던 필터와 일치하는 항목이 모두 선택됩니다.',
  openKept: '‘보호됨’ 열기',
  undo: '실행 취소',
  redo: '다시 실행',
  addHint: '선택에 추가하려면 Ctrl(Mac에서는 ⌘)을 누른 채 드래그하세요.',
  notSelected:
    '라이브러리를 끝까지 불러오지 못했으므로 ‘모두 선택’으로 아무것도 선택되지 않았습니다.',
  failed: {
    keep: '저장되지 않은 보호는 앱을 종료할 때까지 유지되지만 다음에는 남아 있지 않을 수 있습니다. 삭제된 것은 없습니다.',
    lock: '아무것도 보호되지 않았습니다.',
    unlock: '보호가 해제되지 않았습니다.',
    import: '아무것도 가져오지 않았으며 선택도 그대로입니다.',
    export: '아무것도 내보내지 않았으며 선택도 그대로입니다.',
    filter: '지난번 필터가 꺼져 있어 모두 표시됩니다.',
    drag: '창 밖으로 드래그된 것은 없습니다.'
  },
  dragged: {
    some: (files, of) =>
      count(of, { other: (n) => `파일 ${n}개 중 ${formatNumber(files)}개를 드래그했습니다.` }),
    others: (most) =>
      `나머지는 저장된 상태가 아니거나, 제시간에 찾지 못했거나, 한 번에 드래그할 수 있는 수(${formatNumber(most)}개)를 넘습니다.`
  },
  acceptLoss: '목록 없이 계속',
  usedIn: (generations) => count(generations, { other: (n) => `생성 ${n}회에 사용됨` }),
  usedInShort: (generations) => `${formatNumber(generations)}회 사용됨`,
  inUse: () => '사용 중',
  upload: {
    image: (name) => `이미지 ${name}`,
    video: (name) => `동영상 ${name}`,
    audio: (name) => `오디오 ${name}`,
    other: (name) => `파일 ${name}`
  },
  selected: (value) => `${formatNumber(value)}개 선택됨`,
  notLoaded: (value) => `${formatNumber(value)}개 불러오지 않음`,
  hidden: (value) => `필터로 ${formatNumber(value)}개 숨겨짐`,
  counts: {
    image: (value) => count(value, { other: (n) => `이미지 ${n}개` }),
    video: (value) => count(value, { other: (n) => `동영상 ${n}개` }),
    audio: (value) => `오디오 ${formatNumber(value)}개`,
    other: (value) => count(value, { other: (n) => `기타 파일 ${n}개` })
  },
  unusable: (value) =>
    count(value, {
      other: (n) => `항목 ${n}개를 읽을 수 없어 표시하거나 삭제할 수 없습니다.`
    }),
  keeping: {
    nothing: '보호한 항목이 없습니다.',
    before: (value) => count(value, { other: (n) => `${n}개는 이미 보호되어 있었습니다.` }),
    meaning: (value) => count(value, { other: () => '선택하거나 삭제할 수 없습니다.' })
  },
  imported: {
    missing: (value) => `이 라이브러리에 없음 ${formatNumber(value)}개`,
    notLoaded: (value) => `아직 불러오지 않음 ${formatNumber(value)}개`,
    locked: (value) => `보호됨 ${formatNumber(value)}개`,
    sentence: (facts) => `${facts}.`
  },
  unread: {
    lines: (value) => count(value, { other: (n) => `올바른 ID가 아닌 줄 ${n}개` }),
    theseLines: (value, which, isAll) =>
      count(value, {
        other: (n) => `올바른 ID가 아닌 줄 ${n}개(${which}${isAll ? '' : ', …'})`
      })
  }
}
