import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/zh-cn'
import type { words as english } from '../words'

export const words: typeof english = {
  copies: '本地副本',
  deletions: '删除记录',
  tabs: '历史记录类别',
  hint: 'Kling Sweep 为此账号保存的文件，位于您的文件夹中。本程序绝不会删除这里的任何内容。',
  emptyTitle: '尚无本地副本',
  emptyHint: '请在素材库中选择内容，然后点击“保存本地副本…”。',
  failed: '无法读取本地副本。可灵上没有任何变化。',
  check: '检查本地副本',
  checkHint: '重新读取每个文件，并与保存时的内容进行比较。',
  checking: '正在检查本地副本',
  stop: '停止',
  showFolder: '显示文件夹',
  showInFolder: '在文件夹中显示',
  change: '更改…',
  search: '按名称或 ID 搜索',
  shownOf: (found, total) => `${formatNumber(found)} / ${formatNumber(total)}`,
  runningNow: (proved) =>
    `正在删除，目前已为此保存 ${formatNumber(proved)} 份本地副本。结束后将列在这里。`,
  runNow: (deleted, total) =>
    `正在删除：目前已删除 ${formatNumber(deleted)} 个，共 ${formatNumber(total)} 个。结束后将列在这里。`,
  list: '已保存的本地副本',
  viewer: '本地副本',
  saveAgain: '重新保存',
  prompts: '同时保存提示词',
  promptsHint: '写入 manifest.jsonl，适用于此后保存的作品。',
  clean: '无水印',
  asShown: '与可灵中显示的相同',
  holds: (copies, bytes, folder) =>
    count(copies, { other: (n) => `${n} 份本地副本，${bytes}，位于“${folder}”` }),
  found: {
    whole: (value) => `${formatNumber(value)} 份完整`,
    missing: (value) => `${formatNumber(value)} 份缺失`,
    altered: (value) => `${formatNumber(value)} 份已被更改`,
    unreadable: (value) => `${formatNumber(value)} 份无法读取`,
    others: (value) => count(value, { other: (n) => `${n} 个其他文件，未作处理` })
  },
  checked: (found) => `已检查：${found}。`,
  checkedOf: (done, total, found) =>
    `已检查 ${formatNumber(done)} / ${formatNumber(total)} 份：${found}。`,
  stoppedAfter: (done, total, found) =>
    `检查 ${formatNumber(done)} / ${formatNumber(total)} 份后停止：${found}。`,
  copy: {
    missing: '缺失：文件不在文件夹中',
    altered: '已被更改：文件与保存时不同',
    whole: (time, bytes) => `完整，重新读取于 ${time}，${bytes}`,
    saved: (day, bytes) => `本地副本保存于 ${day}，${bytes}`,
    savedOn: (day) => `本地副本保存于 ${day}`
  }
}
