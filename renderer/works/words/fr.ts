import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/fr'
import { words as libraryWords } from '../../library/words/fr'
import { common } from '../../ui/words/fr'
import type { words as english } from '../words'

export const words: typeof english = {
  uses: 'Utilisations',
  history: 'Jusqu’où l’historique a été lu',
  reading: 'Lecture de l’historique',
  loading: 'Recherche…',
  elements: 'Éléments',
  avatars: 'Avatars',
  running: 'En cours actuellement',
  generations: 'Générations',
  taskId: (id) => `Tâche ${id}`,
  unnamed: libraryWords.unnamed,
  noPrompt: 'sans prompt',
  readIt: 'Lire l’historique',
  again: 'Relire',
  pause: 'Mettre en pause',
  resume: 'Reprendre',
  stop: 'Arrêter',
  showAll: (all) => `Tout afficher (${formatNumber(all)})`,
  showLess: 'Afficher moins',
  openTask: 'Ouvrir la tâche',
  notSeen:
    'Les brouillons, les voix personnalisées, les tâches supprimées et les autres comptes ne sont pas visibles pour Kling Sweep.',
  card: 'À quoi servent les médias téléversés et les créations',
  setting: 'Lire l’historique automatiquement',
  settingHint:
    'Une fois la bibliothèque chargée, Kling Sweep lit page par page ce que Kling a créé, et à partir de quoi. Cela ne change rien sur Kling. Sans cela, on ne peut rien dire des utilisations.',
  strength: {
    certain: 'indiqué par Kling',
    'same-object': 'même fichier stocké',
    'same-name': 'même nom de fichier'
  },
  details: common.details,
  made: (time) => `Créée le ${time}`,
  works: (value) =>
    count(value, {
      one: (n) => `${n} création`,
      many: (n) => `${n} de créations`,
      other: (n) => `${n} créations`
    }),
  byWayOf: (value) =>
    count(value, {
      one: (n) => `par l’intermédiaire de ${n} autre création`,
      many: (n) => `par l’intermédiaire de ${n} d’autres créations`,
      other: (n) => `par l’intermédiaire de ${n} autres créations`
    }),
  read: {
    reading: (tasks) =>
      count(tasks, {
        one: (n) => `Lecture de l’historique : ${n} tâche pour l’instant.`,
        many: (n) => `Lecture de l’historique : ${n} de tâches pour l’instant.`,
        other: (n) => `Lecture de l’historique : ${n} tâches pour l’instant.`
      }),
    readingTo: (tasks, day) =>
      count(tasks, {
        one: (n) =>
          `Lecture de l’historique : ${n} tâche pour l’instant, en remontant jusqu’au ${day}.`,
        many: (n) =>
          `Lecture de l’historique : ${n} de tâches pour l’instant, en remontant jusqu’au ${day}.`,
        other: (n) =>
          `Lecture de l’historique : ${n} tâches pour l’instant, en remontant jusqu’au ${day}.`
      }),
    waiting: (tasks) =>
      count(tasks, {
        one: (n) =>
          `Lecture de l’historique, après ce qui est prioritaire : ${n} tâche pour l’instant.`,
        many: (n) =>
          `Lecture de l’historique, après ce qui est prioritaire : ${n} de tâches pour l’instant.`,
        other: (n) =>
          `Lecture de l’historique, après ce qui est prioritaire : ${n} tâches pour l’instant.`
      }),
    waitingTo: (tasks, day) =>
      count(tasks, {
        one: (n) =>
          `Lecture de l’historique, après ce qui est prioritaire : ${n} tâche pour l’instant, en remontant jusqu’au ${day}.`,
        many: (n) =>
          `Lecture de l’historique, après ce qui est prioritaire : ${n} de tâches pour l’instant, en remontant jusqu’au ${day}.`,
        other: (n) =>
          `Lecture de l’historique, après ce qui est prioritaire : ${n} tâches pour l’instant, en remontant jusqu’au ${day}.`
      }),
    paused: (tasks) =>
      count(tasks, {
        one: (n) => `La lecture de l’historique est en pause : ${n} tâche pour l’instant.`,
        many: (n) => `La lecture de l’historique est en pause : ${n} de tâches pour l’instant.`,
        other: (n) => `La lecture de l’historique est en pause : ${n} tâches pour l’instant.`
      }),
    pausedTo: (tasks, day) =>
      count(tasks, {
        one: (n) =>
          `La lecture de l’historique est en pause : ${n} tâche pour l’instant, en remontant jusqu’au ${day}.`,
        many: (n) =>
          `La lecture de l’historique est en pause : ${n} de tâches pour l’instant, en remontant jusqu’au ${day}.`,
        other: (n) =>
          `La lecture de l’historique est en pause : ${n} tâches pour l’instant, en remontant jusqu’au ${day}.`
      }),
    empty: (time) => `Historique lu jusqu’à son début, le ${time} : il est vide.`,
    whole: (day, time) => `Historique lu le ${time} en remontant jusqu’au ${day}, à son début.`,
    partMissing:
      'Une partie n’a pas pu être lue : seules les utilisations trouvées sont donc affichées.',
    missingBefore: (day) => `Il manque peut-être quelque chose avant le ${day}.`,
    newUnread: 'Ce qui est nouveau depuis n’a pas pu être lu.',
    failed: 'L’historique n’a pas pu être lu.',
    brokeOff: (day) => `Historique lu en remontant jusqu’au ${day}, puis interrompu.`,
    off: 'L’historique n’a pas été lu : sa lecture est désactivée dans les paramètres.',
    never: 'L’historique n’a pas été lu.'
  },
  verdict: {
    noneFound: 'Aucune utilisation trouvée.',
    noneFoundTo: (day) => `Aucune utilisation trouvée, en remontant jusqu’au ${day}.`,
    notRead: 'Les utilisations ne sont pas connues : l’historique n’a pas été lu.',
    notCompared: 'Non connu : quelque chose de plus récent n’a pas pu y être comparé.',
    hiddenBy: (day) =>
      `Non connu : une tâche plus récente, du ${day}, a été créée à partir de quelque chose qui ne peut pas être comparé. C’était peut-être ceci.`,
    notKnown: 'Les utilisations ne sont pas connues.'
  },
  planned: {
    notRead: 'Non connu : l’historique n’a pas été lu.',
    generations: (value) =>
      count(value, {
        one: (n) => `${n} génération`,
        many: (n) => `${n} de générations`,
        other: (n) => `${n} générations`
      }),
    elements: (value) =>
      count(value, {
        one: (n) => `${n} Élément`,
        many: (n) => `${n} d’Éléments`,
        other: (n) => `${n} Éléments`
      }),
    avatars: (value) =>
      count(value, {
        one: (n) => `${n} avatar`,
        many: (n) => `${n} d’avatars`,
        other: (n) => `${n} avatars`
      }),
    running: (value) =>
      count(value, {
        one: (n) => `${n} tâche en cours`,
        many: (n) => `${n} de tâches en cours`,
        other: (n) => `${n} tâches en cours`
      }),
    used: (value, things, of) =>
      count(
        value,
        of === 'generated'
          ? {
              one: (n) => `${n} d’entre elles est utilisée dans ${things}.`,
              many: (n) => `${n} d’entre elles sont utilisées dans ${things}.`,
              other: (n) => `${n} d’entre elles sont utilisées dans ${things}.`
            }
          : {
              one: (n) => `${n} d’entre eux est utilisé dans ${things}.`,
              many: (n) => `${n} d’entre eux sont utilisés dans ${things}.`,
              other: (n) => `${n} d’entre eux sont utilisés dans ${things}.`
            }
      ),
    notKnown: (value, of) =>
      of === 'generated'
        ? `Pour ${formatNumber(value)} d’entre elles, les utilisations ne sont pas connues.`
        : `Pour ${formatNumber(value)} d’entre eux, les utilisations ne sont pas connues.`,
    asOf: (time) => `État au ${time} : ce qui est nouveau depuis n’a pas pu être recherché.`
  }
}
