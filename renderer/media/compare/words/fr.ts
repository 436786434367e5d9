import type { words as english } from '../words'

export const words: typeof english = {
  title: 'Comparer',
  zoom: 'Zoom commun',
  fit: 'Ajuster',
  smallOnly: 'Petite image seulement',
  noOriginal: 'L’original n’a pas pu être chargé'
}
