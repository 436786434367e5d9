import { count } from '@shared/language/zh-cn'
import type { words as english } from '../words'

export const words: typeof english = {
  alone: { uploads: '此素材', generated: '此任务' },
  besides: {
    uploads: (others) => count(others, { other: (n) => `仅此素材：已选择的 ${n} 个素材不变` }),
    generated: (others) => count(others, { other: (n) => `仅此任务：已选择的 ${n} 个任务不变` })
  },
  selected: {
    uploads: (value) => count(value, { other: (n) => `已选择 ${n} 个素材` }),
    generated: (value) => count(value, { other: (n) => `已选择 ${n} 个任务` })
  },
  ofMonth: {
    uploads: (value) => count(value, { other: (n) => `该月的 ${n} 个素材` }),
    generated: (value) => count(value, { other: (n) => `该月的 ${n} 个任务` })
  },
  open: '打开',
  select: '选择',
  selectMonth: '选择该月',
  selectToHere: '选择到此处',
  deselect: '取消选中',
  deselectMonth: '取消选中该月',
  keep: '保护',
  compare: '比较',
  keepAll: {
    uploads: (value) => count(value, { other: (n) => `保护 ${n} 个素材` }),
    generated: (value) => count(value, { other: (n) => `保护 ${n} 个任务` })
  },
  unlock: '取消保护',
  copyName: '复制名称',
  copyId: '复制 ID',
  saveCopy: '保存本地副本…',
  saveCopies: {
    uploads: (value) => count(value, { other: (n) => `保存 ${n} 个素材的本地副本…` }),
    generated: (value) => count(value, { other: (n) => `保存 ${n} 个任务的本地副本…` })
  },
  showInFolder: '在文件夹中显示',
  likeThis: '按此筛选',
  likeType: '相同类型',
  likeDay: '同一天',
  likeMonth: '该月',
  deleteOne: { uploads: '删除此素材…', generated: '删除此任务…' },
  deleteAll: {
    uploads: (value) => count(value, { other: (n) => `删除 ${n} 个素材…` }),
    generated: (value) => count(value, { other: (n) => `删除 ${n} 个任务…` })
  }
}
