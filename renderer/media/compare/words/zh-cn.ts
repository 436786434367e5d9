import type { words as english } from '../words'

export const words: typeof english = {
  title: '比较',
  zoom: '全部画面的缩放',
  fit: '适合窗口',
  smallOnly: '仅有缩略图',
  noOriginal: '无法加载原文件'
}
