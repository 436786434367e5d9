import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/fr'
import { inLocale } from '@shared/language/locale'
import { formatDay } from '../../ui/format'
import { common } from '../../ui/words/fr'
import { CLIP_DAYS, OLD_DAYS, SHORT_CLIP_MS } from '../kinds/plain'
import type { Reach } from '../kinds/suggestion'
import type { words as english, texts as englishTexts } from '../words'

const span = inLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
)

const SHORT_CLIP_S = SHORT_CLIP_MS / 1000

export const words: typeof english = {
  title: common.suggestions,
  against: 'Ce qui s’y oppose :',
  notThese: 'Pas ceux-ci',
  putAwayTitle: 'Ignorées',
  suggestAgain: 'Suggérer à nouveau',
  suggestAgainOf: (name) => `Suggérer à nouveau : ${name}`,
  undo: 'Annuler',
  looking: 'Recherche…',
  comparing: 'Comparaison des images',
  problem: 'Les suggestions que vous avez ignorées n’ont pas pu être lues ou enregistrées.',
  nothing: 'Rien à suggérer',
  nothingHint:
    'Les suggestions portent sur les doublons et sur les médias téléversés dont aucune utilisation n’a été trouvée.',
  nothingListed: 'Aucun média téléversé',
  nothingListedHint: 'Il n’y a encore rien à parcourir.',
  stillListing:
    'La bibliothèque est encore en cours de chargement : d’autres suggestions viendront peut-être ensuite.',
  partOnly:
    'Seule une partie de la bibliothèque est chargée. Les suggestions portent sur cette partie.',
  waiting: 'En attente de l’historique',
  withoutHistory:
    'Sans l’historique, on ne peut rien dire des utilisations. Ces suggestions portent sur les seuls médias téléversés.',
  name: {
    'same-file': 'Même fichier, téléversé à nouveau',
    'same-picture': 'Même image, téléversée à nouveau',
    smaller: 'Plus petits, à côté d’un meilleur',
    'no-picture': 'Sans image',
    'no-use': `Plus de ${OLD_DAYS} jours, aucune utilisation trouvée`,
    trials: 'Une journée d’essais',
    'short-clips': 'Clips courts, aucune utilisation trouvée'
  }
}

const UNKNOWN_USE = 'On ignore s’ils sont utilisés.'

export const texts: typeof englishTexts = {
  assets: (value) =>
    count(value, {
      one: (n) => `${n} média`,
      many: (n) => `${n} de médias`,
      other: (n) => `${n} médias`
    }),
  show: (value) => `Afficher (${formatNumber(value)})`,
  putAwayCount: (value) => `Ignorées : ${formatNumber(value)}`,
  cardName: ({ kind, count: value }) =>
    count(value, {
      one: (n) => `${words.name[kind]}, ${n} média`,
      many: (n) => `${words.name[kind]}, ${n} de médias`,
      other: (n) => `${words.name[kind]}, ${n} médias`
    }),
  summary: (value) =>
    value === 0
      ? 'Rien n’est sélectionné à votre place'
      : count(value, {
          one: (n) => `${n} suggestion, et rien n’est sélectionné à votre place`,
          many: (n) => `${n} de suggestions, et rien n’est sélectionné à votre place`,
          other: (n) => `${n} suggestions, et rien n’est sélectionné à votre place`
        }),
  wasPutAway: (kind, value) =>
    count(value, {
      one: (n) => `« ${words.name[kind]} » : ${n} média ne sera plus suggéré pour cette raison.`,
      many: (n) =>
        `« ${words.name[kind]} » : ${n} de médias ne seront plus suggérés pour cette raison.`,
      other: (n) =>
        `« ${words.name[kind]} » : ${n} médias ne seront plus suggérés pour cette raison.`
    }),
  trials: (when, uploads, others) =>
    `${formatNumber(uploads)} médias téléversés, ${when}. L’un est utilisé ; pour les autres, aucune utilisation n’a été trouvée. Ni protégés ni favoris : ${formatNumber(others)}.`,
  reasonFor({ kind, batch, count: value }, reach) {
    switch (kind) {
      case 'same-file':
        return 'Identiques, octet par octet, à un autre média téléversé. Il en reste un de chaque.'
      case 'same-picture':
        return 'La même image qu’un autre média téléversé. Il en reste un de chaque.'
      case 'smaller':
        return 'La même image qu’un autre média téléversé qui a plus de pixels. Le plus grand reste.'
      case 'no-picture':
        return 'Pour ces images et vidéos, Kling ne montre aucune image. Le téléversement a peut-être échoué.'
      case 'no-use':
        return reach?.backTo
          ? `Aucune utilisation trouvée dans une tâche, un Élément ou un avatar, en remontant jusqu’au ${formatDay(reach.backTo)}.`
          : 'Aucune utilisation trouvée dans une tâche, un Élément ou un avatar.'
      case 'trials':
        return batch === null
          ? ''
          : texts.trials(span().formatRange(batch.from, batch.to), batch.uploads, value)
      case 'short-clips':
        return reach?.backTo
          ? `Vidéos de moins de ${SHORT_CLIP_S} secondes, datant de plus de ${CLIP_DAYS} jours. Aucune utilisation trouvée, en remontant jusqu’au ${formatDay(reach.backTo)}.`
          : `Vidéos de moins de ${SHORT_CLIP_S} secondes, datant de plus de ${CLIP_DAYS} jours. Aucune utilisation trouvée.`
    }
  },
  against({ kind }, reach) {
    const unread = reach === null && UNKNOWN_USE
    switch (kind) {
      case 'same-file':
        return reach === null
          ? UNKNOWN_USE
          : 'À notre connaissance, rien. Ce dont une utilisation est connue a été écarté.'
      case 'same-picture':
        return common.sentences([
          'Les octets n’ont pas été comparés : la qualité peut différer.',
          unread
        ])
      case 'smaller':
        return common.sentences([
          'Le plus petit est peut-être voulu : un logo, un masque, une référence de style.',
          unread
        ])
      case 'no-picture':
        return common.sentences(['Le fichier lui-même est peut-être intact.', unread])
      case 'no-use':
        return 'Les tâches supprimées et les brouillons ne laissent aucune trace.'
      case 'trials':
        return 'Un lot est souvent la matière d’un travail qui n’a pas commencé.'
      case 'short-clips':
        return 'Les clips courts servent souvent de référence pour le mouvement.'
    }
  },
  leftOut: (value, all, reach) =>
    count(all, {
      one: (n) => `${leftOutWhy(reach)} Soit ${formatNumber(value)} sur ${n} média.`,
      many: (n) => `${leftOutWhy(reach)} Soit ${formatNumber(value)} sur ${n} de médias.`,
      other: (n) => `${leftOutWhy(reach)} Soit ${formatNumber(value)} sur ${n} médias.`
    })
}

const leftOutWhy = (reach: Reach | null): string =>
  reach === null
    ? 'Écarté de toute suggestion : ce qui est protégé ou favori, ce dont une utilisation est connue et ce qui n’existe peut-être plus.'
    : 'Écarté de toute suggestion : ce qui est protégé, favori ou utilisé, ce qui n’existe peut-être plus et ce dont l’utilisation n’est pas connue.'
