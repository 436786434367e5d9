import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  dates: 'Dates',
  span: (from, to) => `du ${from} au ${to}`,
  showNotKnown: (value) => `Afficher ce dont l’utilisation est inconnue (${formatNumber(value)})`,
  notKnownOnes: 'À supprimer, utilisations inconnues'
}
