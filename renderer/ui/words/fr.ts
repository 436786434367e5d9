import type { common as english } from '../words'

export const common: typeof english = {
  close: 'Fermer',
  details: 'Détails',
  cancel: 'Annuler',
  tryAgain: 'Réessayer',
  opening: 'Ouverture…',
  checking: 'Contrôle en cours…',
  library: 'Bibliothèque',
  uploads: 'Médias téléversés',
  generated: 'Créations',
  suggestions: 'Suggestions',
  duplicates: 'Doublons',
  history: 'Historique',
  settings: 'Paramètres',
  account: 'Compte',
  type: 'Type',
  name: 'Nom',
  keep: 'Protéger',
  kept: 'Protégés',
  exportIds: 'Exporter les ID…',
  importIds: 'Importer des ID…',
  noDate: 'date inconnue',
  noDateHeading: 'Date inconnue',
  sentences: (parts) => parts.filter(Boolean).join(' '),
  list: (parts) => parts.filter(Boolean).join(', ')
}
