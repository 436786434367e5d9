import type { words as english } from '../words'

export const words: typeof english = {
  fromLast: '前回から選択されたままです。'
}
