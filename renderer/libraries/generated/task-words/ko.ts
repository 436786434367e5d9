import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ko'
import type { stateWords as englishStates, workWords as englishWorks } from '../task-words'

export const NO_PROMPT = '프롬프트 없음'
export const worksOf = (value: number): string => count(value, { other: (n) => `작품 ${n}개` })

export const stateWords: typeof englishStates = {
  running: '진행 중',
  failed: '실패, 생성된 것 없음',
  made: '작품 없음',
  withWorks: { running: '진행 중', failed: '실패' },
  works: worksOf,
  noPrompt: NO_PROMPT
}

export const workWords: typeof englishWorks = {
  works: '이 생성 작업의 작품',
  workOf: (at, total) => `작품 ${formatNumber(at + 1)} / ${formatNumber(total)}`,
  title: (prompt, at, total) => `작품 ${formatNumber(at + 1)} / ${formatNumber(total)}, ${prompt}`,
  prompt: '프롬프트',
  model: '모델',
  status: '상태',
  state: { made: '완료', running: '진행 중', failed: '실패' },
  favourite: '즐겨찾기',
  favourites: {
    yes: '예: 삭제되지 않음',
    no: '아니요',
    'not-known': '알 수 없음: 삭제할 경우 먼저 조회함'
  },
  favouritesUnknown: {
    title: '아직 알려진 즐겨찾기가 없음',
    hint: 'Kling의 목록에는 어떤 생성 작업이 즐겨찾기인지 나오지 않습니다. 삭제하기 전에 하나씩 확인하며, 즐겨찾기는 항상 남깁니다.',
    lookUp: '즐겨찾기인지 확인',
    show: (value) =>
      count(value, {
        other: (n) => `확인되지 않은 생성 작업 ${n}개 보기`
      })
  },
  made: '생성한 날짜',
  inputs: '생성에 사용한 것',
  noInputs: 'Kling에서 알려 주는 한, 프롬프트뿐입니다.',
  openUpload: '업로드한 에셋 열기',
  uploadGone: '더 이상 목록에 없는 업로드한 에셋',
  otherWork: '다른 생성 작업의 작품',
  unknownInput: 'Kling에서 이름을 알려 주지 않는 입력',
  settings: '설정',
  loading: '찾는 중…',
  notListed: '이 생성 작업이 목록에 나올 때까지 Kling Sweep에서는 더 알 수 없습니다.'
}
