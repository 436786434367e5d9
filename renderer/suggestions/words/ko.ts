import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ko'
import { inLocale } from '@shared/language/locale'
import { formatDay } from '../../ui/format'
import { common } from '../../ui/words/ko'
import { CLIP_DAYS, OLD_DAYS, SHORT_CLIP_MS } from '../kinds/plain'
import type { Reach } from '../kinds/suggestion'
import type { words as english, texts as englishTexts } from '../words'

const span = inLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
)

const SHORT_CLIP_S = SHORT_CLIP_MS / 1000

export const words: typeof english = {
  title: common.suggestions,
  against: '주의할 점:',
  notThese: '이 제안 치우기',
  putAwayTitle: '치워 둔 제안',
  suggestAgain: '다시 제안',
  suggestAgainOf: (name) => `다시 제안: ${name}`,
  undo: '실행 취소',
  looking: '찾는 중…',
  comparing: '이미지 비교 중',
  problem: '치워 둔 제안을 읽거나 저장할 수 없었습니다.',
  nothing: '제안할 항목 없음',
  nothingHint: '중복 항목과, 사용된 기록을 찾지 못한 업로드한 에셋을 제안합니다.',
  nothingListed: '업로드한 에셋 없음',
  nothingListedHint: '아직 살펴볼 항목이 없습니다.',
  stillListing: '라이브러리를 아직 불러오는 중입니다. 다 불러오면 더 제안할 수 있습니다.',
  partOnly: '라이브러리의 일부만 불러왔습니다. 불러온 부분에 대해서만 제안합니다.',
  waiting: '생성 기록을 기다리는 중',
  withoutHistory:
    '생성 기록이 없으면 사용 여부에 대해 아무것도 말할 수 없습니다. 이 제안은 업로드한 에셋만을 바탕으로 합니다.',
  name: {
    'same-file': '같은 파일을 다시 업로드함',
    'same-picture': '같은 이미지를 다시 업로드함',
    smaller: '더 나은 것이 있는 작은 이미지',
    'no-picture': '썸네일 없음',
    'no-use': `${OLD_DAYS}일보다 오래되고 사용된 기록을 찾지 못함`,
    trials: '하루 동안의 시도',
    'short-clips': '사용된 기록을 찾지 못한 짧은 클립'
  }
}

const UNKNOWN_USE = '사용 중인지는 알 수 없습니다.'

export const texts: typeof englishTexts = {
  assets: (value) => count(value, { other: (n) => `에셋 ${n}개` }),
  show: (value) => `${formatNumber(value)}개 보기`,
  putAwayCount: (value) => `치워 둠: ${formatNumber(value)}`,
  cardName: ({ kind, count: value }) =>
    count(value, { other: (n) => `${words.name[kind]}, 에셋 ${n}개` }),
  summary: (value) =>
    value === 0
      ? '자동으로 선택되는 항목은 없습니다'
      : `제안 ${formatNumber(value)}개, 자동으로 선택되는 항목은 없습니다`,
  wasPutAway: (kind, value) =>
    count(value, {
      other: (n) => `“${words.name[kind]}”: 에셋 ${n}개는 이 이유로 다시 제안하지 않습니다.`
    }),
  trials: (when, uploads, others) =>
    `업로드한 에셋 ${formatNumber(uploads)}개(${when}). 하나는 사용되었고, 나머지는 사용된 기록을 찾지 못했습니다. 보호되지 않았고 즐겨찾기도 아닌 것: ${formatNumber(others)}개.`,
  reasonFor: ({ kind, batch, count: value }, reach) => {
    switch (kind) {
      case 'same-file':
        return '다른 업로드한 에셋과 바이트까지 모두 같습니다. 각각 하나는 남습니다.'
      case 'same-picture':
        return '다른 업로드한 에셋과 같은 이미지입니다. 각각 하나는 남습니다.'
      case 'smaller':
        return '픽셀 수가 더 많은 다른 업로드한 에셋과 같은 이미지입니다. 더 큰 것이 남습니다.'
      case 'no-picture':
        return 'Kling에서 이 이미지와 동영상의 썸네일을 보여 주지 않습니다. 업로드에 실패했을 수 있습니다.'
      case 'no-use':
        return reach?.backTo
          ? `생성 작업, 엘리먼트, 아바타에서 사용된 기록을 찾지 못했습니다(${formatDay(reach.backTo)} 이후).`
          : '생성 작업, 엘리먼트, 아바타에서 사용된 기록을 찾지 못했습니다.'
      case 'trials':
        return batch === null
          ? ''
          : texts.trials(span().formatRange(batch.from, batch.to), batch.uploads, value)
      case 'short-clips':
        return reach?.backTo
          ? `${SHORT_CLIP_S}초 미만이고 ${CLIP_DAYS}일보다 오래된 동영상입니다. 사용된 기록을 찾지 못했습니다(${formatDay(reach.backTo)} 이후).`
          : `${SHORT_CLIP_S}초 미만이고 ${CLIP_DAYS}일보다 오래된 동영상입니다. 사용된 기록을 찾지 못했습니다.`
    }
  },
  against: ({ kind }, reach) => {
    const unread = reach === null && UNKNOWN_USE
    switch (kind) {
      case 'same-file':
        return reach === null
          ? UNKNOWN_USE
          : '알 수 있는 범위에서는 없습니다. 사용 중인 것으로 알려진 항목은 제외했습니다.'
      case 'same-picture':
        return common.sentences(['바이트는 비교하지 않아 품질이 다를 수 있습니다.', unread])
      case 'smaller':
        return common.sentences([
          '작은 쪽이 의도한 것일 수 있습니다(로고, 마스크, 스타일 참고 이미지).',
          unread
        ])
      case 'no-picture':
        return common.sentences(['파일 자체는 온전할 수 있습니다.', unread])
      case 'no-use':
        return '삭제된 생성 작업과 초안은 흔적을 남기지 않습니다.'
      case 'trials':
        return '한꺼번에 올린 것은 아직 시작하지 않은 작품의 재료인 경우가 많습니다.'
      case 'short-clips':
        return '짧은 클립은 움직임의 참고 자료인 경우가 많습니다.'
    }
  },
  leftOut: (value, all, reach) =>
    count(all, {
      other: (n) => `${leftOutWhy(reach)} 에셋 ${n}개 중 ${formatNumber(value)}개입니다.`
    })
}

const leftOutWhy = (reach: Reach | null): string =>
  reach === null
    ? '모든 제안에서 제외됨: 보호된 항목, 즐겨찾기, 사용 중인 것으로 알려진 항목, 없어졌을 수 있는 항목.'
    : '모든 제안에서 제외됨: 보호된 항목, 즐겨찾기, 사용 중인 항목, 없어졌을 수 있는 항목, 알 수 없는 항목.'
