import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ko'
import { words as libraryWords } from '../../library/words/ko'
import { common } from '../../ui/words/ko'
import type { words as english } from '../words'

export const words: typeof english = {
  uses: '사용',
  history: '생성 기록을 읽은 범위',
  reading: '생성 기록 읽는 중',
  loading: '찾는 중…',
  elements: '엘리먼트',
  avatars: '아바타',
  running: '지금 진행 중',
  generations: '생성',
  taskId: (id) => `생성 작업 ${id}`,
  unnamed: libraryWords.unnamed,
  noPrompt: '프롬프트 없음',
  readIt: '생성 기록 읽기',
  again: '다시 읽기',
  pause: '일시 중지',
  resume: '계속',
  stop: '중지',
  showAll: (all) => `${formatNumber(all)}개 모두 보기`,
  showLess: '간략히 보기',
  openTask: '생성 작업 열기',
  notSeen: '초안, 사용자 지정 음성, 삭제된 생성 작업, 다른 계정은 Kling Sweep에서 볼 수 없습니다.',
  card: '업로드한 에셋과 작품이 사용된 곳',
  setting: '생성 기록 자동으로 읽기',
  settingHint:
    '라이브러리를 다 불러오면 Kling Sweep이 Kling에서 무엇을 무엇으로 생성했는지 한 페이지씩 읽습니다. Kling에서는 아무것도 바뀌지 않습니다. 읽지 않으면 사용 여부에 대해 아무것도 말할 수 없습니다.',
  strength: {
    certain: 'Kling에서 명시함',
    'same-object': '저장된 파일이 같음',
    'same-name': '파일 이름이 같음'
  },
  details: common.details,
  made: (time) => `생성: ${time}`,
  works: (value) => count(value, { other: (n) => `작품 ${n}개` }),
  byWayOf: (value) => count(value, { other: (n) => `다른 작품 ${n}개를 거침` }),
  read: {
    reading: (tasks) =>
      count(tasks, { other: (n) => `생성 기록을 읽는 중: 지금까지 생성 작업 ${n}개.` }),
    readingTo: (tasks, day) =>
      count(tasks, {
        other: (n) => `생성 기록을 읽는 중: 지금까지 생성 작업 ${n}개(${day}까지 거슬러 올라감).`
      }),
    waiting: (tasks) =>
      count(tasks, {
        other: (n) => `먼저 할 일이 끝나면 생성 기록을 읽습니다: 지금까지 생성 작업 ${n}개.`
      }),
    waitingTo: (tasks, day) =>
      count(tasks, {
        other: (n) =>
          `먼저 할 일이 끝나면 생성 기록을 읽습니다: 지금까지 생성 작업 ${n}개(${day}까지 거슬러 올라감).`
      }),
    paused: (tasks) =>
      count(tasks, {
        other: (n) => `생성 기록 읽기가 일시 중지됨: 지금까지 생성 작업 ${n}개.`
      }),
    pausedTo: (tasks, day) =>
      count(tasks, {
        other: (n) =>
          `생성 기록 읽기가 일시 중지됨: 지금까지 생성 작업 ${n}개(${day}까지 거슬러 올라감).`
      }),
    empty: (time) => `생성 기록을 끝까지 읽었으며 비어 있습니다(${time}).`,
    whole: (day, time) => `생성 기록을 ${day}까지 거슬러 올라가 끝까지 읽었습니다(${time}).`,
    partMissing: '일부를 읽을 수 없어, 찾은 사용만 표시합니다.',
    missingBefore: (day) => `${day} 이전에 빠진 것이 있을 수 있습니다.`,
    newUnread: '그 뒤에 새로 생긴 것은 읽을 수 없었습니다.',
    failed: '생성 기록을 읽을 수 없었습니다.',
    brokeOff: (day) => `생성 기록을 ${day}까지 거슬러 올라가 읽다가 끊겼습니다.`,
    off: '생성 기록을 읽지 않았습니다. 설정에서 꺼져 있습니다.',
    never: '생성 기록을 읽지 않았습니다.'
  },
  verdict: {
    noneFound: '사용된 기록을 찾지 못했습니다.',
    noneFoundTo: (day) => `사용된 기록을 찾지 못했습니다(${day} 이후).`,
    notRead: '사용 여부를 알 수 없습니다. 생성 기록을 읽지 않았습니다.',
    notCompared: '알 수 없습니다. 더 새로운 것 중 일부를 이 항목과 비교할 수 없었습니다.',
    hiddenBy: (day) =>
      `알 수 없습니다. 더 새로운 생성 작업(${day})에 비교할 수 없는 것이 사용되었습니다. 그것이 이 항목이었을 수 있습니다.`,
    notKnown: '사용 여부를 알 수 없습니다.'
  },
  planned: {
    notRead: '알 수 없습니다. 생성 기록을 읽지 않았습니다.',
    generations: (value) => count(value, { other: (n) => `생성 ${n}회` }),
    elements: (value) => count(value, { other: (n) => `엘리먼트 ${n}개` }),
    avatars: (value) => count(value, { other: (n) => `아바타 ${n}개` }),
    running: (value) => count(value, { other: (n) => `진행 중인 생성 작업 ${n}개` }),
    used: (value, things) => count(value, { other: (n) => `이 중 ${n}개가 사용된 곳: ${things}.` }),
    notKnown: (value) => `이 중 ${formatNumber(value)}개는 사용 여부를 알 수 없습니다.`,
    asOf: (time) => `${time} 기준: 그 뒤에 새로 생긴 것은 조회할 수 없었습니다.`
  }
}
