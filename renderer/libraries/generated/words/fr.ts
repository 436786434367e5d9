// Long because every sentence has three plural forms in French.
import { ASSET_TYPES } from '@shared/asset'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/fr'
import { formatDay } from '../../../ui/format'
import { common } from '../../../ui/words/fr'
import { NO_PROMPT, worksOf } from '../task-words/fr'
import type { generatedWords as english } from '../words'

const library: (typeof english)['library'] = {
  grid: 'Tâches de création',
  search: 'Rechercher un prompt',
  unnamed: NO_PROMPT,
  byName: ['Prompt, de A à Z', 'Prompt, de Z à A'],
  howMany: (shown, all, isListing) => {
    const of = formatNumber(shown)
    if (isListing)
      return shown === all
        ? count(all, {
            one: (n) => `${n} tâche pour l’instant`,
            many: (n) => `${n} de tâches pour l’instant`,
            other: (n) => `${n} tâches pour l’instant`
          })
        : count(all, {
            one: (n) => `${of} sur ${n} tâche pour l’instant`,
            many: (n) => `${of} sur ${n} de tâches pour l’instant`,
            other: (n) => `${of} sur ${n} tâches pour l’instant`
          })
    return shown === all
      ? count(all, {
          one: (n) => `${n} tâche`,
          many: (n) => `${n} de tâches`,
          other: (n) => `${n} tâches`
        })
      : count(all, {
          one: (n) => `${of} sur ${n} tâche`,
          many: (n) => `${of} sur ${n} de tâches`,
          other: (n) => `${of} sur ${n} tâches`
        })
  },
  hiddenByLastFilter: (value, isListing) =>
    isListing
      ? count(value, {
          one: (n) =>
            `Le filtre de la dernière fois est toujours actif : ${n} tâche est masquée pour l’instant.`,
          many: (n) =>
            `Le filtre de la dernière fois est toujours actif : ${n} de tâches sont masquées pour l’instant.`,
          other: (n) =>
            `Le filtre de la dernière fois est toujours actif : ${n} tâches sont masquées pour l’instant.`
        })
      : count(value, {
          one: (n) => `Le filtre de la dernière fois est toujours actif : ${n} tâche est masquée.`,
          many: (n) =>
            `Le filtre de la dernière fois est toujours actif : ${n} de tâches sont masquées.`,
          other: (n) =>
            `Le filtre de la dernière fois est toujours actif : ${n} tâches sont masquées.`
        }),
  split: ({ works }) => worksOf(works),
  deleteSelected: ({ total, works }) =>
    count(
      total,
      works === 0
        ? {
            one: (n) => `Supprimer ${n} tâche`,
            many: (n) => `Supprimer ${n} de tâches`,
            other: (n) => `Supprimer ${n} tâches`
          }
        : {
            one: (n) => `Supprimer ${n} tâche, ${worksOf(works)}`,
            many: (n) => `Supprimer ${n} de tâches, ${worksOf(works)}`,
            other: (n) => `Supprimer ${n} tâches, ${worksOf(works)}`
          }
    ),
  keepListHint:
    'Protégez une tâche avec K, ou ouvrez-la et cliquez sur « Protéger » : elle ne peut pas être sélectionnée et aucune suppression ne la concerne. Chaque compte a sa propre liste, sur cet ordinateur.',
  keptCount: (value) =>
    count(value, {
      one: (n) => `${n} tâche protégée`,
      many: (n) => `${n} de tâches protégées`,
      other: (n) => `${n} tâches protégées`
    }),
  notListed:
    'Les tâches non chargées ne peuvent être ni sélectionnées ni supprimées. Rien n’a été supprimé.',
  checkingHint: 'Contrôle en cours. Les tâches déjà contrôlées peuvent être supprimées.',
  mayBeMore:
    'Le service ne montre peut-être pas tout. Aucune tâche n’a été retirée de cette liste.',
  doubt: {
    'broken-off': '',
    empty: 'Il n’a montré aucune tâche.',
    gap: 'Toutes les tâches n’ont pas pu être contrôlées : il en manque peut-être.',
    order: 'Toutes les tâches n’ont pas pu être contrôlées : les réponses se contredisent.',
    'one-way': 'Toutes les tâches n’ont pas pu être contrôlées.'
  },
  emptyTitle: (hadAny) => (hadAny ? 'Il ne reste aucune création' : 'Rien n’a été créé'),
  emptyHint:
    'Seul ce que Kling a créé pour vous figure ici. Les médias que vous avez téléversés se trouvent sous « Médias téléversés ».',
  noMatchHint:
    'Aucune tâche ne correspond à votre recherche ou à votre filtre. Les médias que vous avez téléversés se trouvent sous « Médias téléversés ».',
  showAll: 'Afficher toutes les créations',
  firstPage: 'Chargement de ce que Kling a créé…',
  selectNow: (listed) =>
    count(listed, {
      one: (n) => `Sélectionner ${n} tâche chargée jusqu’ici`,
      many: (n) => `Sélectionner les ${n} de tâches chargées jusqu’ici`,
      other: (n) => `Sélectionner les ${n} tâches chargées jusqu’ici`
    }),
  lostMeaning:
    'Rien n’est supprimé tant que vous n’avez pas continué sans la liste. Ses tâches ne sont alors plus protégées.',
  listedTwice: (repeats) =>
    count(repeats, {
      one: (n) => `${n} tâche figurait deux fois dans la liste et n’est affichée qu’une fois.`,
      many: (n) =>
        `${n} de tâches figuraient deux fois dans la liste et ne sont affichées qu’une fois.`,
      other: (n) =>
        `${n} tâches figuraient deux fois dans la liste et ne sont affichées qu’une fois.`
    }),
  notice: {
    leftOut: (value) =>
      count(value, {
        one: (n) => `${n} tâche a été écartée.`,
        many: (n) => `${n} de tâches ont été écartées.`,
        other: (n) => `${n} tâches ont été écartées.`
      }),
    unlocked: (value) =>
      count(value, {
        one: (n) => `${n} tâche n’est plus protégée.`,
        many: (n) => `${n} de tâches ne sont plus protégées.`,
        other: (n) => `${n} tâches ne sont plus protégées.`
      }),
    replaced: (value) =>
      count(value, {
        one: (n) =>
          `La sélection par glissement a remplacé la précédente : ${n} tâche a été désélectionnée.`,
        many: (n) =>
          `La sélection par glissement a remplacé la précédente : ${n} de tâches ont été désélectionnées.`,
        other: (n) =>
          `La sélection par glissement a remplacé la précédente : ${n} tâches ont été désélectionnées.`
      }),
    cleared: (value) =>
      count(value, {
        one: (n) => `${n} tâche a été désélectionnée.`,
        many: (n) => `${n} de tâches ont été désélectionnées.`,
        other: (n) => `${n} tâches ont été désélectionnées.`
      }),
    exported: (value) =>
      count(value, {
        one: (n) => `L’ID de ${n} tâche a été enregistré.`,
        many: (n) => `Les ID de ${n} de tâches ont été enregistrés.`,
        other: (n) => `Les ID de ${n} tâches ont été enregistrés.`
      }),
    kept: (value) =>
      count(value, {
        one: (n) => `${n} tâche est protégée.`,
        many: (n) => `${n} de tâches sont protégées.`,
        other: (n) => `${n} tâches sont protégées.`
      })
  }
}

