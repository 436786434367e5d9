import { pageLocale, setPageLocale } from '@shared/language/locale'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { words as main } from '../../../electron/main/words/words/zh-cn'
import { words as accounts } from '../../../renderer/accounts/words/zh-cn'
import { words as deletion } from '../../../renderer/deletion/words/zh-cn'
import { uploadsWords as uploads } from '../../../renderer/libraries/uploads/words/zh-cn'
import { words as filter } from '../../../renderer/library/filter/words/zh-cn'
import { words as library } from '../../../renderer/library/words/zh-cn'
import { words as settings } from '../../../renderer/settings/words/zh-cn'
import { common } from '../../../renderer/ui/words/zh-cn'

const before = pageLocale()
beforeEach(() => setPageLocale('zh-CN-u-ca-gregory-nu-latn'))
afterEach(() => setPageLocale(before))

const NO_TYPES = { image: 0, video: 0, audio: 0, other: 0 }
const counted = (total: number) => ({ total, types: { ...NO_TYPES, image: total }, works: 0 })

it('says the words of danger as the glossary has them', () => {
  expect(uploads.deletion.title(counted(37))).toBe('要永久删除这 37 个素材吗？')
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
    delete: '永久删除',
    cancel: '取消',
    keep: '保护',
    unlock: '取消保护',
    stop: '停止',
    goOn: '继续',
    resume: '继续',
    retry: '重试剩余项',
    leave: '就此结束',
    clear: '取消选择',
    drop: '取消选中隐藏的',
    undo: '撤销',
    removeToken: '移除令牌',
    removeEverything: '移除本程序的全部数据',
    clearHistory: '清除历史记录'
  })
  expect(uploads.deletion.warning).toContain('此操作无法撤销。')
})

it('names the five outcomes apart, in the report as in the notification', () => {
  const outcomes = ['deleted', 'refused', 'still-there', 'unknown', 'not-sent'] as const
  const said = ['已删除 2 个', '被拒绝 2 个', '仍然存在 2 个', '结果未知 2 个', '未处理 2 个']
  expect(outcomes.map((kind) => deletion.counts[kind](2, 'uploads'))).toEqual(said)
  expect(outcomes.map((kind) => main.counts[kind](2, 'uploads'))).toEqual(said)
})

it('has one form for every number', () => {
  expect(
    [0, 1, 2, 1_000_000].map((total) => uploads.library.deleteSelected(counted(total)))
  ).toEqual(['删除 0 个素材', '删除 1 个素材', '删除 2 个素材', '删除 1,000,000 个素材'])
})

it('joins facts by an enumeration comma and sentences by nothing', () => {
  expect(common.list(['2 张图片', false, '1 个视频'])).toBe('2 张图片、1 个视频')
  expect(common.sentences(['第一句。', '', '第二句。'])).toBe('第一句。第二句。')
})
