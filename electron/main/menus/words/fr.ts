import { count } from '@shared/language/fr'
import type { words as english } from '../words'

export const words: typeof english = {
  alone: { uploads: 'Ce média', generated: 'Cette tâche' },
  besides: {
    uploads: (others) =>
      count(others, {
        one: (n) => `Ce média seulement : la sélection de ${n} média reste`,
        other: (n) => `Ce média seulement : la sélection de ${n} médias reste`
      }),
    generated: (others) =>
      count(others, {
        one: (n) => `Cette tâche seulement : la sélection de ${n} tâche reste`,
        other: (n) => `Cette tâche seulement : la sélection de ${n} tâches reste`
      })
  },
  selected: {
    uploads: (value) =>
      count(value, {
        one: (n) => `${n} média sélectionné`,
        other: (n) => `${n} médias sélectionnés`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `${n} tâche sélectionnée`,
        other: (n) => `${n} tâches sélectionnées`
      })
  },
  ofMonth: {
    uploads: (value) =>
      count(value, { one: (n) => `${n} média de ce mois`, other: (n) => `${n} médias de ce mois` }),
    generated: (value) =>
      count(value, { one: (n) => `${n} tâche de ce mois`, other: (n) => `${n} tâches de ce mois` })
  },

  open: 'Ouvrir',
  select: 'Sélectionner',
  selectMonth: 'Sélectionner le mois',
  selectToHere: 'Sélectionner jusqu’ici',
  deselect: 'Désélectionner',
  deselectMonth: 'Désélectionner le mois',
  keep: 'Protéger',
  keepAll: {
    uploads: (value) =>
      count(value, { one: (n) => `Protéger ${n} média`, other: (n) => `Protéger ${n} médias` }),
    generated: (value) =>
      count(value, { one: (n) => `Protéger ${n} tâche`, other: (n) => `Protéger ${n} tâches` })
  },
  unlock: 'Retirer la protection',
  copyName: 'Copier le nom',
  copyId: 'Copier l’ID',
  saveCopy: 'Enregistrer une copie…',
  saveCopies: {
    uploads: (value) =>
      count(value, {
        one: (n) => `Enregistrer une copie de ${n} média…`,
        other: (n) => `Enregistrer des copies de ${n} médias…`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `Enregistrer des copies de ${n} tâche…`,
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
      count(value, { one: (n) => `Supprimer ${n} média…`, other: (n) => `Supprimer ${n} médias…` }),
    generated: (value) =>
      count(value, { one: (n) => `Supprimer ${n} tâche…`, other: (n) => `Supprimer ${n} tâches…` })
  }
}
