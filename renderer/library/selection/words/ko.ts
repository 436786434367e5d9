import type { words as english } from '../words'

export const words: typeof english = {
  fromLast: '지난번부터 선택된 상태입니다.'
}
