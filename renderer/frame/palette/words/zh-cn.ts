import { count } from '@shared/language/zh-cn'
import { words as accountWords } from '../../../accounts/words/zh-cn'
import { common } from '../../../ui/words/zh-cn'
import type { words as english, whyNotWords as englishWhyNot } from '../words'

export const words: typeof english = {
  title: '命令',
  field: '搜索命令、筛选和账号',
  nothing: '没有叫这个名称的命令、筛选或账号。',
  recent: '最近使用',
  groups: {
    commands: '命令',
    places: '转到',
    filters: '筛选',
    settings: common.settings,
    accounts: '账号'
  },
  savedFilter: '已保存的筛选',
  shownNow: '当前显示',
  openNow: '当前打开',
  chosenNow: '当前设置',
  library: common.library,
  accounts: '账号和令牌…',
  token: '令牌',
  heldByRun: accountWords.held,
  found: (lines) => count(lines, { other: (n) => `${n} 条` })
}

export const whyNotWords: typeof englishWhyNot = {
  elsewhere: '仅在素材库中可用',
  running: '删除进行期间不可用',
  asking: '删除准备期间不可用',
  listing: '正在加载素材库',
  offline: '无法连接服务时不可用',
  'nothing-shown': '未显示任何内容',
  'nothing-selected': '未选择任何内容',
  'not-few': '请先选择 2 到 4 个',
  'nothing-to-undo': '没有可撤销的操作',
  'nothing-to-redo': '没有可重做的操作',
  unchecked: '所选内容中有一些尚未检查',
  blocked: '原因见素材库上方的提示'
}
