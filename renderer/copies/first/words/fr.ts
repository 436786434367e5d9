import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/fr'
import { words as copiesWords } from '../../words/fr'
import type { words as english } from '../words'

export const words: typeof english = {
  first: 'Enregistrer d’abord des copies',
  off: 'Kling n’a pas de corbeille : sans copie sur votre disque, il ne reste rien. Et certains fichiers ne peuvent pas être téléversés à nouveau sur Kling.',
  choose: 'Choisir un dossier…',
  change: 'Changer…',
  noFolder: 'Aucun dossier n’a encore été choisi.',
  estimating: 'Examen de ce qui est déjà enregistré…',
  into: (folder) => `Dans « ${folder} ». Seul ce qui a été relu intact est supprimé.`,
  saving: 'Enregistrement des copies',
  unproved: 'Copies qui n’ont pas pu être vérifiées',
  showCopies: 'Afficher les copies',
  listsMeaning:
    'Les copies ont été relues intactes avant toute suppression. Seules les listes à côté d’elles, manifest.jsonl et SHA256SUMS, sont peut-être incomplètes.',
  estimate: {
    saved: (value) =>
      count(value, {
        one: (n) => `${n} déjà enregistrée`,
        many: (n) => `${n} déjà enregistrées`,
        other: (n) => `${n} déjà enregistrées`
      }),
    toFetch: (value, bytes) => `${formatNumber(value)} à enregistrer, environ ${bytes}`,
    toFetchUnknown: (value) => `${formatNumber(value)} à enregistrer, taille non connue`,
    nothing: 'Rien à enregistrer.',
    sentence: (facts) => `${facts}.`,
    free: (bytes) => `${bytes} libres sur le disque.`
  },
  noRoom: (bytes) =>
    `Il manque ${bytes} d’espace sur le disque. Libérez de l’espace ou choisissez un autre dossier.`,
  notTaken: {
    sentence: (value, facts) =>
      `D’après ce que l’on sait maintenant, Kling n’accepterait pas de nouveau ${formatNumber(value)} de ces fichiers : ${facts}.`,
    type: (value, types) => `${formatNumber(value)} à cause du type (${types})`,
    bytes: (value) => `${formatNumber(value)} à cause de la taille du fichier`,
    sides: (value) => `${formatNumber(value)} par manque de pixels`,
    duration: (value) => `${formatNumber(value)} à cause de la durée`
  },
  lanes: {
    deleted: (deleted, total) => `Supprimés : ${formatNumber(deleted)} sur ${formatNumber(total)}`,
    proved: (value) =>
      count(value, {
        one: (n) => `${n} copie vérifiée`,
        many: (n) => `${n} de copies vérifiées`,
        other: (n) => `${n} copies vérifiées`
      }),
    next: (value) =>
      count(value, {
        one: (n) => `${n} média à copie vérifiée, prochain à supprimer`,
        many: (n) => `${n} de médias à copie vérifiée, prochains à supprimer`,
        other: (n) => `${n} médias à copie vérifiée, prochains à supprimer`
      }),
    toSave: (value) => `Encore à enregistrer : ${formatNumber(value)}`,
    aside: (value) =>
      count(value, {
        one: (n) => `${n} mis de côté : copie non vérifiée`,
        many: (n) => `${n} mis de côté : copies non vérifiées`,
        other: (n) => `${n} mis de côté : copies non vérifiées`
      })
  },
  unprovedTitle: (value) =>
    count(value, {
      one: (n) => `${n} non supprimé : sa copie n’a pas pu être vérifiée`,
      many: (n) => `${n} non supprimés : leurs copies n’ont pas pu être vérifiées`,
      other: (n) => `${n} non supprimés : leurs copies n’ont pas pu être vérifiées`
    }),
  untouched: (value) =>
    count(value, {
      one: () => 'Il est intact sur Kling.',
      many: () => 'Ils sont intacts sur Kling.',
      other: () => 'Ils sont intacts sur Kling.'
    }),
  readBack: (deleted) =>
    count(deleted, {
      one: (n) => `Pour ${n} supprimé : la copie a été relue intacte avant la suppression.`,
      many: (n) =>
        `Pour les ${n} supprimés : les copies ont été relues intactes avant la suppression.`,
      other: (n) =>
        `Pour les ${n} supprimés : les copies ont été relues intactes avant la suppression.`
    }),
  notDeleted: (why) => `Non supprimé : ${copiesWords.unproved(why)}`,
  copyProved: 'Copie vérifiée.',
  stillThereEmpty:
    'Encore présente : la bibliothèque la montre toujours. Elle n’a aucune création, et Kling n’y trouve peut-être rien à supprimer.',
  workProved: {
    clean: 'Copie vérifiée, sans filigrane.',
    partly: 'Copie vérifiée, en partie sans filigrane.',
    asShown: 'Copie vérifiée, telle qu’affichée sur Kling.'
  }
}
