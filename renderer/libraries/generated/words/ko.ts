import { ASSET_TYPES, type AssetType, type TypeCounts } from '@shared/asset'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ko'
import { formatDay } from '../../../ui/format'
import type { LibraryWords as English } from '../../description'
import { NO_PROMPT, worksOf } from '../task-words/ko'

const library: English['library'] = {
  grid: '생성 작업',
  search: '프롬프트 검색',
  unnamed: NO_PROMPT,
  byName: ['프롬프트 오름차순', '프롬프트 내림차순'],
  howMany: (shown, all, isListing) => {
    const of = formatNumber(shown)
    if (isListing)
      return shown === all
        ? count(all, { other: (n) => `지금까지 생성 작업 ${n}개` })
        : count(all, { other: (n) => `지금까지 생성 작업 ${n}개 중 ${of}개` })
    return shown === all
      ? count(all, { other: (n) => `생성 작업 ${n}개` })
      : count(all, { other: (n) => `생성 작업 ${n}개 중 ${of}개` })
  },
  hiddenByLastFilter: (value, isListing) =>
    isListing
      ? count(value, {
          other: (n) =>
            `지난번 필터가 아직 켜져 있습니다. 지금까지 생성 작업 ${n}개가 숨겨져 있습니다.`
        })
      : count(value, {
          other: (n) => `지난번 필터가 아직 켜져 있습니다. 생성 작업 ${n}개가 숨겨져 있습니다.`
        }),
  split: ({ works }) => worksOf(works),
  deleteSelected: ({ total, works }) =>
    count(
      total,
      works === 0
        ? { other: (n) => `생성 작업 ${n}개 삭제` }
        : { other: (n) => `생성 작업 ${n}개 삭제(${worksOf(works)})` }
    ),
  keepListHint:
    'K를 누르거나 생성 작업을 열어 ‘보호’를 클릭하면 생성 작업이 보호됩니다. 보호된 생성 작업은 선택할 수 없으며 어떤 삭제에도 포함되지 않습니다. 목록은 계정마다 따로 이 컴퓨터에 저장됩니다.',
  keptCount: (value) => count(value, { other: (n) => `보호된 생성 작업 ${n}개` }),
  notListed: '불러오지 않은 생성 작업은 선택하거나 삭제할 수 없습니다. 삭제된 것은 없습니다.',
  checkingHint: '지금 조회하는 중입니다. 조회된 생성 작업은 삭제할 수 있습니다.',
  mayBeMore:
    '서비스가 전부를 보여 주지 않았을 수 있습니다. 이 목록에서 제거한 생성 작업은 없습니다.',
  doubt: {
    'broken-off': '',
    empty: '서비스가 생성 작업을 하나도 보여 주지 않았습니다.',
    gap: '생성 작업을 모두 조회하지는 못했습니다. 일부가 빠져 있을 수 있습니다.',
    order: '생성 작업을 모두 조회하지는 못했습니다. 응답이 서로 맞지 않습니다.',
    'one-way': '생성 작업을 모두 조회하지는 못했습니다.'
  },
  emptyTitle: (hadAny) => (hadAny ? '생성한 작품이 남아 있지 않음' : '생성한 작품 없음'),
  emptyHint:
    '여기에는 Kling에서 생성한 작품만 표시됩니다. 업로드한 에셋은 ‘업로드한 에셋’에 있습니다.',
  noMatchHint:
    '검색이나 필터와 일치하는 생성 작업이 없습니다. 업로드한 에셋은 ‘업로드한 에셋’에 있습니다.',
  showAll: '생성한 작품 모두 보기',
  firstPage: 'Kling에서 생성한 작품을 불러오는 중…',
  selectNow: (listed) => count(listed, { other: (n) => `지금까지 불러온 생성 작업 ${n}개 선택` }),
  lostMeaning:
    '목록 없이 계속하기 전에는 아무것도 삭제되지 않습니다. 계속하면 목록에 있던 생성 작업은 더 이상 보호되지 않습니다.',
  listedTwice: (repeats) =>
    count(repeats, { other: (n) => `생성 작업 ${n}개는 목록에 두 번 있어 한 번만 표시합니다.` }),
  notice: {
    leftOut: (value) => count(value, { other: (n) => `생성 작업 ${n}개가 제외되었습니다.` }),
    unlocked: (value) => count(value, { other: (n) => `생성 작업 ${n}개의 보호를 해제했습니다.` }),
    replaced: (value) =>
      count(value, {
        other: (n) => `드래그로 선택이 바뀌었습니다. 생성 작업 ${n}개가 선택 해제되었습니다.`
      }),
    cleared: (value) => count(value, { other: (n) => `생성 작업 ${n}개가 선택 해제되었습니다.` }),
    exported: (value) => count(value, { other: (n) => `생성 작업 ${n}개의 ID를 저장했습니다.` }),
    kept: (value) => count(value, { other: (n) => `생성 작업 ${n}개를 보호했습니다.` })
  }
}

