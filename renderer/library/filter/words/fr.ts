import { formatNumber } from '@shared/language/count'
import { common } from '../../../ui/words/fr'
import type {
  words as english,
  emptyWords as englishEmpty,
  valueWords as englishValues
} from '../words'

export const words: typeof english = {
  filter: 'Filtrer',
  filterOn: (on) => `Filtre ${formatNumber(on)}`,
  filters: 'Filtres',
  kinds: {
    type: common.type,
    age: 'Ancienneté',
    shape: 'Orientation',
    resolution: 'Résolution',
    duration: 'Durée',
    status: 'État',
    use: 'Utilisation',
    copy: 'Copie',
    model: 'Modèle',
    usedAsInput: 'Utilisation comme source'
  },
  useUnknown: 'On ne sait encore rien des utilisations.',
  from: 'Du',
  to: 'Au',
  daysReversed: '« Du » est postérieur à « Au » : rien ne peut correspondre.',
  clear: 'Effacer les filtres',
  done: 'Terminé',
  remove: (what) => `Retirer le filtre : ${what}`,
  removeOf: 'Retirer le filtre :',
  searchFor: (search) => `« ${search} »`,
  save: 'Enregistrer ce filtre…',
  rename: 'Renommer…',
  removeSaved: 'Retirer le filtre enregistré…',
  removeTitle: (name) => `Retirer le filtre enregistré « ${name} » ?`,
  removeLead: 'Il disparaît de la barre latérale. Ce qu’il affiche reste intact.',
  removeNow: 'Retirer',
  saveTitle: 'Enregistrer ce filtre',
  saveLead:
    'Il apparaît dans la barre latérale sous « Faire le ménage ». L’ouvrir affiche ce qui correspond à ce moment-là et ne sélectionne rien.',
  renameTitle: 'Renommer ce filtre',
  name: common.name,
  taken: 'Un filtre de ce nom existe déjà.',
  saveNow: 'Enregistrer',
  cancel: common.cancel,
  full: 'Aucun autre filtre ne peut être enregistré. Retirez-en un d’abord.',
  notSaved: 'Vos filtres enregistrés sont inchangés.',
  unlockLead:
    'La protection est alors retirée : la sélection et la suppression redeviennent possibles.',
  unlock: 'Retirer la protection',
  unlockShown: (kept) => `Retirer toutes les protections (${formatNumber(kept)})`,
  dismiss: common.close,
  filtered: 'Vue filtrée',
  until: (day) => `Jusqu’au ${day}`,
  since: (day) => `À partir du ${day}`,
  between: (from, to) => `${from} – ${to}`
}

export const valueWords: typeof englishValues = {
  image: 'Images',
  video: 'Vidéos',
  audio: 'Audio',
  other: 'Autres fichiers',
  'older-30': 'Plus de 30 jours',
  'older-90': 'Plus de 90 jours',
  'older-180': 'Plus de 180 jours',
  'older-365': 'Plus d’un an',
  landscape: 'Format paysage',
  portrait: 'Format portrait',
  square: 'Format carré',
  'below-720p': 'Moins de 720p',
  '720p': '720p',
  '1080p': '1080p',
  '1440p': '1440p et plus',
  'up-to-5s': 'Jusqu’à 5 s',
  'up-to-10s': '6 à 10 s',
  'up-to-30s': '11 à 30 s',
  'over-30s': 'Plus de 30 s',
  favourite: 'Favoris',
  kept: common.kept,
  selected: 'Sélection',
  'no-picture': 'Sans image',
  these: 'À examiner',
  used: 'Utilisation trouvée',
  'no-use': 'Aucune utilisation trouvée',
  'use-not-known': 'Utilisation non connue',
  'copy-saved': 'Copie enregistrée',
  'no-copy': 'Aucune copie enregistrée',
  'favourite-not-known': 'Statut de favori non connu',
  running: 'En cours',
  failed: 'Échecs',
  'several-works': 'Avec variations'
}

export const emptyWords: typeof englishEmpty = {
  favourite: 'Aucun favori',
  selected: 'Rien n’est sélectionné',
  'older-30': 'Rien ne date de plus de 30 jours',
  'older-90': 'Rien ne date de plus de 90 jours',
  'older-180': 'Rien ne date de plus de 180 jours',
  'older-365': 'Rien ne date de plus d’un an'
}
