import type { words as english } from '../words'

export const words: typeof english = {
  title: '비교',
  zoom: '모두 확대/축소',
  fit: '맞춤',
  smallOnly: '썸네일만 있음',
  noOriginal: '원본을 불러올 수 없었음'
}