const filter: English['filter'] = {
  all: '생성한 작품 모두',
  days: '생성한 날짜',
  unlockTitle: (kept) =>
    count(kept, { other: (n) => `생성 작업 ${n}개의 보호를 해제하시겠습니까?` }),
  matches: (value) => count(value, { other: (n) => `일치하는 생성 작업 ${n}개` }),
  empty: {
    kept: '보호된 생성 작업 없음',
    'no-picture': '모든 생성 작업에 썸네일이 있음',
    running: '진행 중인 생성 작업 없음',
    failed: '실패한 생성 작업 없음',
    'several-works': '작품이 여러 개인 생성 작업 없음',
    'favourite-not-known': '모든 생성 작업의 즐겨찾기 여부를 알고 있음'
  }
}

const viewer: English['viewer'] = {
  previous: '이전 생성 작업',
  next: '다음 생성 작업',
  gone: '보고 있던 생성 작업이 더 이상 라이브러리에 없습니다. 다음 생성 작업을 표시합니다.',
  unmatched: '보고 있던 생성 작업이 더 이상 필터와 일치하지 않습니다. 다음 생성 작업을 표시합니다.',
  nothingLeft:
    '보고 있던 생성 작업이 더 이상 라이브러리에 없으며, 표시할 다른 생성 작업도 없습니다.'
}

const TASK_TYPES: Readonly<Record<AssetType, (number: string) => string>> = {
  image: (n) => `이미지 ${n}개`,
  video: (n) => `동영상 ${n}개`,
  audio: (n) => `오디오 ${n}개`,
  other: (n) => `기타 파일 ${n}개`
}

/** "6개(이미지 4개, 동영상 2개)". */
function splitTasks(total: number, types: TypeCounts): string {
  const parts = ASSET_TYPES.filter((type) => types[type] > 0).map((type) =>
    TASK_TYPES[type](formatNumber(types[type]))
  )
  return `${formatNumber(total)}개(${parts.join(', ')})`
}

