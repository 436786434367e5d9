import type { Unproved } from '@shared/copies/copy'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ko'
import { assertNever } from '@shared/problem'
import { pixelsOf } from '../../media/words'
import { problemWords } from '../../problems/words'
import { common } from '../../ui/words/ko'
import { bytesText } from '../bytes'
import type { words as english } from '../words'

export const words: typeof english = {
  saving: '사본 저장 중',
  pause: '일시 중지',
  resume: '계속',
  stop: '중지',
  details: common.details,
  close: common.close,
  show: '사본 보기',
  report: '저장한 사본',
  entries: '이 목록의 모든 항목',
  again: (left) => `이 ${formatNumber(left)}개 다시 시도`,
  notBegun: '저장된 사본이 없습니다.',
  notFlushed:
    '파일은 저장되었지만 디스크에서 파일 목록의 기록을 확인해 주지 않았습니다. 디스크를 확인한 뒤 한 번 더 저장하세요.',
  endedEarly: '그때까지 저장된 사본은 온전하며 남아 있습니다. Kling에 있는 것은 그대로입니다.',
  progress: {
    saved: (done, total) => `${formatNumber(total)}개 중 ${formatNumber(done)}개 저장됨`,
    pausing: '진행 중인 파일이 끝나면 일시 중지합니다',
    paused: '일시 중지됨',
    stopping: '중지하는 중'
  },
  pace: {
    fetchedOf: (bytes, all) => `${bytes} / 약 ${all}`,
    fetchedLeft: (bytes, time) => `${bytes}, 약 ${time} 남음`,
    fetchedOfLeft: (bytes, all, time) => `${bytes} / 약 ${all}, 약 ${time} 남음`
  },
  counts: {
    saved: (value) => count(value, { other: (n) => `사본 ${n}개 저장됨` }),
    there: (value) => `온전한 사본이 이미 있음 ${formatNumber(value)}개`,
    notSaved: (value) => `저장되지 않음 ${formatNumber(value)}개`,
    nothing: '저장할 것 없음: 파일이 없음',
    notTried: (value) => `시도하지 않음 ${formatNumber(value)}개`
  },
  lead: (folder) => `“${folder}” 폴더에 있습니다. 모든 사본을 디스크에서 다시 읽었습니다.`,
  outcome: {
    notTried: '시도하지 않음',
    saved: (bytes) => `저장됨, ${bytes}`,
    there: (bytes) => `온전한 사본이 이미 있음, ${bytes}`,
    notSaved: (why) => `저장되지 않음: ${whyUnproved(why)}`
  },
  unproved: whyUnproved
}

function whyUnproved(why: Unproved): string {
  switch (why.kind) {
    case 'no-address':
      return '서비스에서 이 파일의 주소를 제공하지 않음'
    case 'fetch-failed':
      return fetchText(why)
    case 'wrong-length':
      return `받은 크기 ${bytesText(why.bytes)}, 서비스에서 알린 크기 ${bytesText(why.of)}`
    case 'wrong-type':
      return '받은 것이 이 종류의 파일이 아님'
    case 'no-end':
      return '파일이 끝까지 있지 않고 중간에 끊김'
    case 'not-decoded':
      return '파일을 디코딩할 수 없음'
    case 'not-answered':
      return '파일을 디코딩하는 데 너무 오래 걸림'
    case 'other-size':
      return `실제 크기는 ${pixelsOf(why.found.width, why.found.height)}, 라이브러리에는 ${pixelsOf(why.told.width, why.told.height)}`
    case 'other-duration':
      return `실제 길이는 ${secondsText(why.foundMs)}, 라이브러리에는 ${secondsText(why.toldMs)}`
    case 'altered':
      return '디스크에서 다시 읽은 내용이 기록한 내용과 다름'
    case 'missing':
      return '파일이 더 이상 디스크에 없음'
    case 'name-taken':
      return '같은 이름의 다른 파일이 있음(다른 파일을 덮어쓰지 않음)'
    case 'no-room':
      return `필요한 공간 ${bytesText(why.needsBytes)}, 남은 공간 ${bytesText(why.freeBytes)}`
    case 'disk-failed':
      return problemWords(why.why).what
    default:
      return assertNever(why)
  }
}

function fetchText({ tries, bytes, of, why }: Unproved & { kind: 'fetch-failed' }): string {
  const { what } = problemWords(why)
  if (of === null) return count(tries, { other: (n) => `다운로드 ${n}회 실패. ${what}` })

  return count(tries, {
    other: (n) =>
      `다운로드 ${n}회 실패, 마지막에는 ${bytesText(of)} 중 ${bytesText(bytes)}에서 실패. ${what}`
  })
}

const secondsText = (ms: number): string => `${formatNumber(Math.round(ms / 100) / 10)}초`
