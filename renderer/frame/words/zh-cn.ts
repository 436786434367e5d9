import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  screens: '页面',
  sideBar: '侧边栏宽度',
  shortcuts: '键盘快捷键',
  nothingSelected: '未选择任何内容',
  brokenTitle: '出现问题',
  brokenHint:
    '窗口的这一部分无法显示。没有因此删除任何内容，所选内容没有变化，正在进行的删除会继续。',
  selectedOf: (selected, total) => `已选择 ${formatNumber(selected)} / ${formatNumber(total)} 个`,
  deletedOf: (deleted, total) => `已删除 ${formatNumber(deleted)} / ${formatNumber(total)} 个`,
  pausedOf: (deleted, total) =>
    `已暂停。已删除 ${formatNumber(deleted)} / ${formatNumber(total)} 个`,
  endedOf: (deleted, total) =>
    `删除已结束。已删除 ${formatNumber(deleted)} / ${formatNumber(total)} 个`
}
