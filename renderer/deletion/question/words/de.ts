import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  dates: 'Zeitraum',
  span: (from, to) => `${from} bis ${to}`,
  showNotKnown: (value) => `Mit unbekannter Verwendung anzeigen (${formatNumber(value)})`,
  notKnownOnes: 'Zu löschen, Verwendung unbekannt'
}
