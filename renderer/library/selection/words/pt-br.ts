import type { words as english } from '../words'

export const words: typeof english = {
  fromLast: 'Ainda selecionado desde a última vez.'
}
