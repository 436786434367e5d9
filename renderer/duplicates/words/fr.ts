import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/fr'
import { formatDay } from '../../ui/format'
import type { words as english, texts as englishTexts } from '../words'

export const words: typeof english = {
  title: 'Doublons',
  groups: 'Groupes',
  members: 'Médias de ce groupe',
  showThem: 'Les afficher',
  undo: 'Annuler le dernier choix',
  previous: 'Groupe précédent',
  next: 'Groupe suivant',
  stays: 'Reste',
  locked: 'Protégé ou favori : jamais supprimé',
  keepInstead: 'Celui-ci reste à la place',
  variants: 'Variantes : toutes restent',
  different: 'Différents',
  selectTicked: 'Sélectionner ceux qui sont cochés',
  blind:
    'Cette recherche ne voit ni les recadrages, ni les bordures ajoutées, ni les images en miroir. Le son n’est comparé qu’en tant que fichier.',
  look: 'Parcourir',
  pause: 'Mettre en pause',
  resume: 'Reprendre',
  stop: 'Arrêter',
  lookTitle: 'Tout parcourir',
  lookHint:
    'Les images que vous faites défiler sont comparées au fur et à mesure. Pour toutes les autres, les originaux doivent être chargés une fois.',
  looking: 'Parcours de toute la bibliothèque',
  comparing: 'Comparaison des images',
  lost: 'Rien ne peut être supprimé tant que vous n’avez pas continué. Tout est alors désélectionné, car n’importe quel média a pu être sélectionné comme doublon d’un média qui reste.',
  acceptLoss: 'Tout désélectionner et continuer',
  problem: 'Vos réponses concernant les doublons n’ont pas pu être lues ou enregistrées.',
  pickGroup: 'Vous avez décidé pour chaque groupe.',
  name: {
    'same-file': 'Même fichier',
    'same-picture': 'Même image',
    'looks-alike': 'Ressemblants'
  },
  meaning: {
    'same-file': 'identiques octet par octet',
    'same-picture': 'identiques en forme et en couleur, octets non comparés',
    'looks-alike': 'semblables en forme, les couleurs peuvent différer'
  },
  decided: {
    selected: 'sélectionnés',
    variants: 'variantes, toutes restent',
    different: 'différents'
  },
  because: {
    chosen: 'Reste, car vous l’avez choisi',
    locked: 'Reste, car il est protégé ou favori',
    used: 'Reste, car on lui connaît plus d’utilisations',
    larger: 'Reste, car il a plus de pixels',
    older: 'Reste, car il est plus ancien',
    told: 'Reste : on en sait moins sur l’autre',
    first: 'Reste : rien ne les distingue'
  }
}

export const texts: typeof englishTexts = {
  groupsOf: (groups, decided) =>
    count(groups, {
      one: (n) => `${n} groupe, décidés : ${formatNumber(decided)}`,
      many: (n) => `${n} de groupes, décidés : ${formatNumber(decided)}`,
      other: (n) => `${n} groupes, décidés : ${formatNumber(decided)}`
    }),
  selectedSoFar: (value) => `Sélection jusqu’ici : ${formatNumber(value)}`,
  placeOf: (at, total) => `${formatNumber(at)} sur ${formatNumber(total)}`,
  selectOthers: (value) =>
    count(value, {
      one: () => 'Sélectionner l’autre',
      many: (n) => `Sélectionner les ${n} autres`,
      other: (n) => `Sélectionner les ${n} autres`
    }),
  selectAllOthers: (groups) =>
    `Sélectionner les autres dans tous les groupes (${formatNumber(groups)})`,
  lookFirst: (value) =>
    count(value, {
      one: (n) => `Examinez d’abord ${n} autre groupe de ce genre`,
      many: (n) => `Examinez d’abord ${n} d’autres groupes de ce genre`,
      other: (n) => `Examinez d’abord ${n} autres groupes de ce genre`
    }),
  membersOf: (type, value) => {
    switch (type) {
      case 'video':
        return count(value, {
          one: (n) => `${n} vidéo`,
          many: (n) => `${n} de vidéos`,
          other: (n) => `${n} vidéos`
        })
      case 'audio':
        return count(value, {
          one: (n) => `${n} fichier audio`,
          many: (n) => `${n} de fichiers audio`,
          other: (n) => `${n} fichiers audio`
        })
      default:
        return count(value, {
          one: (n) => `${n} image`,
          many: (n) => `${n} d’images`,
          other: (n) => `${n} images`
        })
    }
  },
  datesOf: (from, to) => {
    const [first, last] = [formatDay(from), formatDay(to)]
    return first === last ? first : `${first} – ${last}`
  },
  selectedIn: (value) =>
    count(value, {
      one: (n) => `${n} sélectionné`,
      many: (n) => `${n} sélectionnés`,
      other: (n) => `${n} sélectionnés`
    }),
  difference: {
    'newer smaller': 'Plus récent, plus petit',
    'newer larger': 'Plus récent, plus grand',
    'newer ': 'Plus récent',
    'older smaller': 'Plus ancien, plus petit',
    'older larger': 'Plus ancien, plus grand',
    'older ': 'Plus ancien',
    ' smaller': 'Plus petit',
    ' larger': 'Plus grand',
    ' ': 'Aussi ancien et aussi grand'
  },
  noDuplicates: (pictures) =>
    pictures === 0
      ? 'Rien n’a encore été comparé'
      : count(pictures, {
          one: (n) => `Aucun doublon parmi ${n} média`,
          many: (n) => `Aucun doublon parmi ${n} de médias`,
          other: (n) => `Aucun doublon parmi ${n} médias`
        }),
  originals: (value) =>
    count(value, {
      one: (n) => `${n} original`,
      many: (n) => `${n} d’originaux`,
      other: (n) => `${n} originaux`
    }),
  notMeasured: 'taille et durée pas encore connues',
  about: (bytes) => `environ ${bytes}`,
  minutes: (value) =>
    count(value, {
      one: (n) => `${n} minute`,
      many: (n) => `${n} de minutes`,
      other: (n) => `${n} minutes`
    }),
  lookedAt: (done, total) => `Parcourus : ${formatNumber(done)} sur ${formatNumber(total)}`,
  failedOf: (value) =>
    count(value, {
      one: (n) => `${n} original n’a pas pu être obtenu`,
      many: (n) => `${n} d’originaux n’ont pas pu être obtenus`,
      other: (n) => `${n} originaux n’ont pas pu être obtenus`
    })
}
