import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/fr'
import { common } from '../../ui/words/fr'
import type { words as english } from '../words'

export const words: typeof english = {
  type: { image: 'Image', video: 'Vidéo', audio: 'Audio', other: 'Fichier' },
  sort: {
    date: ['Date croissante', 'Date décroissante'],
    duration: ['Durée croissante', 'Durée décroissante'],
    pixels: ['Résolution croissante', 'Résolution décroissante']
  },
  byColumn: 'Selon une colonne de la liste',
  library: common.library,
  cleanUp: 'Faire le ménage',
  selectMonth: (month) => `Tout sélectionner : ${month}`,
  keepingFailed:
    'Votre sélection dure jusqu’à la fermeture de l’application, mais ne sera peut-être plus là la prochaine fois.',
  typeLabel: common.type,
  sortLabel: 'Trier par',
  refresh: 'Actualiser',
  stopListing: 'Arrêter le chargement',
  selectAll: 'Tout sélectionner',
  notAll: '(chargement incomplet)',
  selectThese: (loaded) => `Sélectionner ces ${formatNumber(loaded)}`,
  clear: 'Tout désélectionner',
  show: 'Les afficher',
  drop: 'Désélectionner ce qui est masqué',
  deselectThese: (shown) => `Désélectionner ce qui est affiché (${formatNumber(shown)})`,
  news: {
    selected: 'quelque chose y est sélectionné',
    ended: 'une suppression s’y est terminée',
    interrupted: 'une suppression y a été interrompue',
    filtered: 'un filtre y est actif'
  },
  newsOf: {
    selected: (library) => `${library} : quelque chose y est sélectionné`,
    ended: (library) => `${library} : une suppression s’y est terminée`,
    interrupted: (library) => `${library} : une suppression y a été interrompue`,
    filtered: (library) => `${library} : un filtre y est actif`
  },
  backToFilter: 'Revenir au filtre',
  unnamed: 'sans nom',
  favourite: (of) =>
    of === 'generated' ? 'favorite, jamais supprimée' : 'favori, jamais supprimé',
  kept: (of) => (of === 'generated' ? 'protégée, jamais supprimée' : 'protégé, jamais supprimé'),
  copied: ['', 'copie enregistrée', 'copie absente ou modifiée', 'copie non vérifiée'],
  severalTypes: 'Plusieurs types',
  keep: common.keep,
  keepHint: (withKey) =>
    withKey ? 'Protéger contre toute suppression (K)' : 'Protéger contre toute suppression',
  saveCopies: 'Enregistrer des copies…',
  saveShown: (shown) =>
    `Enregistrer des copies de tout ce qui est affiché (${formatNumber(shown)})`,
  more: 'Plus',
  showSelected: 'N’afficher que la sélection',
  exportIds: common.exportIds,
  importIds: common.importIds,
  keepList: 'Liste des protégés',
  unsure: 'n’existe peut-être plus',
  partTitle: 'Ce n’est qu’une partie de la bibliothèque.',
  tryAgain: common.tryAgain,
  trying: common.checking,
  asOfLabel: 'Dernier contrôle de la bibliothèque',
  asOf: (time) => `Dernier contrôle : ${time}`,
  offlineHint:
    'Vous pouvez parcourir et sélectionner, mais ni actualiser ni supprimer. Ce sera de nouveau possible une fois en ligne.',
  connectingHint: 'Connexion… Vous pouvez déjà parcourir et sélectionner.',
  partHint:
    'Seule une partie de la bibliothèque a été contrôlée. Cette partie peut être supprimée.',
  partlyChecked:
    'Cette liste a été enregistrée auparavant et n’a été contrôlée qu’en partie. Rien n’a été supprimé.',
  listingWaits: (time) =>
    `En attente du service jusqu’au ${time}. La lecture de la liste reprendra ensuite.`,
  offlineRefresh: 'Hors ligne : la bibliothèque sera actualisée dès que le service sera accessible',
  offlineDelete: 'Hors ligne : une connexion est nécessaire pour supprimer',
  uncheckedDelete: (unchecked, of) =>
    count(
      unchecked,
      of === 'generated'
        ? {
            one: (n) => `${n} pas encore contrôlée : ne peut pas être supprimée`,
            many: (n) => `${n} pas encore contrôlées : ne peuvent pas être supprimées`,
            other: (n) => `${n} pas encore contrôlées : ne peuvent pas être supprimées`
          }
        : {
            one: (n) => `${n} pas encore contrôlé : ne peut pas être supprimé`,
            many: (n) => `${n} pas encore contrôlés : ne peuvent pas être supprimés`,
            other: (n) => `${n} pas encore contrôlés : ne peuvent pas être supprimés`
          }
    ),
  dismiss: common.close,
  noMatchTitle: 'Aucun résultat',
  brokenTitle: 'La bibliothèque n’a pas pu être chargée',
  stillListing: 'La bibliothèque est encore en cours de chargement.',
  selectLater: 'Tout sélectionner une fois le chargement terminé',
  never: common.cancel,
  willSelect: 'Tout sera sélectionné une fois la bibliothèque chargée.',
  willSelectFiltered:
    'Une fois la bibliothèque chargée, tout ce qui correspond au filtre alors défini sera sélectionné.',
  openKept: 'Ouvrir « Protégés »',
  undo: 'Annuler',
  redo: 'Rétablir',
  addHint: 'Pour ajouter à la sélection, maintenez Ctrl (⌘ sur un Mac) en glissant.',
  notSelected:
    'La bibliothèque n’a pas été chargée entièrement : « Tout sélectionner » n’a donc rien sélectionné.',
  failed: {
    keep: 'Une protection non enregistrée dure jusqu’à la fermeture de l’application, mais ne sera peut-être plus là la prochaine fois. Rien n’a été supprimé.',
    lock: 'Rien n’a été protégé.',
    unlock: 'Aucune protection n’a été retirée.',
    import: 'Rien n’a été importé et votre sélection est inchangée.',
    export: 'Rien n’a été exporté et votre sélection est inchangée.',
    filter: 'Le filtre de la dernière fois est désactivé et tout est affiché.',
    drag: 'Rien n’a été glissé hors de la fenêtre.'
  },
  dragged: {
    some: (files, of) => `Fichiers glissés : ${formatNumber(files)} sur ${formatNumber(of)}.`,
    others: (most) =>
      `Les autres ne sont plus tels qu’ils ont été enregistrés, n’ont pas été trouvés à temps ou dépassent ce qu’un seul glissement peut prendre (${formatNumber(most)}).`
  },
  acceptLoss: 'Continuer sans la liste',
  usedIn: (generations, of) =>
    count(
      generations,
      of === 'generated'
        ? {
            one: (n) => `utilisée dans ${n} génération`,
            many: (n) => `utilisée dans ${n} de générations`,
            other: (n) => `utilisée dans ${n} générations`
          }
        : {
            one: (n) => `utilisé dans ${n} génération`,
            many: (n) => `utilisé dans ${n} de générations`,
            other: (n) => `utilisé dans ${n} générations`
          }
    ),
  usedInShort: (generations, of) =>
    of === 'generated'
      ? `utilisée dans ${formatNumber(generations)}`
      : `utilisé dans ${formatNumber(generations)}`,
  inUse: (of) => (of === 'generated' ? 'utilisée' : 'utilisé'),
  upload: {
    image: (name) => `Image ${name}`,
    video: (name) => `Vidéo ${name}`,
    audio: (name) => `Audio ${name}`,
    other: (name) => `Fichier ${name}`
  },
  selected: (value) => `Sélection : ${formatNumber(value)}`,
  notLoaded: (value, of) =>
    count(
      value,
      of === 'generated'
        ? {
            one: (n) => `${n} non chargée`,
            many: (n) => `${n} non chargées`,
            other: (n) => `${n} non chargées`
          }
        : {
            one: (n) => `${n} non chargé`,
            many: (n) => `${n} non chargés`,
            other: (n) => `${n} non chargés`
          }
    ),
  hidden: (value, of) =>
    count(
      value,
      of === 'generated'
        ? {
            one: (n) => `${n} masquée par le filtre`,
            many: (n) => `${n} masquées par le filtre`,
            other: (n) => `${n} masquées par le filtre`
          }
        : {
            one: (n) => `${n} masqué par le filtre`,
            many: (n) => `${n} masqués par le filtre`,
            other: (n) => `${n} masqués par le filtre`
          }
    ),
  counts: {
    image: (value) =>
      count(value, {
        one: (n) => `${n} image`,
        many: (n) => `${n} d’images`,
        other: (n) => `${n} images`
      }),
    video: (value) =>
      count(value, {
        one: (n) => `${n} vidéo`,
        many: (n) => `${n} de vidéos`,
        other: (n) => `${n} vidéos`
      }),
    audio: (value) =>
      count(value, {
        one: (n) => `${n} fichier audio`,
        many: (n) => `${n} de fichiers audio`,
        other: (n) => `${n} fichiers audio`
      }),
    other: (value) =>
      count(value, {
        one: (n) => `${n} autre fichier`,
        many: (n) => `${n} d’autres fichiers`,
        other: (n) => `${n} autres fichiers`
      })
  },
  unusable: (value) =>
    count(value, {
      one: (n) => `${n} entrée n’a pas pu être lue et ne peut donc être ni affichée ni supprimée.`,
      many: (n) =>
        `${n} d’entrées n’ont pas pu être lues et ne peuvent donc être ni affichées ni supprimées.`,
      other: (n) =>
        `${n} entrées n’ont pas pu être lues et ne peuvent donc être ni affichées ni supprimées.`
    }),
  keeping: {
    nothing: 'Rien n’a été protégé.',
    before: (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} était déjà protégée.`,
              many: (n) => `${n} étaient déjà protégées.`,
              other: (n) => `${n} étaient déjà protégées.`
            }
          : {
              one: (n) => `${n} était déjà protégé.`,
              many: (n) => `${n} étaient déjà protégés.`,
              other: (n) => `${n} étaient déjà protégés.`
            }
      ),
    meaning: (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: () => 'Impossible de la sélectionner ou de la supprimer.',
              many: () => 'Impossible de les sélectionner ou de les supprimer.',
              other: () => 'Impossible de les sélectionner ou de les supprimer.'
            }
          : {
              one: () => 'Impossible de le sélectionner ou de le supprimer.',
              many: () => 'Impossible de les sélectionner ou de les supprimer.',
              other: () => 'Impossible de les sélectionner ou de les supprimer.'
            }
      )
  },
  imported: {
    missing: (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} absente de cette bibliothèque`,
              many: (n) => `${n} absentes de cette bibliothèque`,
              other: (n) => `${n} absentes de cette bibliothèque`
            }
          : {
              one: (n) => `${n} absent de cette bibliothèque`,
              many: (n) => `${n} absents de cette bibliothèque`,
              other: (n) => `${n} absents de cette bibliothèque`
            }
      ),
    notLoaded: (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} pas encore chargée`,
              many: (n) => `${n} pas encore chargées`,
              other: (n) => `${n} pas encore chargées`
            }
          : {
              one: (n) => `${n} pas encore chargé`,
              many: (n) => `${n} pas encore chargés`,
              other: (n) => `${n} pas encore chargés`
            }
      ),
    locked: (value, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} protégée`,
              many: (n) => `${n} protégées`,
              other: (n) => `${n} protégées`
            }
          : {
              one: (n) => `${n} protégé`,
              many: (n) => `${n} protégés`,
              other: (n) => `${n} protégés`
            }
      ),
    sentence: (facts) => `${facts}.`
  },
  unread: {
    lines: (value) =>
      count(value, {
        one: (n) => `${n} ligne n’était pas un ID valide`,
        many: (n) => `${n} de lignes n’étaient pas des ID valides`,
        other: (n) => `${n} lignes n’étaient pas des ID valides`
      }),
    theseLines: (value, which, isAll) =>
      count(value, {
        one: (n) => `${n} ligne n’était pas un ID valide (${which}${isAll ? '' : ', …'})`,
        many: (n) => `${n} de lignes n’étaient pas des ID valides (${which}${isAll ? '' : ', …'})`,
        other: (n) => `${n} lignes n’étaient pas des ID valides (${which}${isAll ? '' : ', …'})`
      })
  }
}
