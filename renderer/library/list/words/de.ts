import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/de'
import { NO_USE_FOUND, USED } from '../../catalog/uses'
import type { words as english } from '../words'

const shared = {
  type: 'Typ',
  model: 'Modell',
  works: 'Werke',
  pixels: 'Abmessungen',
  duration: 'Dauer',
  uses: 'Verwendet in',
  copy: 'Kopie'
}

const headings = {
  uploads: { ...shared, name: 'Name', date: 'Hochgeladen' },
  generated: { ...shared, name: 'Prompt', date: 'Erstellt' }
}

export const words: typeof english = {
  heading: (column, kind) => headings[kind][column],
  picture: 'Bild',
  marks: 'Auswahl',
  selectAll: 'Alles auswählen',
  width: (heading) => `Breite von „${heading}“`,
  size: (width, height) => `${formatNumber(width)} × ${formatNumber(height)}`,
  uses: (uses) => {
    if (uses > USED)
      return count(uses - USED, {
        one: (n) => `${n} Generierung`,
        other: (n) => `${n} Generierungen`
      })
    if (uses === USED) return 'verwendet'
    return uses === NO_USE_FOUND ? 'keine Verwendung gefunden' : 'nicht bekannt'
  },
  copies: ['', 'gesichert', 'fehlt oder verändert', 'nicht nachgewiesen']
}
