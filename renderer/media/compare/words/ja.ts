import type { words as english } from '../words'

export const words: typeof english = {
  title: '比較',
  zoom: 'すべての拡大・縮小',
  fit: '全体',
  smallOnly: 'サムネイルのみ',
  noOriginal: 'オリジナルを読み込めませんでした'
}
