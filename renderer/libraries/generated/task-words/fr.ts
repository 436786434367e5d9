import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/fr'
import type { stateWords as englishStates, workWords as englishWorks } from '../task-words'

export const NO_PROMPT = 'sans prompt'

export const worksOf = (value: number): string =>
  count(value, {
    one: (n) => `${n} création`,
    many: (n) => `${n} de créations`,
    other: (n) => `${n} créations`
  })

export const stateWords: typeof englishStates = {
  running: 'En cours',
  failed: 'Échec, rien n’a été créé',
  made: 'Aucune création',
  withWorks: { running: 'En cours', failed: 'Échec' },
  works: worksOf,
  noPrompt: NO_PROMPT
}

export const workWords: typeof englishWorks = {
  works: 'Créations de cette tâche',
  workOf: (at, total) => `Création ${formatNumber(at + 1)} sur ${formatNumber(total)}`,
  title: (prompt, at, total) =>
    `Création ${formatNumber(at + 1)} sur ${formatNumber(total)}, ${prompt}`,
  prompt: 'Prompt',
  model: 'Modèle',
  status: 'État',
  state: { made: 'Terminée', running: 'En cours', failed: 'Échec' },
  favourite: 'Favori',
  favourites: {
    yes: 'Oui : jamais supprimée',
    no: 'Non',
    'not-known': 'Non connu : vérifié d’abord si vous la supprimez'
  },
  favouritesUnknown: {
    title: 'Aucun favori n’est encore connu',
    hint: 'Les listes de Kling ne disent pas quelles tâches sont en favori. Chaque tâche est vérifiée avant d’être supprimée, et les favoris restent toujours.',
    lookUp: 'Vérifier lesquelles sont favorites',
    show: (value) =>
      count(value, {
        one: (n) => `Afficher ${n} tâche non vérifiée`,
        many: (n) => `Afficher ${n} de tâches non vérifiées`,
        other: (n) => `Afficher ${n} tâches non vérifiées`
      })
  },
  made: 'Créée le',
  inputs: 'Créée à partir de',
  noInputs: 'Rien d’autre que le prompt, pour autant que Kling l’indique.',
  openUpload: 'Ouvrir le média téléversé',
  uploadGone: 'Un média téléversé qui ne figure plus dans la liste',
  otherWork: 'Une création d’une autre tâche',
  unknownInput: 'Une source que Kling ne nomme pas',
  settings: 'Réglages',
  loading: 'Recherche…',
  notListed:
    'Kling Sweep n’en sait pas plus sur cette tâche tant qu’elle n’a pas été lue dans la liste.'
}
