import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/fr'
import { common } from '../../ui/words/fr'
import type { words as english } from '../words'

export const words: typeof english = {
  close: common.close,
  select: 'Sélectionner',
  selected: 'Sélectionné',
  keep: common.keep,
  kept: 'Protégé',
  saveCopy: 'Enregistrer une copie',
  facts: common.details,
  name: common.name,
  type: common.type,
  pixels: 'Dimensions',
  duration: 'Durée',
  uploaded: 'Téléversé le',
  updated: 'Mis à jour le',
  id: 'ID',
  favourite: 'Favori sur Kling : jamais supprimé',
  copy: 'Copier l’ID',
  copied: 'Copié',
  notCopied: 'N’a pas pu être copié',
  unknown: 'inconnu',
  loading: 'Chargement de l’image…',
  tooLarge: 'Avec plus de 50 mégapixels, cette image est trop grande pour être ouverte.',
  tooLargeThumbnail:
    'Avec plus de 50 mégapixels, cette image est trop grande pour être ouverte. Sa miniature est affichée.',
  failed: 'L’image n’a pas pu être chargée.',
  playFailed: 'Ce fichier n’a pas pu être lu.',
  nothing: 'Il n’y a pas d’aperçu pour ce fichier.',
  strip: 'Ce qui est affiché',
  nothingSelected: 'Rien n’est sélectionné : X sélectionne ce qui est ouvert.',
  notSelected: (others) =>
    count(others, {
      one: (n) =>
        `Ce qui est ouvert n’est pas sélectionné ; ${n} autre l’est. Appuyez à nouveau sur Suppr pour que la suppression de cet autre vous soit demandée.`,
      many: (n) =>
        `Ce qui est ouvert n’est pas sélectionné ; ${n} d’autres le sont. Appuyez à nouveau sur Suppr pour que la suppression de ces autres vous soit demandée.`,
      other: (n) =>
        `Ce qui est ouvert n’est pas sélectionné ; ${n} autres le sont. Appuyez à nouveau sur Suppr pour que la suppression de ces ${n} autres vous soit demandée.`
    }),
  selectsOpen: 'X sélectionne ce qui est ouvert.',
  deleteElsewhere: 'Supprimez la sélection depuis la bibliothèque.',
  again: common.tryAgain,
  cache: 'Cache des miniatures',
  cacheHint:
    'Les miniatures en cache s’affichent tout de suite la fois suivante. Les moins récemment vues sont effacées en premier.',
  cacheLimit: 'Taille maximale',
  cacheUsed: 'Espace utilisé',
  clearCache: 'Vider le cache',
  clearing: 'Vidage…',
  cacheCleared: 'Le cache est vide.',
  cacheNotCleared:
    'Certaines miniatures n’ont pas pu être effacées. Elles occupent de l’espace, rien d’autre. Réessayez plus tard.',
  title: (name, day) => `${name}, ${day}`,
  place: (at, total) => `${formatNumber(at)} sur ${formatNumber(total)}`,
  pixelsOf: (width, height) => `${formatNumber(width)} × ${formatNumber(height)}`,
  usage: (megabytes, pictures) =>
    count(pictures, {
      one: (n) => `${formatNumber(megabytes)} Mo, ${n} miniature`,
      many: (n) => `${formatNumber(megabytes)} Mo, ${n} de miniatures`,
      other: (n) => `${formatNumber(megabytes)} Mo, ${n} miniatures`
    })
}
