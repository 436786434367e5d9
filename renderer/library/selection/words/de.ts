import type { words as english } from '../words'

export const words: typeof english = {
  fromLast: 'Noch vom letzten Mal ausgewählt.'
}