const filter: (typeof english)['filter'] = {
  all: 'Toutes les créations',
  days: 'Date de création',
  unlockTitle: (kept) =>
    count(kept, {
      one: (n) => `Retirer la protection de ${n} tâche ?`,
      many: (n) => `Retirer la protection de ${n} de tâches ?`,
      other: (n) => `Retirer la protection de ${n} tâches ?`
    }),
  matches: (value) =>
    count(value, {
      one: (n) => `${n} tâche correspond`,
      many: (n) => `${n} de tâches correspondent`,
      other: (n) => `${n} tâches correspondent`
    }),
  empty: {
    kept: 'Aucune tâche protégée',
    'no-picture': 'Chaque tâche a une image',
    running: 'Rien n’est en cours',
    failed: 'Aucune tâche en échec',
    'several-works': 'Aucune tâche n’a de variations',
    'favourite-not-known': 'Pour chaque tâche, on sait si elle est un favori'
  }
}

const viewer: (typeof english)['viewer'] = {
  previous: 'Tâche précédente',
  next: 'Tâche suivante',
  gone: 'La tâche que vous regardiez n’est plus dans la bibliothèque. Voici la suivante.',
  unmatched: 'La tâche que vous regardiez ne correspond plus au filtre. Voici la suivante.',
  nothingLeft:
    'La tâche que vous regardiez n’est plus dans la bibliothèque, et il n’y a rien d’autre à afficher.'
}

