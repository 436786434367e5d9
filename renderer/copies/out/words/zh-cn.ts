import type { words as english } from '../words'

export const words: typeof english = {
  copyPicture: '复制图片',
  idle: '',
  busy: '正在复制…',
  copied: '图片已复制',
  failed: '无法复制图片'
}
