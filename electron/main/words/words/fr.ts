import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/fr'
import type { words as english } from '../words'

export const words: typeof english = {
  product: 'Kling Sweep',
  cannotStart: 'Kling Sweep ne peut pas démarrer',
  file: 'Fichier',
  edit: 'Édition',
  view: 'Affichage',
  help: 'Aide',
  releases: 'Voir les versions…',
  settings: 'Paramètres…',
  undo: 'Annuler',
  redo: 'Rétablir',
  selectAll: 'Tout sélectionner',
  invert: 'Inverser la sélection',
  clearSelection: 'Tout désélectionner',
  deleteSelected: 'Supprimer la sélection…',
  find: 'Rechercher dans les noms ou les prompts',
  library: 'Bibliothèque',
  history: 'Historique',
  refresh: 'Actualiser la bibliothèque',
  filter: 'Filtrer…',
  keep: 'Protéger ou retirer la protection',
  compare: 'Comparer',
  exportIds: 'Exporter les ID…',
  importIds: 'Importer des ID…',
  shortcuts: 'Raccourcis clavier',
  palette: 'Commandes…',
  ended: 'Suppression terminée',
  roles: {
    about: 'À propos de Kling Sweep',
    services: 'Services',
    hide: 'Masquer Kling Sweep',
    hideOthers: 'Masquer les autres',
    unhide: 'Tout afficher',
    quit: 'Quitter Kling Sweep',
    exit: 'Quitter',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    resetZoom: 'Taille réelle',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    togglefullscreen: 'Activer ou désactiver le plein écran',
    window: 'Fenêtre',
    minimize: 'Réduire',
    zoom: 'Zoom',
    front: 'Tout ramener au premier plan',
    close: 'Fermer la fenêtre'
  },
  startFailed: (message) =>
    `${message}\n\nRien n’a été supprimé. Veuillez réessayer. En cas de nouvel échec, redémarrez d’abord votre ordinateur.`,
  title: (deleted, total) =>
    `Suppression : ${formatNumber(deleted)} sur ${formatNumber(total)} · Kling Sweep`,
  titlePaused: (deleted, total) =>
    `En pause, suppression : ${formatNumber(deleted)} sur ${formatNumber(total)} · Kling Sweep`,
  counts: {
    deleted: (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} supprimée`,
              many: (n) => `${n} supprimées`,
              other: (n) => `${n} supprimées`
            }
          : {
              one: (n) => `${n} supprimé`,
              many: (n) => `${n} supprimés`,
              other: (n) => `${n} supprimés`
            }
      ),
    refused: (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} refusée`,
              many: (n) => `${n} refusées`,
              other: (n) => `${n} refusées`
            }
          : {
              one: (n) => `${n} refusé`,
              many: (n) => `${n} refusés`,
              other: (n) => `${n} refusés`
            }
      ),
    'still-there': (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} encore présente`,
              many: (n) => `${n} encore présentes`,
              other: (n) => `${n} encore présentes`
            }
          : {
              one: (n) => `${n} encore présent`,
              many: (n) => `${n} encore présents`,
              other: (n) => `${n} encore présents`
            }
      ),
    unknown: (value) => `${formatNumber(value)} au résultat inconnu`,
    'not-sent': (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} non traitée`,
              many: (n) => `${n} non traitées`,
              other: (n) => `${n} non traitées`
            }
          : {
              one: (n) => `${n} non traité`,
              many: (n) => `${n} non traités`,
              other: (n) => `${n} non traités`
            }
      )
  },
  list: (parts) => parts.join(', ')
}