const TASK_TYPES = {
  image: (n: string) => `images : ${n}`,
  video: (n: string) => `vidéos : ${n}`,
  audio: (n: string) => `audio : ${n}`,
  other: (n: string) => `autres fichiers : ${n}`
}

const deletion: (typeof english)['deletion'] = {
  title: ({ total, works }) =>
    total === 0
      ? 'Toute la sélection a été écartée'
      : count(
          total,
          works === 0
            ? {
                one: (n) => `Supprimer définitivement ${n} tâche ?`,
                many: (n) => `Supprimer définitivement ${n} de tâches ?`,
                other: (n) => `Supprimer définitivement ${n} tâches ?`
              }
            : {
                one: (n) => `Supprimer définitivement ${n} tâche avec ${worksOf(works)} ?`,
                many: (n) => `Supprimer définitivement ${n} de tâches avec ${worksOf(works)} ?`,
                other: (n) => `Supprimer définitivement ${n} tâches avec ${worksOf(works)} ?`
              }
        ),
  lead: ({ total, works }) => {
    if (total === 0) return 'En l’état, rien ne sera supprimé du compte ci-dessous.'
    if (works === 0)
      return count(total, {
        one: () =>
          'Cette tâche sera supprimée du compte ci-dessous, avec son prompt. Elle n’a aucune création.',
        many: () =>
          'Ces tâches seront supprimées du compte ci-dessous, avec leurs prompts. Elles n’ont aucune création.',
        other: () =>
          'Ces tâches seront supprimées du compte ci-dessous, avec leurs prompts. Elles n’ont aucune création.'
      })
    return count(total, {
      one: () =>
        'Cette tâche sera supprimée avec son prompt et toutes ses créations : chaque variation, pas seulement celle de son image.',
      many: () =>
        'Chaque tâche sera supprimée avec son prompt et toutes ses créations : chaque variation, pas seulement celle de son image.',
      other: () =>
        'Chaque tâche sera supprimée avec son prompt et toutes ses créations : chaque variation, pas seulement celle de son image.'
    })
  },
  waits: (total) =>
    count(total, {
      one: (n) => `La question concernant ${n} tâche est en attente. Rien n’a été supprimé.`,
      many: (n) => `La question concernant ${n} de tâches est en attente. Rien n’a été supprimé.`,
      other: (n) => `La question concernant ${n} tâches est en attente. Rien n’a été supprimé.`
    }),
  facts: ({ total, types, works }) => [
    [
      'Tâches',
      `${formatNumber(total)} (${common.list(
        ASSET_TYPES.map((type) => types[type] > 0 && TASK_TYPES[type](formatNumber(types[type])))
      )})`
    ],
    ['Créations', formatNumber(works)],
    ['Médias téléversés', 'restent : ce qui a servi à ces créations n’est pas touché']
  ],
  noFacts: 'Tâches',
  hidden: (value) =>
    count(value, {
      one: (n) => `${n} tâche ne correspond pas au filtre`,
      many: (n) => `${n} de tâches ne correspondent pas au filtre`,
      other: (n) => `${n} tâches ne correspondent pas au filtre`
    }),
  held: (value) =>
    count(value, {
      one: (n) => `${n} tâche dont un Élément ou une tâche en cours a besoin`,
      many: (n) => `${n} de tâches dont un Élément ou une tâche en cours a besoin`,
      other: (n) => `${n} tâches dont un Élément ou une tâche en cours a besoin`
    }),
  unsure: (value) =>
    count(value, {
      one: (n) => `${n} tâche dont on ignore si elle est un favori`,
      many: (n) => `${n} de tâches dont on ignore si elles sont des favoris`,
      other: (n) => `${n} tâches dont on ignore si elles sont des favoris`
    }),
  running: (value) =>
    count(value, {
      one: (n) => `${n} tâche en cours, jamais supprimée`,
      many: (n) => `${n} de tâches en cours, jamais supprimées`,
      other: (n) => `${n} tâches en cours, jamais supprimées`
    }),
  favourites: (value) =>
    count(value, {
      one: (n) => `${n} favori, jamais supprimé`,
      many: (n) => `${n} de favoris, jamais supprimés`,
      other: (n) => `${n} favoris, jamais supprimés`
    }),
  kept: (value) =>
    count(value, {
      one: (n) => `${n} tâche protégée, jamais supprimée`,
      many: (n) => `${n} de tâches protégées, jamais supprimées`,
      other: (n) => `${n} tâches protégées, jamais supprimées`
    }),
  unlisted: (value) =>
    count(value, {
      one: (n) => `${n} tâche n’existe peut-être plus. Actualisez pour le savoir.`,
      many: (n) => `${n} de tâches n’existent peut-être plus. Actualisez pour le savoir.`,
      other: (n) => `${n} tâches n’existent peut-être plus. Actualisez pour le savoir.`
    }),
  warning:
    'Cette action est irréversible. Ni Kling ni Kling Sweep ne peuvent récupérer les créations supprimées.',
  frozen: 'Tâches à supprimer',
  about: ({ createdAt, works }) =>
    works ? `${formatDay(createdAt)}, ${worksOf(works.length)}` : formatDay(createdAt),
  entries: 'Toutes les tâches de cette suppression',
  stoppedByUser: (notSent) =>
    notSent > 0
      ? 'Vous avez arrêté cette suppression. Les tâches non traitées sont intactes.'
      : 'Vous avez arrêté cette suppression. Toutes les tâches avaient alors déjà été transmises pour suppression.',
  stoppedMeaning: (notSent) =>
    notSent > 0
      ? 'La suppression s’est arrêtée là. Les tâches non traitées sont intactes.'
      : 'La suppression s’est arrêtée là. Toutes les tâches avaient alors déjà été transmises pour suppression.',
  unverified: {
    stopped:
      'Non vérifié : la suppression a pris fin avant que l’historique ne soit contrôlé pour ce qui est indiqué comme supprimé.',
    empty: 'Non vérifié : lors du contrôle, l’historique était vide, ce qui ne prouve rien.',
    unsteady:
      'Non vérifié : lors du contrôle de l’historique, les réponses du service se contredisaient.',
    shown:
      'Non vérifié : l’historique a de nouveau montré des tâches qui étaient indiquées comme supprimées.',
    unlistable:
      'Non vérifié : l’historique n’a pas pu être chargé entièrement pour contrôler ce qui est indiqué comme supprimé.',
    unwitnessed:
      'Non vérifié : les tâches indiquées comme supprimées n’ont pas pu être toutes contrôlées.',
    oldest:
      'Non vérifié : plus rien ne les montre, mais il ne reste rien de plus ancien auquel comparer les plus anciennes.'
  },
  nothingLeft:
    'Toutes les tâches que vous avez confirmées ont été transmises pour suppression. Rien de plus n’est envoyé tant que vous ne continuez pas.',
  someLeft: (left) =>
    count(left, {
      one: (n) =>
        `${n} tâche que vous avez confirmée n’a pas encore été supprimée. Rien n’est envoyé tant que vous ne continuez pas.`,
      many: (n) =>
        `${n} de tâches que vous avez confirmées n’ont pas encore été supprimées. Rien n’est envoyé tant que vous ne continuez pas.`,
      other: (n) =>
        `${n} tâches que vous avez confirmées n’ont pas encore été supprimées. Rien n’est envoyé tant que vous ne continuez pas.`
    }),
  unknownLeft: (unknown) =>
    count(unknown, {
      one: (n) =>
        `On ignore si ${n} tâche a été supprimée. Si vous continuez, ce point est d’abord contrôlé, et la tâche est supprimée si elle est encore présente.`,
      many: (n) =>
        `On ignore si ${n} de tâches ont été supprimées. Si vous continuez, ce point est d’abord contrôlé, et celles qui sont encore présentes sont supprimées.`,
      other: (n) =>
        `On ignore si ${n} tâches ont été supprimées. Si vous continuez, ce point est d’abord contrôlé, et celles qui sont encore présentes sont supprimées.`
    }),
  lookingUp: 'Contrôle de ce qu’il est advenu des tâches déjà transmises pour suppression…',
  historyHint:
    'Toutes les suppressions de tâches de ce compte, telles qu’enregistrées sur cet ordinateur.',
  historyEmptyTitle: 'Aucune tâche supprimée pour l’instant',
  historyEmptyHint:
    'Chaque tâche que vous supprimez est consignée ici, jusqu’à ce que vous effaciez l’historique.',
  damaged:
    'Des parties de cet enregistrement sont illisibles. Les tâches qui y figurent comptent comme étant au résultat inconnu.'
}

export const generatedWords: typeof english = { library, filter, viewer, deletion }
