import type { words as english } from '../words'

export const words: typeof english = {
  size: 'サムネイルのサイズ',
  layout: '表示',
  layouts: { grid: 'グリッド', list: 'リスト' },
  options: '表示オプション',
  isWhole: '画像全体を表示',
  isWholeHint: '正方形でない画像には余白ができます。',
  hasNames: '画像の下に名前を表示',
  hasNamesHint: 'グリッド表示の場合。',
  grouping: 'グループ分け',
  groupings: { month: '月', day: '日', none: 'なし' },
  groupingHint: 'グリッドを日付順に並べている場合。',
  columns: '列'
}
