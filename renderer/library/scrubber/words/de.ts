import type { words as english } from '../words'

export const words: typeof english = { date: 'Datum' }
