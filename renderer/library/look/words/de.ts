import type { words as english } from '../words'

export const words: typeof english = {
  size: 'Größe der Vorschaubilder',
  layout: 'Ansicht',
  layouts: { grid: 'Raster', list: 'Liste' },
  options: 'Darstellung',
  isWhole: 'Ganze Bilder zeigen',
  isWholeHint: 'Mit Rand, wo sie nicht quadratisch sind.',
  hasNames: 'Namen unter den Bildern',
  hasNamesHint: 'Im Raster.',
  grouping: 'Gruppieren nach',
  groupings: { month: 'Monat', day: 'Tag', none: 'Nichts' },
  groupingHint: 'Solange das Raster nach Datum sortiert ist.',
  columns: 'Spalten'
}
