import { count } from '@shared/language/fr'
import { words as accountWords } from '../../../accounts/words/fr'
import { common } from '../../../ui/words/fr'
import type { words as english, whyNotWords as englishWhyNot } from '../words'

export const words: typeof english = {
  title: 'Commandes',
  field: 'Rechercher commandes, filtres et comptes',
  nothing: 'Aucune commande, aucun filtre ni compte ne porte ce nom.',
  recent: 'Utilisées récemment',
  groups: {
    commands: 'Commandes',
    places: 'Aller à',
    filters: 'Filtres',
    settings: common.settings,
    accounts: 'Comptes'
  },
  savedFilter: 'Filtre enregistré',
  shownNow: 'Affiché actuellement',
  openNow: 'Ouvert actuellement',
  chosenNow: 'Choisi actuellement',
  library: common.library,
  accounts: 'Comptes et jetons…',
  token: 'Jeton',
  heldByRun: accountWords.held,
  found: (lines) =>
    count(lines, {
      one: (n) => `${n} ligne`,
      many: (n) => `${n} de lignes`,
      other: (n) => `${n} lignes`
    })
}

export const whyNotWords: typeof englishWhyNot = {
  elsewhere: 'Seulement dans la bibliothèque',
  running: 'Pas pendant une suppression',
  asking: 'Pas pendant la préparation d’une suppression',
  listing: 'La bibliothèque est en cours de chargement',
  offline: 'Pas tant que le service est inaccessible',
  'nothing-shown': 'Rien n’est affiché',
  'nothing-selected': 'Rien n’est sélectionné',
  'not-few': 'Sélectionnez-en d’abord de deux à quatre',
  'nothing-to-undo': 'Rien à annuler',
  'nothing-to-redo': 'Rien à rétablir',
  unchecked: 'Une partie de la sélection n’a pas encore été contrôlée',
  blocked: 'Le message au-dessus de la bibliothèque explique pourquoi'
}
