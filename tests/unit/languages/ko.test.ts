import { pageLocale, setPageLocale } from '@shared/language/locale'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { words as main } from '../../../electron/main/words/words/ko'
import { words as accounts } from '../../../renderer/accounts/words/ko'
import { words as deletion } from '../../../renderer/deletion/words/ko'
import { uploadsWords as uploads } from '../../../renderer/libraries/uploads/words/ko'
import { words as filter } from '../../../renderer/library/filter/words/ko'
import { words as library } from '../../../renderer/library/words/ko'
import { words as settings } from '../../../renderer/settings/words/ko'
import { common } from '../../../renderer/ui/words/ko'

const before = pageLocale()
beforeEach(() => setPageLocale('ko-u-ca-gregory-hc-h23-nu-latn'))
afterEach(() => setPageLocale(before))

const NO_TYPES = { image: 0, video: 0, audio: 0, other: 0 }
const counted = (total: number) => ({ total, types: { ...NO_TYPES, image: total }, works: 0 })

it('says the words of danger as the glossary has them', () => {
  expect(uploads.deletion.title(counted(37))).toBe('에셋 37개를 영구 삭제하시겠습니까?')
  expect({
    delete: deletion.confirm,
    cancel: common.cancel,
    keep: common.keep,
    unlock: filter.unlock,
    stop: deletion.stop,
    goOn: deletion.goOn,
    resume: deletion.resume,
    retry: deletion.retryLeft,
    leave: deletion.leave,
    clear: library.clear,
    drop: library.drop,
    undo: library.undo,
    removeToken: accounts.removeToken,
    removeEverything: settings.removeEverything,
    clearHistory: deletion.clearHistory
  }).toEqual({
    delete: '영구 삭제',
    cancel: '취소',
    keep: '보호',
    unlock: '보호 해제',
    stop: '중지',
    goOn: '계속',
    resume: '계속',
    retry: '나머지 다시 시도',
    leave: '여기서 끝내기',
    clear: '선택 해제',
    drop: '숨겨진 항목 선택 해제',
    undo: '실행 취소',
    removeToken: '토큰 제거',
    removeEverything: '앱 데이터 모두 제거',
    clearHistory: '기록 지우기'
  })
  expect(uploads.deletion.warning).toContain('이 작업은 되돌릴 수 없습니다.')
})

it('names the five outcomes apart, in the report as in the notification', () => {
  const outcomes = ['deleted', 'refused', 'still-there', 'unknown', 'not-sent'] as const
  const said = ['삭제됨 2개', '거부됨 2개', '아직 있음 2개', '결과 불명 2개', '미처리 2개']
  expect(outcomes.map((kind) => deletion.counts[kind](2, 'uploads'))).toEqual(said)
  expect(outcomes.map((kind) => main.counts[kind](2, 'uploads'))).toEqual(said)
})

it('has one form for every number', () => {
  expect(
    [0, 1, 2, 1_000_000].map((total) => uploads.library.deleteSelected(counted(total)))
  ).toEqual(['에셋 0개 삭제', '에셋 1개 삭제', '에셋 2개 삭제', '에셋 1,000,000개 삭제'])
})

it('joins facts by a comma and sentences by a space', () => {
  expect(common.list(['이미지 2개', false, '동영상 1개'])).toBe('이미지 2개, 동영상 1개')
  expect(common.sentences(['하나입니다.', '', '둘입니다.'])).toBe('하나입니다. 둘입니다.')
})
