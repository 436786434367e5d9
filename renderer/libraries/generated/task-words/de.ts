import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/de'
import type { stateWords as englishStates, workWords as englishWorks } from '../task-words'

export const NO_PROMPT = 'ohne Prompt'
export const worksOf = (value: number): string =>
  count(value, { one: (n) => `${n} Werk`, other: (n) => `${n} Werke` })

export const stateWords: typeof englishStates = {
  running: 'In Arbeit',
  failed: 'Fehlgeschlagen, nichts wurde gemacht',
  made: 'Keine Werke',
  withWorks: { running: 'In Arbeit', failed: 'Fehlgeschlagen' },
  works: worksOf,
  noPrompt: NO_PROMPT
}

export const workWords: typeof englishWorks = {
  works: 'Werke dieses Auftrags',
  workOf: (at, total) => `Werk ${formatNumber(at + 1)} von ${formatNumber(total)}`,
  title: (prompt, at, total) =>
    `Werk ${formatNumber(at + 1)} von ${formatNumber(total)}, ${prompt}`,
  prompt: 'Prompt',
  model: 'Modell',
  status: 'Status',
  state: { made: 'Fertig', running: 'In Arbeit', failed: 'Fehlgeschlagen' },
  favourite: 'Favorit',
  favourites: {
    yes: 'Ja: wird nie gelöscht',
    no: 'Nein',
    'not-known': 'Nicht bekannt: wird zuerst nachgesehen, falls Sie löschen'
  },
  favouritesUnknown: {
    title: 'Noch ist kein Favorit bekannt',
    hint: 'Klings Listen sagen nicht, welche Aufträge Favoriten sind. Vor dem Löschen wird nach jedem Auftrag gefragt, und Favoriten bleiben immer.',
    lookUp: 'Favoriten ermitteln',
    show: (value) =>
      count(value, {
        one: (n) => `${n} ungeklärten Auftrag anzeigen`,
        other: (n) => `${n} ungeklärte Aufträge anzeigen`
      })
  },
  made: 'Erstellt',
  inputs: 'Gemacht aus',
  noInputs: 'Nur aus dem Prompt, soweit Kling es sagt.',
  openUpload: 'Den Upload öffnen',
  uploadGone: 'Ein Upload, der nicht mehr in der Liste steht',
  otherWork: 'Ein Werk eines anderen Auftrags',
  unknownInput: 'Eine Eingabe, die Kling nicht nennt',
  settings: 'Parameter',
  loading: 'Wird nachgesehen …',
  notListed: 'Mehr weiß Kling Sweep über diesen Auftrag erst, wenn er in der Liste stand.'
}
