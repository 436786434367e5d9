import type { words as english } from '../words'

export const words: typeof english = {
  title: 'Vergleichen',
  zoom: 'Vergrößerung aller Bilder',
  fit: 'Einpassen',
  smallOnly: 'Nur das kleine Bild',
  noOriginal: 'Das Original konnte nicht geladen werden'
}
