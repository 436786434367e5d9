import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/fr'
import type { words as english } from '../words'

export const words: typeof english = {
  copies: 'Copies',
  deletions: 'Suppressions',
  tabs: 'Historique des',
  hint: 'Fichiers que Kling Sweep a enregistrés pour ce compte, dans un dossier à vous. L’application ne supprime jamais rien ici.',
  emptyTitle: 'Aucune copie pour l’instant',
  emptyHint:
    'Sélectionnez quelque chose dans la bibliothèque et choisissez « Enregistrer des copies… ».',
  failed: 'Les copies n’ont pas pu être lues. Rien n’a changé sur Kling.',
  check: 'Contrôler les copies',
  checkHint: 'Relit chaque fichier et le compare à ce qui a été enregistré.',
  checking: 'Contrôle des copies',
  stop: 'Arrêter',
  showFolder: 'Afficher le dossier',
  showInFolder: 'Afficher dans le dossier',
  change: 'Changer…',
  search: 'Rechercher par nom ou ID',
  shownOf: (found, total) => `${formatNumber(found)} sur ${formatNumber(total)}`,
  runningNow: (proved) =>
    count(proved, {
      one: (n) =>
        `Une suppression est en cours ; ${n} copie enregistrée jusqu’ici. Elle figurera ici à la fin.`,
      many: (n) =>
        `Une suppression est en cours ; ${n} de copies enregistrées jusqu’ici. Elles figureront ici à la fin.`,
      other: (n) =>
        `Une suppression est en cours ; ${n} copies enregistrées jusqu’ici. Elles figureront ici à la fin.`
    }),
  runNow: (deleted, total) =>
    `Une suppression est en cours et en est à ${formatNumber(deleted)} sur ${formatNumber(total)}. Elle figurera ici à la fin.`,
  list: 'Copies enregistrées',
  viewer: 'Copie',
  saveAgain: 'Enregistrer à nouveau',
  prompts: 'Enregistrer aussi les prompts',
  promptsHint: 'Dans manifest.jsonl, pour les créations enregistrées à partir de maintenant.',
  clean: 'sans filigrane',
  asShown: 'telle qu’affichée sur Kling',
  holds: (copies, bytes, folder) =>
    count(copies, {
      one: (n) => `${n} copie, ${bytes}, dans « ${folder} »`,
      many: (n) => `${n} de copies, ${bytes}, dans « ${folder} »`,
      other: (n) => `${n} copies, ${bytes}, dans « ${folder} »`
    }),
  found: {
    whole: (value) =>
      count(value, {
        one: (n) => `${n} intacte`,
        many: (n) => `${n} intactes`,
        other: (n) => `${n} intactes`
      }),
    missing: (value) =>
      count(value, {
        one: (n) => `${n} absente`,
        many: (n) => `${n} absentes`,
        other: (n) => `${n} absentes`
      }),
    altered: (value) =>
      count(value, {
        one: (n) => `${n} modifiée`,
        many: (n) => `${n} modifiées`,
        other: (n) => `${n} modifiées`
      }),
    unreadable: (value) =>
      count(value, {
        one: (n) => `${n} illisible`,
        many: (n) => `${n} illisibles`,
        other: (n) => `${n} illisibles`
      }),
    others: (value) =>
      count(value, {
        one: (n) => `${n} autre fichier, laissé tel quel`,
        many: (n) => `${n} d’autres fichiers, laissés tels quels`,
        other: (n) => `${n} autres fichiers, laissés tels quels`
      })
  },
  checked: (found) => `Contrôle terminé : ${found}.`,
  checkedOf: (done, total, found) =>
    `Contrôle de ${formatNumber(done)} sur ${formatNumber(total)} : ${found}.`,
  stoppedAfter: (done, total, found) =>
    `Contrôle arrêté après ${formatNumber(done)} sur ${formatNumber(total)} : ${found}.`,
  copy: {
    missing: 'Absente : le fichier n’est pas dans le dossier',
    altered: 'Modifiée : le fichier n’est pas ce qui a été enregistré',
    whole: (time, bytes) => `Intacte, relue le ${time}, ${bytes}`,
    saved: (day, bytes) => `Copie enregistrée le ${day}, ${bytes}`,
    savedOn: (day) => `Copie enregistrée le ${day}`
  }
}
