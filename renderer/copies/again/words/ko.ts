import type { LeftOut } from '@shared/copies/again'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ko'
import { assertNever } from '@shared/problem'
import { pixelsOf } from '../../../media/words'
import { problemWords } from '../../../problems/words'
import { common } from '../../../ui/words/ko'
import { bytesText } from '../../bytes'
import type { words as english } from '../words'

export const words: typeof english = {
  choose: (name) => `고르기: ${name}`,
  chooseGone: (gone) => `더 이상 Kling에 없는 ${formatNumber(gone)}개 고르기`,
  chooseNone: '모두 고르지 않기',
  upload: (chosen) => (chosen === 0 ? '다시 업로드…' : `${formatNumber(chosen)}개 다시 업로드…`),
  uploadHint: 'Kling에 새 에셋으로 업로드할 사본을 아래에서 고르세요.',
  whileListing:
    '라이브러리를 다 불러올 때까지 기다리세요. 아직 Kling에 있는 것은 다시 업로드하지 않습니다.',
  question: (total) =>
    total === 0
      ? '다시 업로드할 수 있는 파일이 없습니다'
      : count(total, { other: (n) => `파일 ${n}개를 다시 업로드하시겠습니까?` }),
  questionPart: (total, chosen) =>
    count(chosen, {
      other: (n) => `파일 ${n}개 중 ${formatNumber(total)}개를 다시 업로드하시겠습니까?`
    }),
  lead: '각 파일은 새로 업로드한 에셋이 되며 새 ID를 받습니다. 먼저 다시 읽은 뒤 한 번만 보냅니다.',
  leadNone: '아무것도 보내지 않습니다.',
  confirm: '업로드',
  starting: '시작하는 중…',
  cancel: common.cancel,
  close: common.close,
  what: '대상',
  account: common.account,
  leftOut: '제외됨',
  goingList: '업로드할 파일',
  leftOutList: '제외되는 파일',
  showGoing: (total) => `${formatNumber(total)}개 모두 보기`,
  showLeftOut: (total) => count(total, { other: (n) => `제외된 파일 ${n}개 보기` }),
  hide: '숨기기',
  looked: '직접 살펴보았으며 Kling에 없습니다',
  lookedHint: (doubtful) =>
    count(doubtful, {
      other: (n) =>
        `파일 ${n}개는 아직 Kling에 있거나 이전 업로드에서 도착했을 수 있습니다. 한 번 더 보내기 전에 라이브러리에서 살펴보세요.`
    }),
  uploading: '다시 업로드하는 중',
  stop: '중지',
  report: '사본 업로드',
  entries: '이 업로드의 파일',
  show: '파일 보기',
  look: '찾아보기',
  looking: '찾는 중…',
  interrupted: '중단됨. 그때 보내지 않은 것은 저절로 보내지 않습니다.',
  damaged: '이 업로드의 기록 일부를 읽을 수 없습니다. 읽을 수 없는 부분은 알 수 없습니다.',
  endedEarly: '그때까지 업로드된 것은 남아 있습니다. 그 뒤로는 아무것도 보내지 않았습니다.',
  failed: '아무것도 보내지 않았습니다.',
  nothing: '없음',
  progress: {
    tried: (done, total) => `${formatNumber(total)}개 중 ${formatNumber(done)}개 시도함`,
    bytes: (bytes, all) => `${bytes} / ${all}`,
    waiting: (what) => `기다리는 중: ${what}`,
    stopping: '이 파일이 끝나면 중지합니다'
  },
  counts: {
    seen: (value) => `업로드됨 ${formatNumber(value)}개`,
    unseen: (value) => `업로드됨, 아직 목록에 없음 ${formatNumber(value)}개`,
    unknown: (value) => `결과 불명 ${formatNumber(value)}개`,
    refused: (value) => `거부됨 ${formatNumber(value)}개`,
    notSent: (value) => `보내지 않음 ${formatNumber(value)}개`
  },
  outcome: {
    unlisted: (fileName) => `다음 이름으로 업로드됨, 아직 목록에 없음: ${fileName}`,
    uploaded: (newId) => `업로드됨, 새 ID ${newId}`,
    refused: (what) => `거부됨: ${what}`,
    nameless: '결과 불명: 서비스에서 찾을 이름을 알려 주지 않음',
    unknown: (what) => `결과 불명: 도착했을 수 있습니다. ${what}`,
    notSent: '보내지 않음',
    notSentBecause: (why) => `보내지 않음: ${whyLeftOut(why)}`
  },
  left: whyLeftOut
}

function whyLeftOut(why: LeftOut): string {
  switch (why.kind) {
    case 'no-copy':
      return '사본이 없음'
    case 'missing':
      return '파일이 폴더에 없음'
    case 'altered':
      return '파일이 저장한 내용과 다름'
    case 'unreadable':
      return problemWords(why.why).what
    case 'not-measured':
      return '크기나 길이를 알 수 없음'
    case 'type':
      return why.extension === null
        ? 'Kling에서 받는 파일이 아님'
        : `Kling에서 받지 않는 파일 형식(${why.extension})`
    case 'bytes':
      return `용량 ${bytesText(why.bytes)}, 한도 ${bytesText(why.limitBytes)} 초과`
    case 'sides':
      return `크기 ${pixelsOf(why.found.width, why.found.height)}, 한 변이 ${formatNumber(why.leastPixels)}픽셀 미만`
    case 'duration':
      return `길이 ${seconds(why.foundMs)}, 한도 ${seconds(why.limitMs)} 초과`
    case 'still-there':
      return '아직 Kling에 있음'
    case 'not-gone':
      return '아직 Kling에 있을 수 있음: 없어졌는지 알 수 없음'
    case 'uploaded':
      return '이미 다시 업로드함'
    case 'uploaded-before':
      return '이전에 다시 업로드했지만 이번 목록에는 없음'
    case 'unknown':
      return '이전 업로드가 도착했을 수 있음'
    default:
      return assertNever(why)
  }
}

const seconds = (ms: number): string => `${formatNumber(Math.round(ms / 100) / 10)}초`
