import type { LeftOut } from '@shared/copies/again'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/fr'
import { assertNever } from '@shared/problem'
import { pixelsOf } from '../../../media/words'
import { problemWords } from '../../../problems/words'
import { common } from '../../../ui/words/fr'
import { bytesText } from '../../bytes'
import type { words as english } from '../words'

export const words: typeof english = {
  choose: (name) => `Choisir ${name}`,
  chooseGone: (gone) => `Choisir ce que Kling n’a plus (${formatNumber(gone)})`,
  chooseNone: 'N’en choisir aucun',
  upload: (chosen) =>
    chosen === 0
      ? 'Téléverser à nouveau…'
      : count(chosen, {
          one: (n) => `Téléverser à nouveau ${n} fichier…`,
          many: (n) => `Téléverser à nouveau ${n} de fichiers…`,
          other: (n) => `Téléverser à nouveau ${n} fichiers…`
        }),
  uploadHint:
    'Choisissez ci-dessous les copies à envoyer à Kling comme nouveaux médias téléversés.',
  whileListing:
    'Attendez que la liste de la bibliothèque soit lue : ce qui est encore sur Kling n’est pas téléversé à nouveau.',
  question: (total) =>
    total === 0
      ? 'Aucun fichier ne peut être téléversé à nouveau'
      : count(total, {
          one: (n) => `Téléverser à nouveau ${n} fichier ?`,
          many: (n) => `Téléverser à nouveau ${n} de fichiers ?`,
          other: (n) => `Téléverser à nouveau ${n} fichiers ?`
        }),
  questionPart: (total, chosen) =>
    `Téléverser à nouveau des fichiers (${formatNumber(total)} sur ${formatNumber(chosen)}) ?`,
  lead: 'Chaque fichier devient un nouveau média téléversé, avec un nouvel ID. Il est d’abord relu, puis envoyé une seule fois.',
  leadNone: 'Rien n’est envoyé.',
  confirm: 'Téléverser',
  starting: 'Démarrage…',
  cancel: common.cancel,
  close: common.close,
  what: 'Quoi',
  account: common.account,
  leftOut: 'Écartés',
  goingList: 'Fichiers à téléverser',
  leftOutList: 'Fichiers écartés',
  showGoing: (total) => `Tout afficher (${formatNumber(total)})`,
  showLeftOut: (total) =>
    count(total, {
      one: (n) => `Afficher ${n} fichier écarté`,
      many: (n) => `Afficher ${n} de fichiers écartés`,
      other: (n) => `Afficher ${n} fichiers écartés`
    }),
  hide: 'Masquer',
  looked: 'J’ai regardé : ils ne sont pas sur Kling',
  lookedHint: (doubtful) =>
    count(doubtful, {
      one: (n) =>
        `${n} fichier est peut-être encore sur Kling, ou y est peut-être arrivé lors d’un téléversement précédent. Regardez dans la bibliothèque avant de l’envoyer encore une fois.`,
      many: (n) =>
        `${n} de fichiers sont peut-être encore sur Kling, ou y sont peut-être arrivés lors d’un téléversement précédent. Regardez dans la bibliothèque avant de les envoyer encore une fois.`,
      other: (n) =>
        `${n} fichiers sont peut-être encore sur Kling, ou y sont peut-être arrivés lors d’un téléversement précédent. Regardez dans la bibliothèque avant de les envoyer encore une fois.`
    }),
  uploading: 'Nouveau téléversement en cours',
  stop: 'Arrêter',
  report: 'Téléversements de copies',
  entries: 'Fichiers de ce téléversement',
  show: 'Afficher les fichiers',
  look: 'Les rechercher',
  looking: 'Recherche…',
  interrupted: 'Interrompu. Ce qui n’a pas été envoyé alors ne le sera pas tout seul.',
  damaged: 'Une partie de son journal est illisible : ce qu’elle n’indique pas n’est pas connu.',
  endedEarly: 'Ce qui a été téléversé jusque-là reste. Rien n’a été envoyé ensuite.',
  failed: 'Rien n’a été envoyé.',
  nothing: 'rien',
  progress: {
    tried: (done, total) => `Tentés : ${formatNumber(done)} sur ${formatNumber(total)}`,
    bytes: (bytes, all) => `${bytes} sur ${all}`,
    waiting: (what) => `en attente. ${what}`,
    stopping: 'arrêt après ce fichier'
  },
  counts: {
    seen: (value) =>
      count(value, {
        one: (n) => `${n} téléversé`,
        many: (n) => `${n} téléversés`,
        other: (n) => `${n} téléversés`
      }),
    unseen: (value) =>
      count(value, {
        one: (n) => `${n} téléversé, mais pas encore dans la liste`,
        many: (n) => `${n} téléversés, mais pas encore dans la liste`,
        other: (n) => `${n} téléversés, mais pas encore dans la liste`
      }),
    unknown: (value) => `${formatNumber(value)} au résultat inconnu`,
    refused: (value) =>
      count(value, {
        one: (n) => `${n} refusé`,
        many: (n) => `${n} refusés`,
        other: (n) => `${n} refusés`
      }),
    notSent: (value) =>
      count(value, {
        one: (n) => `${n} non envoyé`,
        many: (n) => `${n} non envoyés`,
        other: (n) => `${n} non envoyés`
      })
  },
  outcome: {
    unlisted: (fileName) => `Téléversé sous le nom ${fileName}, pas encore dans la liste`,
    uploaded: (newId) => `Téléversé, nouvel ID ${newId}`,
    refused: (what) => `Refusé. ${what}`,
    nameless: 'Résultat inconnu : le service n’a indiqué aucun nom à rechercher',
    unknown: (what) => `Résultat inconnu : il est peut-être arrivé. ${what}`,
    notSent: 'Non envoyé',
    notSentBecause: (why) => `Non envoyé : ${whyLeftOut(why)}`
  },
  left: whyLeftOut
}

function whyLeftOut(why: LeftOut): string {
  switch (why.kind) {
    case 'no-copy':
      return 'il n’en existe pas de copie'
    case 'missing':
      return 'le fichier n’est pas dans le dossier'
    case 'altered':
      return 'le fichier n’est pas ce qui a été enregistré'
    case 'unreadable':
      return problemWords(why.why).what
    case 'not-measured':
      return 'ses dimensions ou sa durée ne peuvent pas être déterminées'
    case 'type':
      return why.extension === null
        ? 'ce n’est pas un fichier que Kling accepte'
        : `Kling n’accepte pas les fichiers ${why.extension}`
    case 'bytes':
      return `sa taille est de ${bytesText(why.bytes)}, plus de ${bytesText(why.limitBytes)}`
    case 'sides':
      return `${pixelsOf(why.found.width, why.found.height)}, un côté de moins de ${formatNumber(why.leastPixels)} pixels`
    case 'duration':
      return `sa durée est de ${seconds(why.foundMs)}, plus de ${seconds(why.limitMs)}`
    case 'still-there':
      return 'Kling l’a encore'
    case 'not-gone':
      return 'Kling l’a peut-être encore : on ne sait pas s’il a disparu'
    case 'uploaded':
      return 'déjà téléversé à nouveau'
    case 'uploaded-before':
      return 'téléversé à nouveau auparavant, et absent de cette liste'
    case 'unknown':
      return 'un téléversement précédent est peut-être arrivé'
    default:
      return assertNever(why)
  }
}

const seconds = (ms: number): string => `${formatNumber(Math.round(ms / 100) / 10)} s`
