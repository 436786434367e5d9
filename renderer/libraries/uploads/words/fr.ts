import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/fr'
import { splitByType } from '../../../library/words'
import { words as libraryWords } from '../../../library/words/fr'
import { formatDay } from '../../../ui/format'
import type { uploadsWords as english } from '../words'

const library: (typeof english)['library'] = {
  grid: 'Médias téléversés',
  search: 'Rechercher par nom',
  unnamed: libraryWords.unnamed,
  byName: ['Nom, de A à Z', 'Nom, de Z à A'],
  howMany: (shown, all, isListing) => {
    const of = formatNumber(shown)
    if (isListing)
      return shown === all
        ? count(all, {
            one: (n) => `${n} média pour l’instant`,
            many: (n) => `${n} de médias pour l’instant`,
            other: (n) => `${n} médias pour l’instant`
          })
        : count(all, {
            one: (n) => `${of} sur ${n} média pour l’instant`,
            many: (n) => `${of} sur ${n} de médias pour l’instant`,
            other: (n) => `${of} sur ${n} médias pour l’instant`
          })
    return shown === all
      ? count(all, {
          one: (n) => `${n} média`,
          many: (n) => `${n} de médias`,
          other: (n) => `${n} médias`
        })
      : count(all, {
          one: (n) => `${of} sur ${n} média`,
          many: (n) => `${of} sur ${n} de médias`,
          other: (n) => `${of} sur ${n} médias`
        })
  },
  hiddenByLastFilter: (value, isListing) =>
    isListing
      ? count(value, {
          one: (n) =>
            `Le filtre de la dernière fois est toujours actif : ${n} média est masqué pour l’instant.`,
          many: (n) =>
            `Le filtre de la dernière fois est toujours actif : ${n} de médias sont masqués pour l’instant.`,
          other: (n) =>
            `Le filtre de la dernière fois est toujours actif : ${n} médias sont masqués pour l’instant.`
        })
      : count(value, {
          one: (n) => `Le filtre de la dernière fois est toujours actif : ${n} média est masqué.`,
          many: (n) =>
            `Le filtre de la dernière fois est toujours actif : ${n} de médias sont masqués.`,
          other: (n) =>
            `Le filtre de la dernière fois est toujours actif : ${n} médias sont masqués.`
        }),
  split: ({ types }) => splitByType(types),
  deleteSelected: ({ total }) =>
    count(total, {
      one: (n) => `Supprimer ${n} média`,
      many: (n) => `Supprimer ${n} de médias`,
      other: (n) => `Supprimer ${n} médias`
    }),
  keepListHint:
    'Protégez un média avec K, ou ouvrez-le et cliquez sur « Protéger » : il ne peut pas être sélectionné et aucune suppression ne le concerne. Chaque compte a sa propre liste, sur cet ordinateur.',
  keptCount: (value) =>
    count(value, {
      one: (n) => `${n} média protégé`,
      many: (n) => `${n} de médias protégés`,
      other: (n) => `${n} médias protégés`
    }),
  notListed:
    'Les médias non chargés ne peuvent être ni sélectionnés ni supprimés. Rien n’a été supprimé.',
  checkingHint: 'Contrôle en cours. Les médias déjà contrôlés peuvent être supprimés.',
  mayBeMore: 'Le service ne montre peut-être pas tout. Aucun média n’a été retiré de cette liste.',
  doubt: {
    'broken-off': '',
    empty: 'Il n’a montré aucun média.',
    gap: 'Tous les médias n’ont pas pu être contrôlés : il en manque peut-être.',
    order: 'Tous les médias n’ont pas pu être contrôlés : les réponses se contredisent.',
    'one-way': 'Tous les médias n’ont pas pu être contrôlés.'
  },
  emptyTitle: (hadAny) => (hadAny ? 'Plus aucun média téléversé' : 'Aucun média téléversé'),
  emptyHint:
    'Seuls les médias téléversés figurent ici. Ce que Kling a créé pour vous se trouve sous « Créations ».',
  noMatchHint:
    'Aucun média téléversé ne correspond à votre recherche ou à votre filtre. Ce que Kling a créé se trouve sous « Créations ».',
  showAll: 'Afficher tous les médias téléversés',
  firstPage: 'Chargement de vos médias téléversés…',
  selectNow: (listed) =>
    count(listed, {
      one: (n) => `Sélectionner ${n} média chargé jusqu’ici`,
      many: (n) => `Sélectionner les ${n} de médias chargés jusqu’ici`,
      other: (n) => `Sélectionner les ${n} médias chargés jusqu’ici`
    }),
  lostMeaning:
    'Rien n’est supprimé tant que vous n’avez pas continué sans la liste. Ses médias ne sont alors plus protégés.',
  listedTwice: (repeats) =>
    count(repeats, {
      one: (n) => `${n} média figurait deux fois dans la liste et n’est affiché qu’une fois.`,
      many: (n) =>
        `${n} de médias figuraient deux fois dans la liste et ne sont affichés qu’une fois.`,
      other: (n) =>
        `${n} médias figuraient deux fois dans la liste et ne sont affichés qu’une fois.`
    }),
  notice: {
    leftOut: (value) =>
      count(value, {
        one: (n) => `${n} média a été écarté.`,
        many: (n) => `${n} de médias ont été écartés.`,
        other: (n) => `${n} médias ont été écartés.`
      }),
    unlocked: (value) =>
      count(value, {
        one: (n) => `${n} média n’est plus protégé.`,
        many: (n) => `${n} de médias ne sont plus protégés.`,
        other: (n) => `${n} médias ne sont plus protégés.`
      }),
    replaced: (value) =>
      count(value, {
        one: (n) =>
          `La sélection par glissement a remplacé la précédente : ${n} média a été désélectionné.`,
        many: (n) =>
          `La sélection par glissement a remplacé la précédente : ${n} de médias ont été désélectionnés.`,
        other: (n) =>
          `La sélection par glissement a remplacé la précédente : ${n} médias ont été désélectionnés.`
      }),
    cleared: (value) =>
      count(value, {
        one: (n) => `${n} média a été désélectionné.`,
        many: (n) => `${n} de médias ont été désélectionnés.`,
        other: (n) => `${n} médias ont été désélectionnés.`
      }),
    exported: (value) =>
      count(value, {
        one: (n) => `L’ID de ${n} média a été enregistré.`,
        many: (n) => `Les ID de ${n} de médias ont été enregistrés.`,
        other: (n) => `Les ID de ${n} médias ont été enregistrés.`
      }),
    kept: (value) =>
      count(value, {
        one: (n) => `${n} média est protégé.`,
        many: (n) => `${n} de médias sont protégés.`,
        other: (n) => `${n} médias sont protégés.`
      })
  }
}

