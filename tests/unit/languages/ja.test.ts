import { pageLocale, setPageLocale } from '@shared/language/locale'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { words as main } from '../../../electron/main/words/words/ja'
import { words as accounts } from '../../../renderer/accounts/words/ja'
import { words as deletion } from '../../../renderer/deletion/words/ja'
import { uploadsWords as uploads } from '../../../renderer/libraries/uploads/words/ja'
import { words as filter } from '../../../renderer/library/filter/words/ja'
import { words as library } from '../../../renderer/library/words/ja'
import { words as settings } from '../../../renderer/settings/words/ja'
import { common } from '../../../renderer/ui/words/ja'

const before = pageLocale()
beforeEach(() => setPageLocale('ja-u-ca-gregory-nu-latn'))
afterEach(() => setPageLocale(before))

const NO_TYPES = { image: 0, video: 0, audio: 0, other: 0 }
const counted = (total: number) => ({ total, types: { ...NO_TYPES, image: total }, works: 0 })

it('says the words of danger as the glossary has them', () => {
  expect(uploads.deletion.title(counted(37))).toBe('素材 37 件を完全に削除しますか？')
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
    delete: '完全に削除',
    cancel: 'キャンセル',
    keep: '保護',
    unlock: '保護を解除',
    stop: '停止',
    goOn: '続ける',
    resume: '再開',
    retry: '残りを再試行',
    leave: 'ここで終了',
    clear: '選択を解除',
    drop: '非表示のものを選択から外す',
    undo: '元に戻す',
    removeToken: 'トークンを消去',
    removeEverything: 'アプリのデータをすべて消去',
    clearHistory: '履歴を消去'
  })
  expect(uploads.deletion.warning).toContain('この操作は元に戻せません。')
})

it('names the five outcomes apart, in the report as in the notification', () => {
  const outcomes = ['deleted', 'refused', 'still-there', 'unknown', 'not-sent'] as const
  const said = ['削除済み 2 件', '拒否 2 件', '残存 2 件', '結果不明 2 件', '未処理 2 件']
  expect(outcomes.map((kind) => deletion.counts[kind](2, 'uploads'))).toEqual(said)
  expect(outcomes.map((kind) => main.counts[kind](2, 'uploads'))).toEqual(said)
})

it('has one form for every number', () => {
  expect(
    [0, 1, 2, 1_000_000].map((total) => uploads.library.deleteSelected(counted(total)))
  ).toEqual(['素材 0 件を削除', '素材 1 件を削除', '素材 2 件を削除', '素材 1,000,000 件を削除'])
})

it('joins facts by "、" and sentences by nothing', () => {
  expect(common.list(['画像 2 件', false, '動画 1 件'])).toBe('画像 2 件、動画 1 件')
  expect(common.sentences(['一つ目。', '', '二つ目。'])).toBe('一つ目。二つ目。')
})
