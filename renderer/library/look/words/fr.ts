import type { words as english } from '../words'

export const words: typeof english = {
  size: 'Taille des miniatures',
  layout: 'Affichage',
  layouts: { grid: 'Grille', list: 'Liste' },
  options: 'Options d’affichage',
  isWhole: 'Afficher les images entières',
  isWholeHint: 'Avec de la place autour si elles ne sont pas carrées.',
  hasNames: 'Noms sous les images',
  hasNamesHint: 'Dans la grille.',
  grouping: 'Grouper par',
  groupings: { month: 'Mois', day: 'Jour', none: 'Aucun groupe' },
  groupingHint: 'Quand la grille est triée par date.',
  columns: 'Colonnes'
}