const filter: (typeof english)['filter'] = {
  all: 'Tous les médias',
  days: 'Date de téléversement',
  unlockTitle: (kept) =>
    count(kept, {
      one: (n) => `Retirer la protection de ${n} média ?`,
      many: (n) => `Retirer la protection de ${n} de médias ?`,
      other: (n) => `Retirer la protection de ${n} médias ?`
    }),
  matches: (value) =>
    count(value, {
      one: (n) => `${n} média correspond`,
      many: (n) => `${n} de médias correspondent`,
      other: (n) => `${n} médias correspondent`
    }),
  empty: {
    kept: 'Aucun média protégé',
    'no-picture': 'Chaque média a une image'
  }
}

const viewer: (typeof english)['viewer'] = {
  previous: 'Média précédent',
  next: 'Média suivant',
  gone: 'Le média que vous regardiez n’est plus dans la bibliothèque. Voici le suivant.',
  unmatched: 'Le média que vous regardiez ne correspond plus au filtre. Voici le suivant.',
  nothingLeft:
    'Le média que vous regardiez n’est plus dans la bibliothèque, et il n’y a rien d’autre à afficher.'
}

const deletion: (typeof english)['deletion'] = {
  title: ({ total }) =>
    total === 0
      ? 'Toute la sélection a été écartée'
      : count(total, {
          one: (n) => `Supprimer définitivement ${n} média ?`,
          many: (n) => `Supprimer définitivement ${n} de médias ?`,
          other: (n) => `Supprimer définitivement ${n} médias ?`
        }),
  lead: ({ total }) => {
    if (total === 0) return 'En l’état, rien ne sera supprimé du compte ci-dessous.'
    return count(total, {
      one: () =>
        'Ce média sera supprimé du compte ci-dessous. Ce qui a été créé à partir de lui n’est pas supprimé.',
      many: () =>
        'Ces médias seront supprimés du compte ci-dessous. Ce qui a été créé à partir d’eux n’est pas supprimé.',
      other: () =>
        'Ces médias seront supprimés du compte ci-dessous. Ce qui a été créé à partir d’eux n’est pas supprimé.'
    })
  },
  waits: (total) =>
    count(total, {
      one: (n) => `La question concernant ${n} média est en attente. Rien n’a été supprimé.`,
      many: (n) => `La question concernant ${n} de médias est en attente. Rien n’a été supprimé.`,
      other: (n) => `La question concernant ${n} médias est en attente. Rien n’a été supprimé.`
    }),
  facts: ({ types }) => [['Médias', splitByType(types)]],
  noFacts: 'Médias',
  hidden: (value) =>
    count(value, {
      one: (n) => `${n} média ne correspond pas au filtre`,
      many: (n) => `${n} de médias ne correspondent pas au filtre`,
      other: (n) => `${n} médias ne correspondent pas au filtre`
    }),
  held: (value) =>
    count(value, {
      one: (n) => `${n} média dont un Élément ou une tâche en cours a besoin`,
      many: (n) => `${n} de médias dont un Élément ou une tâche en cours a besoin`,
      other: (n) => `${n} médias dont un Élément ou une tâche en cours a besoin`
    }),
  unsure: () => '',
  running: () => '',
  favourites: (value) =>
    count(value, {
      one: (n) => `${n} favori, jamais supprimé`,
      many: (n) => `${n} de favoris, jamais supprimés`,
      other: (n) => `${n} favoris, jamais supprimés`
    }),
  kept: (value) =>
    count(value, {
      one: (n) => `${n} média protégé, jamais supprimé`,
      many: (n) => `${n} de médias protégés, jamais supprimés`,
      other: (n) => `${n} médias protégés, jamais supprimés`
    }),
  unlisted: (value) =>
    count(value, {
      one: (n) => `${n} média n’existe peut-être plus. Actualisez pour le savoir.`,
      many: (n) => `${n} de médias n’existent peut-être plus. Actualisez pour le savoir.`,
      other: (n) => `${n} médias n’existent peut-être plus. Actualisez pour le savoir.`
    }),
  warning:
    'Cette action est irréversible. Ni Kling ni Kling Sweep ne peuvent récupérer ce qui est supprimé.',
  frozen: 'Médias à supprimer',
  about: ({ createdAt }) => formatDay(createdAt),
  entries: 'Tous les médias de cette suppression',
  stoppedByUser: (notSent) =>
    notSent > 0
      ? 'Vous avez arrêté cette suppression. Les médias non traités sont intacts.'
      : 'Vous avez arrêté cette suppression. Tous les médias avaient alors déjà été transmis pour suppression.',
  stoppedMeaning: (notSent) =>
    notSent > 0
      ? 'La suppression s’est arrêtée là. Les médias non traités sont intacts.'
      : 'La suppression s’est arrêtée là. Tous les médias avaient alors déjà été transmis pour suppression.',
  unverified: {
    stopped:
      'Non vérifié : la suppression a pris fin avant que la bibliothèque ne soit contrôlée pour ce qui est indiqué comme supprimé.',
    empty: 'Non vérifié : lors du contrôle, la bibliothèque était vide, ce qui ne prouve rien.',
    unsteady:
      'Non vérifié : lors du contrôle de la bibliothèque, les réponses du service se contredisaient.',
    shown:
      'Non vérifié : la bibliothèque a de nouveau montré des médias qui étaient indiqués comme supprimés.',
    unlistable:
      'Non vérifié : la bibliothèque n’a pas pu être chargée entièrement pour contrôler ce qui est indiqué comme supprimé.',
    unwitnessed:
      'Non vérifié : les médias indiqués comme supprimés n’ont pas pu être tous contrôlés.',
    oldest:
      'Non vérifié : plus rien ne les montre, mais il ne reste rien de plus ancien auquel comparer les plus anciens.'
  },
  nothingLeft:
    'Tous les médias que vous avez confirmés ont été transmis pour suppression. Rien de plus n’est envoyé tant que vous ne continuez pas.',
  someLeft: (left) =>
    count(left, {
      one: (n) =>
        `${n} média que vous avez confirmé n’a pas encore été supprimé. Rien n’est envoyé tant que vous ne continuez pas.`,
      many: (n) =>
        `${n} de médias que vous avez confirmés n’ont pas encore été supprimés. Rien n’est envoyé tant que vous ne continuez pas.`,
      other: (n) =>
        `${n} médias que vous avez confirmés n’ont pas encore été supprimés. Rien n’est envoyé tant que vous ne continuez pas.`
    }),
  unknownLeft: (unknown) =>
    count(unknown, {
      one: (n) =>
        `On ignore si ${n} média a été supprimé. Si vous continuez, ce point est d’abord contrôlé, et le média est supprimé s’il est encore présent.`,
      many: (n) =>
        `On ignore si ${n} de médias ont été supprimés. Si vous continuez, ce point est d’abord contrôlé, et ceux qui sont encore présents sont supprimés.`,
      other: (n) =>
        `On ignore si ${n} médias ont été supprimés. Si vous continuez, ce point est d’abord contrôlé, et ceux qui sont encore présents sont supprimés.`
    }),
  lookingUp: 'Contrôle de ce qu’il est advenu des médias déjà transmis pour suppression…',
  historyHint:
    'Toutes les suppressions de médias téléversés de ce compte, telles qu’enregistrées sur cet ordinateur.',
  historyEmptyTitle: 'Aucun média téléversé supprimé pour l’instant',
  historyEmptyHint:
    'Chaque média que vous supprimez est consigné ici, jusqu’à ce que vous effaciez l’historique.',
  damaged:
    'Des parties de cet enregistrement sont illisibles. Les médias qui y figurent comptent comme étant au résultat inconnu.'
}

export const uploadsWords: typeof english = { library, filter, viewer, deletion }
