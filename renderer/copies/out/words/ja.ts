import type { words as english } from '../words'

export const words: typeof english = {
  copyPicture: '画像をコピー',
  idle: '',
  busy: 'コピー中…',
  copied: '画像をコピーしました',
  failed: '画像をコピーできませんでした'
}
