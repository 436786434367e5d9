import { formatNumber } from '@shared/language/count'
import type { words as english } from '../words'

export const words: typeof english = {
  screens: 'Écrans',
  sideBar: 'Largeur de la barre latérale',
  shortcuts: 'Raccourcis clavier',
  nothingSelected: 'Rien n’est sélectionné',
  brokenTitle: 'Une erreur s’est produite',
  brokenHint:
    'Cette partie de la fenêtre n’a pas pu être affichée. Rien n’a été supprimé pour autant, votre sélection est intacte et une suppression en cours se poursuit.',
  selectedOf: (selected, total) =>
    `Sélection : ${formatNumber(selected)} sur ${formatNumber(total)}`,
  deletedOf: (deleted, total) => `Supprimés : ${formatNumber(deleted)} sur ${formatNumber(total)}`,
  pausedOf: (deleted, total) =>
    `En pause. Supprimés : ${formatNumber(deleted)} sur ${formatNumber(total)}`,
  endedOf: (deleted, total) =>
    `La suppression est terminée. Supprimés : ${formatNumber(deleted)} sur ${formatNumber(total)}`
}