const deletion: English['deletion'] = {
  title: ({ total, works }) =>
    total === 0
      ? '선택한 항목이 모두 제외되었습니다'
      : count(
          total,
          works === 0
            ? { other: (n) => `생성 작업 ${n}개를 영구 삭제하시겠습니까?` }
            : {
                other: (n) => `생성 작업 ${n}개(${worksOf(works)} 포함)를 영구 삭제하시겠습니까?`
              }
        ),
  lead: ({ total, works }) =>
    total === 0
      ? '지금 상태로는 아래 계정에서 아무것도 삭제되지 않습니다.'
      : count(total, {
          other: () =>
            works === 0
              ? '생성 작업이 프롬프트와 함께 아래 계정에서 삭제됩니다. 작품은 없습니다.'
              : '생성 작업과 함께 그 프롬프트와 작품이 모두 삭제됩니다. 썸네일에 보이는 작품만 삭제되는 것이 아닙니다.'
        }),
  waits: (total) =>
    count(total, {
      other: (n) => `생성 작업 ${n}개의 삭제 확인이 기다리고 있습니다. 삭제된 것은 없습니다.`
    }),
  facts: ({ total, types, works }) => [
    ['생성 작업', splitTasks(total, types)],
    ['작품', formatNumber(works)],
    ['업로드한 에셋', '남음: 생성에 사용한 에셋은 삭제되지 않습니다']
  ],
  noFacts: '생성 작업',
  hidden: (value) => count(value, { other: (n) => `생성 작업 ${n}개는 필터와 일치하지 않습니다` }),
  held: (value) =>
    count(value, { other: (n) => `엘리먼트나 진행 중인 다른 생성 작업에 필요한 생성 작업 ${n}개` }),
  unsure: (value) => count(value, { other: (n) => `즐겨찾기인지 알 수 없는 생성 작업 ${n}개` }),
  running: (value) => count(value, { other: (n) => `진행 중인 생성 작업 ${n}개(삭제되지 않음)` }),
  favourites: (value) =>
    count(value, {
      other: (n) => `즐겨찾기 ${n}개(삭제되지 않음)`
    }),
  kept: (value) => count(value, { other: (n) => `보호된 생성 작업 ${n}개(삭제되지 않음)` }),
  unlisted: (value) =>
    count(value, {
      other: (n) => `생성 작업 ${n}개는 더 이상 없을 수 있습니다. 새로 고치면 확인할 수 있습니다.`
    }),
  warning:
    '이 작업은 되돌릴 수 없습니다. 삭제된 작품은 Kling에서도 Kling Sweep에서도 복구할 수 없습니다.',
  frozen: '삭제할 생성 작업',
  about: ({ createdAt, works }) =>
    works ? `${formatDay(createdAt)}, ${worksOf(works.length)}` : formatDay(createdAt),
  entries: '이번 삭제의 모든 생성 작업',
  stoppedByUser: (notSent) =>
    notSent > 0
      ? '사용자가 이번 삭제를 중지했습니다. 처리되지 않은 생성 작업은 그대로입니다.'
      : '사용자가 이번 삭제를 중지했습니다. 그때는 이미 모든 생성 작업의 삭제 요청을 보낸 뒤였습니다.',
  stoppedMeaning: (notSent) =>
    notSent > 0
      ? '삭제가 여기서 중지되었습니다. 처리되지 않은 생성 작업은 그대로입니다.'
      : '삭제가 여기서 중지되었습니다. 그때는 이미 모든 생성 작업의 삭제 요청을 보낸 뒤였습니다.',
  unverified: {
    stopped:
      '검증되지 않음: 삭제된 것으로 집계된 항목을 생성 기록에서 확인하기 전에 이번 삭제가 끝났습니다.',
    empty:
      '검증되지 않음: 확인할 때 생성 기록이 비어 있었으며, 빈 목록은 아무것도 증명하지 않습니다.',
    unsteady: '검증되지 않음: 생성 기록을 확인할 때 서비스의 응답이 서로 맞지 않았습니다.',
    shown: '검증되지 않음: 삭제된 것으로 집계된 생성 작업 중 일부가 생성 기록에 다시 나타났습니다.',
    unlistable:
      '검증되지 않음: 생성 기록을 끝까지 불러올 수 없어 삭제된 것으로 집계된 항목을 확인하지 못했습니다.',
    unwitnessed: '검증되지 않음: 삭제된 것으로 집계된 생성 작업을 모두 확인하지는 못했습니다.',
    oldest:
      '검증되지 않음: 어느 목록에도 더 이상 나타나지 않지만, 가장 오래된 생성 작업과 비교할 더 오래된 것이 남아 있지 않습니다.'
  },
  nothingLeft:
    '확인하신 모든 생성 작업의 삭제 요청을 보냈습니다. 계속하시기 전에는 더 이상 아무 요청도 보내지 않습니다.',
  someLeft: (left) =>
    count(left, {
      other: (n) =>
        `확인하신 생성 작업 중 ${n}개가 아직 삭제되지 않았습니다. 계속하시기 전에는 아무 요청도 보내지 않습니다.`
    }),
  unknownLeft: (unknown) =>
    count(unknown, {
      other: (n) =>
        `생성 작업 ${n}개가 삭제되었는지 알 수 없습니다. 계속하면 먼저 이를 확인하고, 아직 있으면 삭제합니다.`
    }),
  lookingUp: '이미 삭제 요청을 보낸 생성 작업이 어떻게 되었는지 확인하는 중…',
  historyHint: '이 계정에서 생성 작업을 삭제한 모든 기록이며, 이 컴퓨터에 있습니다.',
  historyEmptyTitle: '아직 생성 작업을 삭제한 기록 없음',
  historyEmptyHint: '삭제한 모든 생성 작업이 기록을 지울 때까지 여기에 기록됩니다.',
  damaged:
    '이 기록의 일부를 읽을 수 없습니다. 그 부분에 기록된 생성 작업은 결과 불명으로 집계됩니다.'
}

export const generatedWords: English = { library, filter, viewer, deletion }
