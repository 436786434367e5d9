import { count } from '@shared/language/fr'
import type { words as english } from '../words'

export const words: typeof english = {
  alone: { uploads: 'Ce média', generated: 'Cette tâche' },
  besides: {
    uploads: (others) =>
      count(others, {
        one: (n) => `Ce média seulement : la sélection de ${n} média reste`,
        many: (n) => `Ce média seulement : la sélection de ${n} de médias reste`,
        other: (n) => `Ce média seulement : la sélection de ${n} médias reste`
      }),
    generated: (others) =>
      count(others, {
        one: (n) => `Cette tâche seulement : la sélection de ${n} tâche reste`,
        many: (n) => `Cette tâche seulement : la sélection de ${n} de tâches reste`,
        other: (n) => `Cette tâche seulement : la sélection de ${n} tâches reste`
      })
  },
  selected: {
    uploads: (value) =>
      count(value, {
        one: (n) => `${n} média sélectionné`,
        many: (n) => `${n} de médias sélectionnés`,
        other: (n) => `${n} médias sélectionnés`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `${n} tâche sélectionnée`,
        many: (n) => `${n} de tâches sélectionnées`,
        other: (n) => `${n} tâches sélectionnées`
      })
  },
  ofMonth: {
    uploads: (value) =>
      count(value, {
        one: (n) => `${n} média de ce mois`,
        many: (n) => `${n} de médias de ce mois`,
        other: (n) => `${n} médias de ce mois`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `${n} tâche de ce mois`,
        many: (n) => `${n} de tâches de ce mois`,
        other: (n) => `${n} tâches de ce mois`
      })
  },

  open: 'Ouvrir',
  select: 'Sélectionner',
  selectMonth: 'Sélectionner le mois',
  selectToHere: 'Sélectionner jusqu’ici',
  deselect: 'Désélectionner',
  deselectMonth: 'Désélectionner le mois',
  keep: 'Protéger',
  compare: 'Comparer',
  keepAll: {
    uploads: (value) =>
      count(value, {
        one: (n) => `Protéger ${n} média`,
        many: (n) => `Protéger ${n} de médias`,
        other: (n) => `Protéger ${n} médias`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `Protéger ${n} tâche`,
        many: (n) => `Protéger ${n} de tâches`,
        other: (n) => `Protéger ${n} tâches`
      })
  },
  unlock: 'Retirer la protection',
  copyName: 'Copier le nom',
  copyId: 'Copier l’ID',
  saveCopy: 'Enregistrer une copie…',
  saveCopies: {
    uploads: (value) =>
      count(value, {
        one: (n) => `Enregistrer une copie de ${n} média…`,
        many: (n) => `Enregistrer des copies de ${n} de médias…`,
        other: (n) => `Enregistrer des copies de ${n} médias…`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `Enregistrer des copies de ${n} tâche…`,
        many: (n) => `Enregistrer des copies de ${n} de tâches…`,
        other: (n) => `Enregistrer des copies de ${n} tâches…`
      })
  },
  showInFolder: 'Afficher dans le dossier',
  likeThis: 'Filtrer d’après cet exemple',
  likeType: 'Du même type',
  likeDay: 'Du même jour',
  likeMonth: 'De ce mois',
  deleteOne: {
    uploads: 'Supprimer ce média…',
    generated: 'Supprimer cette tâche…'
  },
  deleteAll: {
    uploads: (value) =>
      count(value, {
        one: (n) => `Supprimer ${n} média…`,
        many: (n) => `Supprimer ${n} de médias…`,
        other: (n) => `Supprimer ${n} médias…`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `Supprimer ${n} tâche…`,
        many: (n) => `Supprimer ${n} de tâches…`,
        other: (n) => `Supprimer ${n} tâches…`
      })
  }
}
