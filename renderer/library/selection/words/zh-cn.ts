import type { words as english } from '../words'

export const words: typeof english = {
  fromLast: '上次所选，仍保持选中。'
}
