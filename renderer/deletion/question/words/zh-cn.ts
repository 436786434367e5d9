import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  dates: '日期',
  span: (from, to) => `${from}至${to}`,
  showNotKnown: (value) => `显示用途不明的 ${formatNumber(value)} 个`,
  notKnownOnes: '将要删除，用途不明'
}
