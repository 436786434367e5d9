import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  dates: '日期',
  span: (from, to) => `${from}至${to}`,
  showNotKnown: (value) => `显示使用情况未知的 ${formatNumber(value)} 个`,
  notKnownOnes: '将要删除，使用情况未知'
}
