import { common } from '../../../ui/words/fr'
import type { commandWords as englishCommands, keyWords as englishKeys } from '../words'

export const commandWords: typeof englishCommands = {
  library: common.library,
  history: common.history,
  settings: common.settings,
  shortcuts: 'Raccourcis clavier',
  palette: 'Trouver une commande, un filtre ou un compte',
  find: 'Rechercher dans les noms ou les prompts',
  refresh: 'Actualiser la bibliothèque',
  'select-all': 'Sélectionner tout ce qui est affiché',
  invert: 'Inverser la sélection',
  'clear-selection': 'Tout désélectionner',
  undo: 'Annuler le dernier changement de sélection ou de protection',
  redo: 'Rétablir le dernier changement de sélection ou de protection',
  delete: 'Supprimer la sélection (demande d’abord confirmation)',
  keep: 'Protéger ou retirer la protection : ce qui a le focus ; si c’est sélectionné, toute la sélection',
  compare: 'Comparer de deux à quatre médias sélectionnés',
  filter: 'Filtrer',
  'export-ids': 'Exporter les ID de la sélection…',
  'import-ids': 'Sélectionner d’après une liste d’ID…'
}

export const keyWords: typeof englishKeys = {
  command: 'Ctrl',
  shift: 'Maj',
  delete: 'Suppr',
  escape: 'Échap'
}
