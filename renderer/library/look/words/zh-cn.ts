import type { words as english } from '../words'

export const words: typeof english = {
  size: '缩略图大小',
  layout: '视图',
  layouts: { grid: '网格', list: '列表' },
  options: '视图选项',
  isWhole: '显示完整画面',
  isWholeHint: '非正方形的画面旁会留出空白。',
  hasNames: '在图片下方显示名称',
  hasNamesHint: '用于网格视图。',
  grouping: '分组方式',
  groupings: { month: '按月', day: '按日', none: '不分组' },
  groupingHint: '网格按日期排序时有效。',
  columns: '列'
}
