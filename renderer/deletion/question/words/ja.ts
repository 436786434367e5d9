import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  dates: '期間',
  span: (from, to) => `${from} ～ ${to}`,
  showNotKnown: (value) => `使用状況が不明な ${formatNumber(value)} 件を表示`,
  notKnownOnes: '削除対象のうち使用状況が不明なもの'
}
